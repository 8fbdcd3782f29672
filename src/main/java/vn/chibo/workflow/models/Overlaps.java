package vn.chibo.workflow.models;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Rows that say something else of the same: found at the start, because nobody may ask for them before their day. */
final class Overlaps {

	private Overlaps() {
	}

	/** @throws IllegalStateException when two rows speak of the same in two files, or in one table on one day */
	static void refuse(DmnEdition edition) {
		var known = new HashMap<Map<String, String>, String>();
		Stream.concat(Stream.of(LocalDate.EPOCH), edition.beginnings().stream()).map(edition::on)
			.forEach(parts -> parts.forEach(part -> rows(part).forEach((row, times) -> {
				var other = known.put(row, part.toString());
				if (other != null && !other.equals(part.toString())) {
					throw new IllegalStateException("%s stands in %s and in %s".formatted(row, other, part));
				}
				if (part.speakOnce() && times > 1) {
					throw new IllegalStateException("%s stands twice for one day in %s".formatted(row, part));
				}
			})));
	}

	private static Map<Map<String, String>, Long> rows(DmnRows part) {
		return part.rows().stream().collect(groupingBy(DmnRow::undated, counting()));
	}
}
