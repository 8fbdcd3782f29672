package vn.chibo.register.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the lines that a human has to confirm. */
final class Conflicts {

	private final boolean decided;
	private final List<Conflict> open = new ArrayList<>();

	/** @param decided whether a human decides on every line: then none has to wait */
	Conflicts(boolean decided) {
		this.decided = decided;
	}

	/** Whether the line has to wait. */
	boolean hold(Line line, String key, List<Conflict.Change> changes) {
		Conflict conflict = new Conflict(line.file(), line.number(), key, changes);
		if (!changes.isEmpty()) {
			open.add(conflict);
		}
		return !decided && !changes.isEmpty();
	}

	/** The lines of a file that do not wait, by their keys. */
	List<String> settled(Lines file, Column<String> key) {
		if (decided) {
			return file.keys(key);
		}
		Set<String> waiting = open.stream().filter(conflict -> conflict.file().equals(file.file())).map(Conflict::key)
			.collect(Collectors.toSet());
		return file.keys(key).stream().filter(each -> !waiting.contains(each)).toList();
	}

	List<Conflict> list() {
		return open;
	}
}
