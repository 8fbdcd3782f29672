package vn.chibo.sees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of docs/who-sees-what.md: the only one in it whose first column is called "what". */
record Table(List<Role> roles, List<Row> rows) {

	static final String NOTHING = "-";

	static Table ofTheDocument() {
		try (var lines = Files.lines(Path.of("docs/who-sees-what.md"))) {
			var table = lines.dropWhile(line -> !line.startsWith("| what ")).takeWhile(line -> line.startsWith("|"))
				.map(Table::cells).toList();
			var roles = table.get(0).stream().skip(1).map(Role::called).toList();
			return new Table(roles, table.stream().skip(2)
				.map(cells -> new Row(cells.get(0), cells.stream().skip(1).toList())).toList());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
			.map(cell -> cell.replaceAll("\\[\\^\\w+]", "").strip()).toList();
	}

	Stream<Cell> cells() {
		return rows.stream().flatMap(row -> IntStream.range(0, roles.size()).boxed()
			.flatMap(column -> row.cells(roles.get(column), row.answers.get(column))));
	}

	/** @param answers one a role: for the own organisation and for another, or one word for both */
	record Row(String what, List<String> answers) {

		Stream<Cell> cells(Role role, String answer) {
			var both = answer.split(" / ");
			return Stream.of(new Cell(what, role, true, both[0]), new Cell(what, role, false, both[both.length - 1]));
		}
	}

	/** @param own whether the own organisation is meant, or another */
	record Cell(String what, Role role, boolean own, String answer) {

		@Override
		public String toString() {
			return what + ": " + role + ", " + (own ? "own" : "other") + " organisation: " + answer;
		}
	}
}
