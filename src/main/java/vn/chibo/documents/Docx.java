package vn.chibo.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.chibo.base.Refusal;

/** A Word file as its parts, by their names. */
record Docx(Map<String, byte[]> parts) {

	static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String MAIN = "word/document.xml";
	static final String STYLES = "word/styles.xml";
	static final int MOST_BYTES = 2_000_000;
	private static final int MOST_INFLATED = 5_000_000;
	private static final int MOST_PARTS = 200;
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	/** @throws Refusal when it is no Word file, or grows beyond all measure when it is opened */
	static Docx read(byte[] file) {
		if (file.length > MOST_BYTES) {
			throw new Refusal("Tệp mẫu lớn hơn 2 MB; hãy bỏ ảnh và những phần không cần rồi tải lại.");
		}
		var parts = new LinkedHashMap<String, byte[]>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			int left = MOST_INFLATED;
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				var content = zip.readNBytes(left + 1);
				left -= content.length;
				if (left < 0 || parts.size() == MOST_PARTS) {
					throw new Refusal("Tệp mẫu phình ra quá lớn khi mở; hãy lưu lại bằng Word thành tệp .docx mới.");
				}
				if (!entry.isDirectory() && parts.put(entry.getName(), content) != null) {
					throw noWordFile();
				}
			}
		} catch (IOException | IllegalArgumentException e) {
			throw noWordFile();
		}
		if (!parts.containsKey(MAIN) || !parts.containsKey("[Content_Types].xml")) {
			throw noWordFile();
		}
		return new Docx(parts);
	}

	static Refusal noWordFile() {
		return new Refusal("Tệp này không đọc được như một tệp Word; hãy mở bằng Word và lưu thành .docx rồi tải lại.");
	}

	/** @throws Refusal when the part is no XML */
	Document xml(String part) {
		try {
			return Xml.parse(parts.get(part));
		} catch (SAXException e) {
			throw noWordFile();
		}
	}

	/** The parts in which text stands: the text itself, heads and feet of pages. */
	Stream<String> texts() {
		return parts.keySet().stream().filter(part -> part.equals(MAIN)
			|| part.matches("word/(header|footer)\\d*\\.xml"));
	}

	Docx with(Map<String, byte[]> changed) {
		var all = new LinkedHashMap<>(parts);
		all.putAll(changed);
		return new Docx(all);
	}

	byte[] written() {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (var part : parts.entrySet()) {
				var entry = new ZipEntry(part.getKey());
				// the same content is the same file, whenever it is made
				entry.setTime(315_532_800_000L);
				zip.putNextEntry(entry);
				zip.write(part.getValue());
			}
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return out.toByteArray();
	}

	/** All that a page needs in one tree: the text, the styles, and the heads and feet with the place where each stands. */
	Document whole() {
		var whole = xml(MAIN);
		var main = whole.getDocumentElement();
		if (parts.containsKey(STYLES)) {
			main.appendChild(whole.importNode(xml(STYLES).getDocumentElement(), true));
		}
		var targets = targets();
		for (var name : new String[] {"headerReference", "footerReference"}) {
			for (var reference : Xml.below(main, WORD, name)) {
				var part = targets.get(reference.getAttributeNS(RELATIONS, "id"));
				var type = reference.getAttributeNS(WORD, "type");
				if (part != null && parts.containsKey(part) && List.of("default", "first").contains(type)) {
					var head = (Element) whole.importNode(xml(part).getDocumentElement(), true);
					head.setAttribute("place", name + "-" + type);
					main.appendChild(head);
				}
			}
		}
		return whole;
	}

	private Map<String, String> targets() {
		var found = new TreeMap<String, String>();
		if (parts.containsKey("word/_rels/document.xml.rels")) {
			Xml.children(xml("word/_rels/document.xml.rels").getDocumentElement())
				.forEach(relation -> found.put(relation.getAttribute("Id"), part(relation.getAttribute("Target"))));
		}
		return found;
	}

	/** As it is seen from the text, or from the root of the file. */
	private static String part(String target) {
		return target.startsWith("/") ? target.substring(1) : "word/" + target;
	}
}
