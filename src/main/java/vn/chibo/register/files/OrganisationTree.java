package vn.chibo.register.files;

import static vn.chibo.register.files.OrganisationColumns.GRASSROOTS;
import static vn.chibo.register.files.OrganisationColumns.KIND;
import static vn.chibo.register.files.OrganisationColumns.PARENT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.register.OrganisationKind;

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
		organisations.all().values().forEach(this::checkAlone);
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

	/** No grassroots organisation lies in another one: within which would members be compared? */
	private void checkAlone(OrganisationEntry entry) {
		List<OrganisationEntry> way = organisations.pathOf(entry.code()).stream().map(organisations::get)
			.filter(Objects::nonNull).toList();
		if (!entry.grassroots() || way.get(0).parent() != null) {
			return;
		}
		way.stream().filter(above -> above.grassroots() && !above.equals(entry)).findFirst()
			.ifPresent(around -> Stream.of(entry, around).map(one -> lines.get(one.code())).filter(Objects::nonNull)
				.findFirst()
				.ifPresent(line -> line.fault(KIND, ("tổ chức cơ sở đảng \"%s\" nằm trong tổ chức cơ sở đảng "
					+ "\"%s\"; hãy ghi loại \"%s\", hoặc ghi Không ở cột \"%s\" cho một trong hai.").formatted(
						entry.code(), around.code(), OrganisationKind.SUBORDINATE_BODY.vietnamese(),
						GRASSROOTS.header()))));
	}

	/** An organisation that is not in the file, under one that the file makes unfit to be its superior. */
	private void checkLeftBehind(OrganisationEntry entry) {
		Line superior = entry.parent() == null ? null : lines.get(entry.parent());
		OrganisationEntry parent = entry.parent() == null ? null : organisations.get(entry.parent());
		if (lines.containsKey(entry.code()) || superior == null || parent.kind() == null) {
			return;
		}
		OrganisationPlace.misplaced(entry.kind(), parent).ifPresent(reason -> superior.fault(KIND,
			"loại này không hợp với tổ chức \"%s\" đang trực thuộc trong danh bạ; ".formatted(entry.code())
				+ "hãy giữ loại cũ hoặc đưa tổ chức đó vào tệp."));
	}
}
