package vn.chibo.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import vn.chibo.documents.DocumentKind.Field;
import vn.chibo.documents.DocumentKind.When;

/** The kinds of documents that there are, read from their files when the first is asked for. */
@Component
public class DocumentKinds {

	private static final String COMMON = "papers/common.xml";
	private static final String ANY = "any";

	private List<DocumentKind> kinds;

	/** In the order of their ids; the one for every paper comes first. */
	synchronized List<DocumentKind> all() {
		if (kinds == null) {
			kinds = read();
		}
		return kinds;
	}

	Optional<DocumentKind> find(String id) {
		return all().stream().filter(kind -> kind.id().equals(id)).findFirst();
	}

	/**
	 * Of which kind a paper is; what has none of its own is printed as what stands in it.
	 *
	 * @param content what stands in a field of it
	 */
	public DocumentKind of(String form, UnaryOperator<String> content) {
		return all().stream().filter(kind -> kind.isOf(form, content)).findFirst()
			.orElseGet(() -> find(ANY).orElseThrow());
	}

	private static List<DocumentKind> read() {
		try {
			var common = fields(Xml.ours(COMMON).getDocumentElement());
			var found = new ArrayList<DocumentKind>();
			found.add(kind("papers/" + ANY + ".xml", ANY, common));
			for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:papers/*/*.xml")) {
				var name = file.getFilename().replaceFirst("\\.xml$", "");
				var steps = file.getURL().getPath().split("/");
				var folder = steps[steps.length - 2];
				found.add(kind("papers/" + folder + "/" + name + ".xml", folder + "-" + name, common));
			}
			found.subList(1, found.size()).sort((one, other) -> one.id().compareTo(other.id()));
			return Collections.unmodifiableList(found);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static DocumentKind kind(String source, String id, List<Field> common) {
		var root = Xml.ours(source).getDocumentElement();
		var when = root.getAttribute("when");
		return new DocumentKind(id, root.getAttribute("title"), root.getAttribute("form"), when.isEmpty() ? null
			: new When(when.split("=")[0], when.split("=")[1]),
			withCommon(Xml.children(root, "fields").flatMap(fields -> fields(fields).stream()).toList(), common),
			source);
	}

	/** A kind may have a specimen of its own of what all have: who issues it. */
	private static List<Field> withCommon(List<Field> own, List<Field> common) {
		return Stream.concat(own.stream(), common.stream()
			.filter(field -> own.stream().noneMatch(one -> one.name().equals(field.name())))).toList();
	}

	private static List<Field> fields(Element parent) {
		return Xml.children(parent).stream().filter(one -> Arrays.asList("field", "rows").contains(one.getLocalName()))
			.map(one -> new Field(one.getAttribute("name"), one.getAttribute("from"), one.getAttribute("of"),
				"long".equals(one.getAttribute("day")), "sentence".equals(one.getAttribute("inside")),
				one.getAttribute("sample"), fields(one)))
			.toList();
	}
}
