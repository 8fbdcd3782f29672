package vn.chibo.procedures.review.rating;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import vn.chibo.support.MarkdownTable;

/** The tables of {@code docs/review-boundaries.md}. */
final class Boundaries {

	private Boundaries() {
	}

	static List<Map<String, String>> rows(String heading) {
		return MarkdownTable.under(heading, Path.of("docs/review-boundaries.md"));
	}

	/** The rows as cases, each called as its column {@code Case} says. */
	static List<Named<Map<String, String>>> cases(String heading) {
		return rows(heading).stream().map(row -> Named.of(row.get("Case"), row)).toList();
	}

	/** {@code 2 excellent, 6 good, 1 completed, 1 not completed}. */
	static LevelCounts counts(String members) {
		var counts = Arrays.stream(members.split(", ")).collect(Collectors.toMap(
			part -> part.substring(part.indexOf(' ') + 1),
			part -> Integer.parseInt(part.substring(0, part.indexOf(' ')))));
		return new LevelCounts(counts.getOrDefault("excellent", 0), counts.getOrDefault("good", 0),
			counts.getOrDefault("completed", 0), counts.getOrDefault("not completed", 0));
	}
}
