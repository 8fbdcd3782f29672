package vn.chibo.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A table in a document that tests read as their cases, so that document and rules cannot part. */
public final class MarkdownTable {

	private MarkdownTable() {
	}

	/** The rows of the table under a heading, each by the titles of its columns. */
	public static List<Map<String, String>> under(String heading, Path document) {
		var lines = lines(document);
		var table = lines.subList(lines.indexOf(heading) + 1, lines.size()).stream()
			.dropWhile(line -> !line.startsWith("|")).takeWhile(line -> line.startsWith("|")).map(MarkdownTable::cells)
			.toList();
		var titles = table.get(0);
		return table.stream().skip(2).map(cells -> row(titles, cells)).toList();
	}

	public static List<String> headings(Path document) {
		return lines(document).stream().filter(line -> line.startsWith("## ")).toList();
	}

	private static Map<String, String> row(List<String> titles, List<String> cells) {
		if (cells.size() != titles.size()) {
			throw new IllegalStateException("%s has not the columns %s".formatted(cells, titles));
		}
		var row = new LinkedHashMap<String, String>();
		IntStream.range(0, cells.size()).forEach(column -> row.put(titles.get(column), cells.get(column)));
		return row;
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).map(String::strip).toList();
	}

	private static List<String> lines(Path document) {
		try {
			return Files.readAllLines(document);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
