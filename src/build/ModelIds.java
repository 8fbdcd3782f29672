import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Writes a class of constants for each process, {@code vn.chibo.models.RelocationModel.TASK_ISSUE_SLIP}, so that a test
 * that names what a model no longer has does not compile. The build runs it: folder of the models, folder of the classes.
 */
public class ModelIds {

	private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	public static void main(String[] folders) throws Exception {
		var classes = Files.createDirectories(Path.of(folders[1], "vn", "chibo", "models"));
		try (var models = Files.walk(Path.of(folders[0]))) {
			for (var model : models.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
				write(model.toFile(), classes);
			}
		}
	}

	private static void write(File model, Path classes) throws Exception {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		var elements = factory.newDocumentBuilder().parse(model).getElementsByTagNameNS(BPMN, "*");
		var process = "";
		var ids = new TreeSet<String>();
		for (int i = 0; i < elements.getLength(); i++) {
			var element = (Element) elements.item(i);
			if (element.getLocalName().equals("process")) {
				process = element.getAttribute("id");
			} else if (element.getAttribute("id").matches("(task|event|gateway|timer|phase|sub|flow)_\\w+")) {
				ids.add(element.getAttribute("id"));
			}
		}
		var name = process.substring(0, 1).toUpperCase(Locale.ROOT) + process.substring(1) + "Model";
		var text = new StringBuilder("package vn.chibo.models;\n\n/** The elements of ").append(model.getName())
			.append(". */\npublic interface ").append(name).append(" {\n\n\tString PROCESS = \"").append(process)
			.append("\";\n");
		ids.forEach(id -> text.append("\tString ").append(constant(id)).append(" = \"").append(id).append("\";\n"));
		writeIfChanged(classes.resolve(name + ".java"), text.append("}\n").toString());
	}

	private static String constant(String id) {
		return id.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
	}

	private static void writeIfChanged(Path file, String text) throws IOException {
		if (!Files.exists(file) || !Files.readString(file).equals(text)) {
			Files.writeString(file, text);
		}
	}
}
