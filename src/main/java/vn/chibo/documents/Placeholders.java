package vn.chibo.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.chibo.base.Spelling;

/**
 * What stands in double braces: the name of a field; at the beginning of a paragraph or anywhere in a row of a table, "nếu" or
 * "nếu không" and a field leave it out, and "mỗi" and a list repeat it. There is nothing else, and nothing is evaluated.
 */
record Placeholders(Kind kind, String name) {

	static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

	enum Kind {
		FIELD(""), UNLESS("nếu không "), IF("nếu "), EACH("mỗi ");

		private final String word;

		Kind(String word) {
			this.word = word;
		}
	}

	static Placeholders of(String inBraces) {
		var text = Spelling.of(inBraces);
		var folded = Names.of(text);
		for (var kind : List.of(Kind.UNLESS, Kind.IF, Kind.EACH)) {
			if (folded.startsWith(kind.word)) {
				return new Placeholders(kind, text.substring(kind.word.length()).strip());
			}
		}
		return new Placeholders(Kind.FIELD, text);
	}

	static List<Placeholders> in(String text) {
		var found = new ArrayList<Placeholders>();
		var braces = BRACES.matcher(text);
		while (braces.find()) {
			found.add(of(braces.group(1)));
		}
		return found;
	}

	/** The texts of a paragraph that are its own, not those of a paragraph within. */
	static List<Element> textsOf(Element paragraph) {
		return Xml.below(paragraph, Docx.WORD, "t").stream().filter(text -> paragraphOf(text) == paragraph).toList();
	}

	private static Node paragraphOf(Node text) {
		var node = text.getParentNode();
		while (!"p".equals(node.getLocalName())) {
			node = node.getParentNode();
		}
		return node;
	}

	static String textOf(Element paragraph) {
		return textsOf(paragraph).stream().map(Node::getTextContent).collect(Collectors.joining());
	}

	boolean decides() {
		return kind != Kind.FIELD;
	}
}
