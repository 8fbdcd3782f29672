package vn.chibo.register.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV with commas, semicolons or tabs, whichever makes most columns known. */
final class CsvReading {

	private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
	private static final int LINES_WITH_HEADER = 25;

	private CsvReading() {
	}

	static Table read(byte[] content) {
		String text = Encoding.read(content);
		return read(text, separator(text));
	}

	private static Table read(String text, char separator) {
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
		Table table = new Table();
		int line = 1;
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			Iterator<CSVRecord> records = parser.iterator();
			while (records.hasNext()) {
				table.add(line, cells(records.next()));
				line = (int) parser.getCurrentLineNumber() + 1;
			}
		} catch (IOException | UncheckedIOException malformed) {
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

	private static char separator(String text) {
		String head = text.lines().limit(LINES_WITH_HEADER).collect(Collectors.joining("\n"));
		return SEPARATORS.stream().max(Comparator.comparing(separator -> known(head, separator))).orElseThrow();
	}

	/** Whether the first lines hold the header of some list, in whichever separation. */
	static boolean hasHeader(String text) {
		String head = text.lines().limit(LINES_WITH_HEADER).collect(Collectors.joining("\n"));
		return SEPARATORS.stream()
			.anyMatch(separator -> recognised(head, separator).filter(found -> found.certainty() == 2)
				.isPresent());
	}

	private static int known(String head, char separator) {
		return recognised(head, separator).map(Recognition::known).orElse(0);
	}

	private static Optional<Recognition> recognised(String head, char separator) {
		try {
			return Recognition.of(read(head, separator), Optional.of(RegisterFile.MEMBERS));
		} catch (Unreadable notInThisSeparation) {
			return Optional.empty();
		}
	}
}
