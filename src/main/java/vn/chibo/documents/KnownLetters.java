package vn.chibo.documents;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Node;

/**
 * Which letters there are to print with. In the place of any other, an emoji or a letter of a script that nobody here writes,
 * stands an empty box, one for each: whoever signs sees that something is missing, and in the Word file it stands as it was
 * typed.
 */
record KnownLetters(BitSet known) {

	private static final String MISSING = "\u25a1";

	/** Those that all of the files have. */
	static KnownLetters of(Collection<byte[]> files) {
		BitSet common = null;
		for (var file : files) {
			var found = new BitSet();
			try (var letters = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
				var map = letters.getUnicodeCmapLookup();
				for (int point = 0; point < Character.MIN_SUPPLEMENTARY_CODE_POINT; point++) {
					found.set(point, map.getGlyphId(point) > 0);
				}
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
			if (common == null) {
				common = found;
			} else {
				common.and(found);
			}
		}
		return new KnownLetters(common);
	}

	void replaceIn(Node node) {
		if (node.getNodeType() == Node.TEXT_NODE) {
			var text = node.getNodeValue();
			if (text.codePoints().anyMatch(point -> !isPrinted(point))) {
				node.setNodeValue(replaced(text));
			}
		}
		for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			replaceIn(child);
		}
	}

	String replaced(String text) {
		var printed = new StringBuilder();
		text.codePoints().filter(point -> isPrinted(point) || !isPartOfAnother(point))
			.forEach(point -> printed.append(isPrinted(point) ? Character.toString(point) : MISSING));
		return printed.toString();
	}

	private boolean isPrinted(int point) {
		return known.get(point) || Character.isWhitespace(point);
	}

	/** What only says how another one looks: the colour of a hand, that several are one. */
	private static boolean isPartOfAnother(int point) {
		return Character.getType(point) == Character.FORMAT || Character.getType(point) == Character.NON_SPACING_MARK
			|| point >= 0x1f3fb && point <= 0x1f3ff;
	}
}
