package vn.chibo.upgrade;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.support.MarkdownTable;

/**
 * A case as an earlier version left it, and as it has to end.
 *
 * @param waitsFor  the elements at which it stands, in order, an element as often as it stands there
 * @param otherwise who does what, or at which task which fields are filled in how; empty when everybody agrees
 * @param endsAs    its last state
 * @param register  what the register says in the end of whom it is about; empty when that is nobody
 */
record EarlierCase(String number, String procedure, List<String> waitsFor, String otherwise, String endsAs,
		String register) {

	static List<EarlierCase> of(String version) {
		return table("## Cases", version).stream().map(row -> new EarlierCase(row.get("case"), row.get("procedure"),
			words(row.get("waits for")), row.get("otherwise"), row.get("ends as"), row.get("in the register")))
			.toList();
	}

	/** What the forms of the open tasks showed, by case and task. */
	static Map<String, List<String>> shown(String version) {
		return table("## Forms", version).stream().collect(Collectors.toMap(
			row -> row.get("case") + " " + row.get("task"), row -> words(row.get("shows")), (one, other) -> one,
			TreeMap::new));
	}

	/** What falls on another day when a day in between becomes a day off, by case. */
	static Map<String, List<String>> moved(String version) {
		return table("## Deadlines", version).stream().collect(Collectors.groupingBy(row -> row.get("case"),
			Collectors.mapping(row -> row.get("what") + " " + row.get("was due") + " " + row.get("is due"),
				Collectors.toList())));
	}

	private static List<Map<String, String>> table(String heading, String version) {
		return MarkdownTable.under(heading, Path.of("src/test/resources/upgrade", version, "README.md"));
	}

	private static List<String> words(String cell) {
		return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
	}

	/** Who does something besides the tasks, and what: {@code starts} a process or {@code sends} a form of a page. */
	boolean isActedIn(String verb) {
		return words(otherwise).contains(verb);
	}

	String actor() {
		return words(otherwise).get(0);
	}

	String act() {
		return words(otherwise).get(2);
	}

	/** Whether the task is not done as usual. */
	boolean differsAt(String task) {
		return otherwise.startsWith(task + " ");
	}

	/** By field. */
	Map<String, String> answers() {
		return words(otherwise).stream().skip(1).map(answer -> answer.split("=", 2))
			.collect(Collectors.toMap(answer -> answer[0], answer -> answer[1]));
	}
}
