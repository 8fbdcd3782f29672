package vn.chibo.register.files;

import static vn.chibo.register.files.OrganisationColumns.KIND;
import static vn.chibo.register.files.OrganisationColumns.PARENT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold for the tree as a whole: it is one, it is not too deep, and nobody loses a fitting superior. */
final class OrganisationTree {

	private static final int MAX_DEPTH = 12;

	private final Organisations organisations;
	private final Map<String, Line> lines;
	private final Set<String> known = new HashSet<>();

	OrganisationTree(Organisations organisations, Map<String, Line> lines) {
		this.organisations = organisations;
		this.lines = lines;
	}

	void check() {
		lines.forEach((code, line) -> {
			checkCycle(code, line);
			if (organisations.pathOf(code).size() > MAX_DEPTH) {
				line.fault(PARENT, "tổ chức nằm sâu quá %d cấp; hãy kiểm tra lại mã cấp trên.".formatted(MAX_DEPTH));
			}
		});
		organisations.all().values().forEach(this::checkLeftBehind);
	}

	/** Reports each cycle once, at the first line of the file that is part of it. */
	private void checkCycle(String start, Line line) {
		List<String> way = new ArrayList<>();
		String next = start;
		while (next != null && !known.contains(next) && !way.contains(next)) {
			way.add(next);
			OrganisationEntry entry = organisations.get(next);
			next = entry == null ? null : entry.parent();
		}
		if (next != null && way.contains(next) && way.size() - way.indexOf(next) > 1) {
			List<String> cycle = way.subList(way.indexOf(next), way.size());
			Line place = cycle.stream().filter(lines::containsKey).map(lines::get).findFirst().orElse(line);
			place.fault(PARENT, "các tổ chức %s là cấp trên của nhau thành vòng; hãy sửa mã cấp trên của một tổ chức."
				.formatted(String.join(" → ", cycle) + " → " + next));
		}
		known.addAll(way);
	}

	/** An organisation that is not in the file, under one that the file makes unfit to be its superior. */
	private void checkLeftBehind(OrganisationEntry entry) {
		Line superior = entry.parent() == null ? null : lines.get(entry.parent());
		OrganisationEntry parent = entry.parent() == null ? null : organisations.get(entry.parent());
		if (lines.containsKey(entry.code()) || superior == null || parent.kind() == null) {
			return;
		}
		OrganisationPlace.misplaced(entry.kind(), parent.kind()).ifPresent(reason -> superior.fault(KIND,
			"loại này không hợp với tổ chức \"%s\" đang trực thuộc trong danh bạ; ".formatted(entry.code())
				+ "hãy giữ loại cũ hoặc đưa tổ chức đó vào tệp."));
	}
}
