package vn.chibo.walk;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the walks found: a line for each operation and answer, with everybody who got it. */
class WalkReport {

	private final Map<String, Set<String>> lines = new TreeMap<>();

	void add(String operation, String who, int status, Set<String> changed) {
		lines.computeIfAbsent("%-84s %s".formatted(operation, answer(status, changed)), first -> new TreeSet<>())
			.add(who);
	}

	private static String answer(int status, Set<String> changed) {
		var said = switch (status / 100) {
			case 2 -> "answered";
			case 4 -> "refused";
			default -> "no answer";
		};
		return "%-9s %d %s".formatted(said, status, changed.isEmpty() ? "" : "changes " + String.join(", ", changed));
	}

	void print() {
		lines.forEach((line, who) -> System.out.println(line + " | " + String.join("; ", who)));
	}
}
