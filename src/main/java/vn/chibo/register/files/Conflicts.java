package vn.chibo.register.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the lines that a human has to confirm, and knows what was confirmed. */
final class Conflicts {

	private final Set<String> confirmed;
	private final List<Conflict> open = new ArrayList<>();

	Conflicts(Set<String> confirmed) {
		this.confirmed = confirmed;
	}

	/** Whether the line has to wait. */
	boolean hold(Line line, String key, List<Conflict.Change> changes) {
		Conflict conflict = new Conflict(line.file(), line.number(), key, changes);
		boolean waits = !changes.isEmpty() && !confirmed.contains(conflict.token());
		if (waits) {
			open.add(conflict);
		}
		return waits;
	}

	/** The lines of a file that do not wait, by their keys. */
	List<String> settled(Lines file, Column<String> key) {
		Set<String> waiting = open.stream().filter(conflict -> conflict.file().equals(file.file())).map(Conflict::key)
			.collect(Collectors.toSet());
		return file.keys(key).stream().filter(each -> !waiting.contains(each)).toList();
	}

	List<Conflict> list() {
		return open;
	}
}
