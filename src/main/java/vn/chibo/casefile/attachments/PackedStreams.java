package vn.chibo.casefile.attachments;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.chibo.base.Refusal;

/**
 * Whether what lies packed in a PDF unpacks to an ordinary size. Looked at in the bytes, before anything reads the file: what
 * reads it would unpack its tables at once. Whatever stands behind the word {@code stream} is tried as what reads it would:
 * without a look at the two bytes of its head, and up to where it breaks off.
 */
class PackedStreams {

	private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
	private static final int HEAD = 2;
	/** A page scanned in colours at 400 dots an inch has 46 MB. */
	private static final long MOST_OF_ONE = 64_000_000;
	private static final long MOST_IN_ALL = 800_000_000;

	private final byte[] file;
	private final byte[] unpacked = new byte[65_536];
	private long inAll;

	PackedStreams(byte[] file) {
		this.file = file;
	}

	void check() {
		var inflater = new Inflater(true);
		try {
			for (int at = 0; at < file.length - STREAM.length; at++) {
				if (isStream(at)) {
					unpack(inflater, begins(at + STREAM.length) + HEAD);
				}
			}
		} finally {
			inflater.end();
		}
	}

	private boolean isStream(int at) {
		for (int letter = 0; letter < STREAM.length; letter++) {
			if (file[at + letter] != STREAM[letter]) {
				return false;
			}
		}
		return true;
	}

	private int begins(int behind) {
		int at = behind;
		while (is(at, ' ')) {
			at++;
		}
		at += is(at, '\r') ? 1 : 0;
		return at + (is(at, '\n') ? 1 : 0);
	}

	private boolean is(int at, char letter) {
		return at < file.length && file[at] == letter;
	}

	private void unpack(Inflater inflater, int begins) {
		if (begins >= file.length) {
			return;
		}
		inflater.reset();
		inflater.setInput(file, begins, file.length - begins);
		long size = 0;
		try {
			for (int more = 1; more > 0 && !inflater.finished();) {
				more = inflater.inflate(unpacked);
				size += more;
				inAll += more;
				if (size > MOST_OF_ONE || inAll > MOST_IN_ALL) {
					throw new Refusal("nén quá mức thường, mở ra thì quá lớn; hãy quét lại thành PDF thường rồi gửi.");
				}
			}
		} catch (DataFormatException breaksOff) {
			// not packed, or no further than that
		}
	}
}
