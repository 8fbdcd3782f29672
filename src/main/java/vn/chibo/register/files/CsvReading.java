package vn.chibo.register.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV in UTF-8, with commas, semicolons or tabs, whichever the header line has most of. */
final class CsvReading {

	private static final String SAVE_AS_UTF_8 = "tệp không được lưu bằng bảng mã UTF-8; "
			+ "hãy mở bằng Excel và lưu lại theo dạng \"CSV UTF-8 (Comma delimited)\".";
	private static final byte[] ZIP = {'P', 'K', 3, 4};

	private CsvReading() {
	}

	static Table read(byte[] content) {
		if (ByteBuffer.wrap(content).mismatch(ByteBuffer.wrap(ZIP)) == ZIP.length) {
			throw new Unreadable("tệp này là tệp Excel mang đuôi .csv; hãy đổi đuôi thành .xlsx.");
		}
		String text = decoded(content);
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(false).get();
		Table table = new Table();
		int line = 1;
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			Iterator<CSVRecord> records = parser.iterator();
			while (records.hasNext()) {
				table.add(line, cells(records.next()));
				line = (int) parser.getCurrentLineNumber() + 1;
			}
		}
		catch (IOException | UncheckedIOException malformed) {
			throw new Unreadable(line, "dòng này có dấu ngoặc kép (\") mở mà không đóng hoặc đặt sai chỗ; "
					+ "hãy sửa dấu ngoặc kép.");
		}
		return table;
	}

	private static List<Cell> cells(CSVRecord line) {
		List<Cell> cells = new ArrayList<>(line.size());
		line.forEach(text -> cells.add(Cell.of(text)));
		return cells;
	}

	private static String decoded(byte[] content) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer in = ByteBuffer.wrap(content);
		CharBuffer out = CharBuffer.allocate(content.length + 1);
		if (decoder.decode(in, out, true).isError()) {
			throw new Unreadable(lineAt(content, in.position()), SAVE_AS_UTF_8);
		}
		String text = out.flip().toString();
		if (text.indexOf('\0') >= 0) {
			throw new Unreadable(1, SAVE_AS_UTF_8);
		}
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static int lineAt(byte[] content, int position) {
		int line = 1;
		for (int i = 0; i < position; i++) {
			if (content[i] == '\n') {
				line++;
			}
		}
		return line;
	}

	private static char separator(String text) {
		String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
		char best = ',';
		for (char candidate : new char[] {';', '\t'}) {
			if (count(header, candidate) > count(header, best)) {
				best = candidate;
			}
		}
		return best;
	}

	private static long count(String text, char character) {
		return text.chars().filter(c -> c == character).count();
	}
}
