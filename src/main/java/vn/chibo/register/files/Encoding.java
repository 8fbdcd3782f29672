package vn.chibo.register.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Text in UTF-8 or UTF-16, and in the code page of Vietnamese Windows if the header then reads as one. */
final class Encoding {

	private static final String SAVE_AS_UTF_8 = "tệp không được lưu bằng bảng mã UTF-8; "
		+ "hãy mở bằng Excel và lưu lại theo dạng \"CSV UTF-8 (Comma delimited)\".";
	private static final String DAMAGED = "dòng này có ký tự rỗng, tệp có thể đã hỏng khi chép; "
		+ "hãy xuất lại tệp từ Excel rồi nạp.";
	private static final Charset VIETNAMESE_WINDOWS = Charset.forName("windows-1258");

	private Encoding() {
	}

	static String read(byte[] content) {
		CharsetDecoder decoder = charset(content).newDecoder();
		ByteBuffer in = ByteBuffer.wrap(content);
		CharBuffer out = CharBuffer.allocate(content.length + 1);
		boolean wrong = decoder.decode(in, out, true).isError();
		String text = out.flip().toString();
		if (!wrong && text.indexOf('\0') < 0) {
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		String vietnamese = Normalizer.normalize(new String(content, VIETNAMESE_WINDOWS), Normalizer.Form.NFC);
		if (wrong && CsvReading.hasHeader(vietnamese)) {
			return vietnamese;
		}
		throw wrong ? new Unreadable(lineAtEnd(text), SAVE_AS_UTF_8)
			: new Unreadable(lineAtEnd(text.substring(0, text.indexOf('\0'))), DAMAGED);
	}

	/** By the mark at the beginning, or by the zeros beside each letter of the header that is not Vietnamese. */
	private static Charset charset(byte[] content) {
		if (content.length < 2 || content.length % 2 != 0) {
			return StandardCharsets.UTF_8;
		}
		int mark = (content[0] & 0xff) << 8 | content[1] & 0xff;
		if (mark == 0xfeff || content[0] == 0 && content[1] != 0) {
			return StandardCharsets.UTF_16BE;
		}
		return mark == 0xfffe || content[0] != 0 && content[1] == 0 ? StandardCharsets.UTF_16LE
			: StandardCharsets.UTF_8;
	}

	private static int lineAtEnd(String text) {
		return 1 + (int) text.chars().filter(letter -> letter == '\n').count();
	}
}
