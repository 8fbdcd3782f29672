package vn.chibo.procedures.admission.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.chibo.procedures.admission.planning.AdmissionTable.Line;

/** Targets as somebody typed them, by organisation; nothing typed is lost when one of them is no number. */
record TypedTargets(Map<Line, String> values) {

	static TypedTargets none() {
		return new TypedTargets(Map.of());
	}

	/** @param withOwn whether the own target of the topmost organisation is set here, too */
	static TypedTargets of(Map<String, String> fields, AdmissionOverview overview, boolean withOwn) {
		var lines = new ArrayList<>(overview.below());
		if (withOwn) {
			lines.add(overview.own());
		}
		var values = new LinkedHashMap<Line, String>();
		lines.stream().filter(line -> fields.containsKey(line.field()))
			.forEach(line -> values.put(line, fields.get(line.field()).strip()));
		return new TypedTargets(values);
	}

	boolean areNumbers() {
		return values.values().stream().allMatch(value -> value.matches("[0-9]{0,4}"));
	}

	/** What the field of an organisation shows. */
	public String shown(Line line) {
		return values.getOrDefault(line, line.target() == null ? "" : line.target().toString());
	}

	/** The new targets, absent ones taken back, of organisations whose target is another one now. */
	Map<Long, Integer> changed() {
		var changed = new LinkedHashMap<Long, Integer>();
		values.forEach((line, value) -> {
			var target = value.isEmpty() ? null : Integer.valueOf(value);
			if (!Objects.equals(target, line.target())) {
				changed.put(line.id(), target);
			}
		});
		return changed;
	}
}
