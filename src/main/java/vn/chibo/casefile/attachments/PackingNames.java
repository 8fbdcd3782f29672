package vn.chibo.casefile.attachments;

import java.util.Set;
import vn.chibo.base.Refusal;

/**
 * How the streams of a PDF say that they are packed, read in the bytes, before anything unpacks them: as scanners do, at most
 * once by what {@link PackedStreams} can try, and not by another object.
 */
class PackingNames {

	private static final Set<String> TRIED = Set.of("FlateDecode", "Fl");
	private static final Set<String> NOT_TRIED = Set.of("LZWDecode", "LZW", "ASCIIHexDecode", "AHx", "ASCII85Decode",
		"A85",
		"RunLengthDecode", "RL", "Crypt");
	private static final int MOST = 2;
	private static final int HEX = 16;

	private final byte[] file;
	private int at;

	PackingNames(byte[] file) {
		this.file = file;
	}

	/** @throws Refusal also of a PDF that is locked: nothing in it can be tried */
	void check() {
		while (at < file.length) {
			if (file[at++] == '/') {
				var name = name();
				if ("Encrypt".equals(name)) {
					throw ScannedPdf.locked();
				}
				if ("Filter".equals(name)) {
					filters();
				}
			}
		}
	}

	private void filters() {
		skipBlanks();
		boolean isList = peek() == '[';
		at += isList ? 1 : 0;
		int all = 0;
		int tried = 0;
		for (skipBlanks(); peek() == '/' && (isList || all == 0); skipBlanks()) {
			at++;
			var name = name();
			all++;
			tried += TRIED.contains(name) ? 1 : 0;
			refuseIf(all > MOST || tried > 1 || NOT_TRIED.contains(name));
		}
		refuseIf(isList ? peek() != ']' : all == 0);
	}

	private static void refuseIf(boolean wrong) {
		if (wrong) {
			throw new Refusal(
				"nén theo cách máy quét không dùng, không kiểm tra được; hãy in lại thành PDF thường hoặc chụp ảnh "
					+ "rồi gửi.");
		}
	}

	private int peek() {
		return at < file.length ? file[at] : -1;
	}

	/** Blanks, ends of lines and comments. */
	private void skipBlanks() {
		while (at < file.length && (file[at] >= 0 && file[at] <= ' ' || file[at] == '%')) {
			boolean isComment = file[at++] == '%';
			while (isComment && at < file.length && file[at] != '\r' && file[at] != '\n') {
				at++;
			}
		}
	}

	/** Any of its letters may be written as a number: {@code #46}. */
	private String name() {
		var name = new StringBuilder();
		for (; at < file.length; at++) {
			char letter = (char) (file[at] & 0xff);
			if (letter == '#' && at + 2 < file.length && hex(at + 1) >= 0 && hex(at + 2) >= 0) {
				letter = (char) (hex(at + 1) * HEX + hex(at + 2));
				at += 2;
			} else if (!Character.isLetterOrDigit(letter) && letter != '.' && letter != '-' && letter != '_') {
				break;
			}
			name.append(letter);
		}
		return name.toString();
	}

	private int hex(int where) {
		return Character.digit(file[where], HEX);
	}
}
