package vn.chibo.casefile.attachments;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.chibo.base.Refusal;

/**
 * Whether what lies packed in a PDF unpacks to an ordinary size. Looked at in the bytes, before anything reads the file: what
 * reads it would unpack its tables at once.
 */
class PackedStreams {

	private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
	/** A page scanned in colours at 400 dots an inch has 46 MB. */
	private static final long MOST_OF_ONE = 64_000_000;
	private static final long MOST_IN_ALL = 800_000_000;
	private static final int DEFLATED = 8;

	private final byte[] file;
	private final byte[] unpacked = new byte[65_536];
	private long inAll;

	PackedStreams(byte[] file) {
		this.file = file;
	}

	void check() {
		for (int at = 0; at < file.length - STREAM.length - 2; at++) {
			if (isStream(at)) {
				int begins = at + STREAM.length;
				begins += file[begins] == '\r' ? 1 : 0;
				begins += file[begins] == '\n' ? 1 : 0;
				if (begins + 1 < file.length && (file[begins] & 0x0f) == DEFLATED) {
					at = Math.max(at, unpack(begins));
				}
			}
		}
	}

	private boolean isStream(int at) {
		for (int letter = 0; letter < STREAM.length; letter++) {
			if (file[at + letter] != STREAM[letter]) {
				return false;
			}
		}
		return at < 3 || file[at - 1] != 'd' || file[at - 2] != 'n' || file[at - 3] != 'e';
	}

	/** Where it ends; what is not packed so ends where it begins. */
	private int unpack(int begins) {
		var inflater = new Inflater();
		try {
			inflater.setInput(file, begins, file.length - begins);
			long size = 0;
			for (int more = 1; more > 0 && !inflater.finished();) {
				more = inflater.inflate(unpacked);
				size += more;
				if (size > MOST_OF_ONE || inAll + size > MOST_IN_ALL) {
					throw new Refusal("nén quá mức thường, mở ra thì quá lớn; hãy quét lại thành PDF thường rồi gửi.");
				}
			}
			inAll += size;
			return begins + (int) inflater.getBytesRead() - 1;
		} catch (DataFormatException notPacked) {
			return begins;
		} finally {
			inflater.end();
		}
	}
}
