package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chibo.base.Folded;

/**
 * All organisations as they will be once the files are loaded, by code.
 *
 * @param byName   the same by what their names have in common however they are spelled
 * @param complete false when the file of organisations could not be read as a whole: an unknown code is no fault then
 */
record Organisations(Map<String, OrganisationEntry> all, Map<String, OrganisationEntry> stored,
		Map<String, List<OrganisationEntry>> byName, boolean complete) {

	Organisations(Map<String, OrganisationEntry> all, Map<String, OrganisationEntry> stored, boolean complete) {
		this(all, stored, all.values().stream().filter(entry -> entry.name() != null)
			.collect(Collectors.groupingBy(entry -> Folded.of(entry.name()))), complete);
	}

	OrganisationEntry get(String code) {
		return all.get(code);
	}

	boolean isMissing(String code) {
		return complete && !all.containsKey(code);
	}

	void checkKnown(Line line, Column<String> code) {
		if (line.get(code) != null && isMissing(line.get(code))) {
			line.fault(code, OrganisationRules.unknown(line.get(code)));
		}
	}

	/** From the root down to this one; ends early where the tree has a fault. */
	List<String> pathOf(String code) {
		List<String> path = new ArrayList<>();
		for (String next = code; next != null && !path.contains(next); next = parentOf(next)) {
			path.add(0, next);
		}
		return path;
	}

	private String parentOf(String code) {
		OrganisationEntry entry = all.get(code);
		return entry == null ? null : entry.parent();
	}

	/** By code or by name; of several with the same name, those in which members may stand today. */
	List<OrganisationEntry> named(String codeOrName, LocalDate today) {
		if (all.containsKey(codeOrName)) {
			return List.of(all.get(codeOrName));
		}
		List<OrganisationEntry> named = byName.getOrDefault(Folded.of(codeOrName), List.of());
		if (named.size() < 2) {
			return named;
		}
		List<OrganisationEntry> open = named.stream().filter(entry -> entry.isBranch() && entry.isValidOn(today))
			.toList();
		return open.isEmpty() ? named : open;
	}
}
