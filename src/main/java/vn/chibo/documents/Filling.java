package vn.chibo.documents;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.chibo.base.Spelling;

/** Puts what a paper says into the places that a template has for it; what nobody said is left to be written by hand. */
final class Filling {

	private static final String BY_HAND = "…………………";

	private final Map<String, Object> values = new HashMap<>();
	private final String empty;
	/** Each is written once: what a person typed is never taken for a name. */
	private final Set<Element> written;

	private Filling(Map<?, ?> values, String empty, Set<Element> written) {
		this.empty = empty;
		this.written = written;
		know(values);
	}

	private void know(Map<?, ?> named) {
		named.forEach((name, value) -> values.put(Names.of(name.toString()), value));
	}

	/** @param values by the names of fields: a text, or for a list its rows, each by the names of its columns */
	static Docx fill(Docx template, Map<String, ?> values) {
		var filling = new Filling(values, BY_HAND, Collections.newSetFromMap(new IdentityHashMap<>()));
		var changed = new LinkedHashMap<String, byte[]>();
		template.texts().forEach(part -> {
			var xml = template.xml(part);
			filling.into(xml);
			changed.put(part, Xml.written(xml));
		});
		return template.with(changed);
	}

	private void into(Document xml) {
		for (var row : Xml.below(xml, Docx.WORD, "tr")) {
			decide(row, Xml.below(row, Docx.WORD, "p"));
		}
		// a table without a row is no table
		Xml.below(xml, Docx.WORD, "tbl").stream().filter(table -> Xml.below(table, Docx.WORD, "tr").isEmpty())
			.forEach(table -> table.getParentNode().removeChild(table));
		for (var paragraph : Xml.below(xml, Docx.WORD, "p")) {
			decide(paragraph, List.of(paragraph));
		}
		Xml.below(xml, Docx.WORD, "p").forEach(this::write);
		// a cell without a paragraph is no cell
		for (var cell : Xml.below(xml, Docx.WORD, "tc")) {
			if (Xml.children(cell, "p").findAny().isEmpty()) {
				cell.appendChild(xml.createElementNS(Docx.WORD, "w:p"));
			}
		}
	}

	private void decide(Element part, List<Element> paragraphs) {
		for (var paragraph : paragraphs) {
			if (written.contains(paragraph)) {
				continue;
			}
			for (var found : Placeholders.in(Placeholders.textOf(paragraph))) {
				switch (found.kind()) {
					case IF, UNLESS -> {
						if (says(found.name()) == (found.kind() == Placeholders.Kind.UNLESS)) {
							part.getParentNode().removeChild(part);
							return;
						}
					}
					case EACH -> {
						repeat(part, rows(found.name()));
						return;
					}
					case FIELD -> {
					}
				}
			}
		}
	}

	private void repeat(Element part, List<?> rows) {
		for (var row : rows) {
			var copy = (Element) part.cloneNode(true);
			part.getParentNode().insertBefore(copy, part);
			var inner = new Filling(values, "", written);
			inner.know((Map<?, ?>) row);
			for (var paragraph : "p".equals(copy.getLocalName()) ? List.of(copy)
				: Xml.below(copy, Docx.WORD, "p")) {
				inner.write(paragraph);
			}
		}
		part.getParentNode().removeChild(part);
	}

	private boolean says(String name) {
		var value = values.get(Names.of(name));
		return value instanceof List<?> rows ? !rows.isEmpty() : value != null && !value.toString().isBlank();
	}

	private List<?> rows(String name) {
		return values.get(Names.of(name)) instanceof List<?> rows ? rows : List.of();
	}

	private String valueOf(Placeholders found) {
		return found.decides() ? "" : says(found.name()) ? Spelling.of(values.get(Names.of(found.name())).toString())
			: empty;
	}

	/** A name may lie in several runs: what is written takes the look of the first. */
	private void write(Element paragraph) {
		if (!written.add(paragraph)) {
			return;
		}
		var texts = Placeholders.textsOf(paragraph);
		var all = Placeholders.textOf(paragraph);
		var braces = Placeholders.BRACES.matcher(all);
		var from = new int[texts.size() + 1];
		for (int i = 0; i < texts.size(); i++) {
			from[i + 1] = from[i] + texts.get(i).getTextContent().length();
		}
		var written = new StringBuilder[texts.size()];
		for (int i = 0; i < written.length; i++) {
			written[i] = new StringBuilder();
		}
		int at = 0;
		while (braces.find()) {
			copy(all, at, braces.start(), from, written);
			written[runOf(braces.start(), from)].append(valueOf(Placeholders.of(braces.group(1))));
			at = braces.end();
		}
		if (at == 0) {
			return;
		}
		copy(all, at, all.length(), from, written);
		for (int i = 0; i < written.length; i++) {
			lines(texts.get(i), written[i].toString());
		}
	}

	private static void copy(String all, int begin, int end, int[] from, StringBuilder[] written) {
		for (int i = 0; i < written.length; i++) {
			int first = Math.max(begin, from[i]);
			int last = Math.min(end, from[i + 1]);
			if (first < last) {
				written[i].append(all, first, last);
			}
		}
	}

	private static int runOf(int position, int[] from) {
		int run = 0;
		while (from[run + 1] <= position) {
			run++;
		}
		return run;
	}

	private static void lines(Element text, String content) {
		var xml = text.getOwnerDocument();
		var lines = content.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				text.getParentNode().insertBefore(xml.createElementNS(Docx.WORD, "w:br"), text);
			}
			var line = xml.createElementNS(Docx.WORD, "w:t");
			line.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
			// what no XML may hold would make the whole file unreadable
			line.setTextContent(lines[i].replaceAll("[^\\t\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
			text.getParentNode().insertBefore(line, text);
		}
		text.getParentNode().removeChild(text);
	}
}
