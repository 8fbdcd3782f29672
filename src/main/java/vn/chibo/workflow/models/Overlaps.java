package vn.chibo.workflow.models;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows that say something else of the same: found at the start, because nobody may ask for them before their day. */
final class Overlaps {

	private Overlaps() {
	}

	/** @throws IllegalStateException when two rows speak of the same in two files, or in one table on one day */
	static void refuse(List<DmnRows> parts, Collection<LocalDate> beginnings) {
		var known = new HashMap<Map<String, String>, DmnRows>();
		parts.forEach(part -> part.conditions().stream()
			.collect(groupingBy(Overlaps::undated, mapping(row -> row.getOrDefault(DmnRows.ON, ""), toList())))
			.forEach((row, days) -> {
				var other = known.put(row, part);
				if (other != null) {
					throw new IllegalStateException("%s stands in %s and in %s".formatted(row, other, part));
				}
				if (part.speakOnce() && overlap(days, beginnings)) {
					throw new IllegalStateException("%s stands twice for one day in %s".formatted(row, part));
				}
			}));
	}

	private static Map<String, String> undated(Map<String, String> row) {
		var undated = new HashMap<>(row);
		undated.remove(DmnRows.ON);
		return undated;
	}

	/** Two that hold on one day hold on a day on which one of them begins. */
	private static boolean overlap(List<String> days, Collection<LocalDate> beginnings) {
		return days.size() > 1 && Stream.concat(Stream.of(LocalDate.EPOCH), beginnings.stream())
			.anyMatch(on -> days.stream().filter(day -> DmnRows.holds(day, on)).count() > 1);
	}
}
