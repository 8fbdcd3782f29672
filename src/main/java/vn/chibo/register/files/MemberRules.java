package vn.chibo.register.files;

import static vn.chibo.register.files.MemberColumns.ACTIVITY;
import static vn.chibo.register.files.MemberColumns.ADMITTED_ON;
import static vn.chibo.register.files.MemberColumns.OFFICIAL_ON;
import static vn.chibo.register.files.MemberColumns.PERSONAL_ID;
import static vn.chibo.register.files.MemberColumns.RETIRED_ON;
import static vn.chibo.register.files.MemberColumns.STORED;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What must hold between the lines of the file of members, and between them and the register. */
final class MemberRules {

	static final String TAKEN = "giá trị này đã thuộc về một đảng viên khác trong danh bạ; hãy kiểm tra lại.";

	private final Map<String, Line> lines = new LinkedHashMap<>();
	private final Map<String, MemberEntry> stored;
	private final boolean complete;
	private final MemberStanding standing;
	private final RecognisedMember recognised;
	private final LocalDate today;
	private final Conflicts conflicts;

	MemberRules(Lines file, Map<String, MemberEntry> stored, Organisations organisations, LocalDate today,
			Remarks remarks, Conflicts conflicts) {
		this.stored = stored;
		this.complete = file.hasEvery(PERSONAL_ID);
		this.standing = new MemberStanding(organisations, today, remarks);
		this.recognised = new RecognisedMember(remarks);
		this.today = today;
		this.conflicts = conflicts;
		for (Line line : file.list()) {
			String personalId = line.get(PERSONAL_ID);
			line.means(personalId);
			Line first = personalId == null ? null : lines.putIfAbsent(personalId, line);
			if (first != null) {
				line.fault(PERSONAL_ID,
					"số định danh này đã có ở dòng %d; mỗi đảng viên chỉ ghi một dòng.".formatted(first.number()));
			}
		}
	}

	Members check() {
		Map<String, MemberEntry> all = new LinkedHashMap<>(stored);
		Set<String> held = held();
		lines.forEach((personalId, line) -> {
			MemberEntry entry = entry(line, stored.get(personalId));
			if (!held.contains(personalId)) {
				all.put(personalId, entry);
			}
			MemberColumns.ALL.stream().filter(column -> column != RETIRED_ON)
				.forEach(column -> line.checkNotAhead(column, today));
			checkOrder(line, entry);
			recognised.checkCard(line, stored.get(personalId));
		});
		MemberColumns.UNIQUE.forEach(name -> checkUnique(name, all));
		return new Members(all, stored, held, complete);
	}

	private Set<String> held() {
		Identity identity = new Identity(stored, lines);
		Set<String> held = new HashSet<>();
		lines.forEach((personalId, line) -> {
			if (conflicts.hold(line, personalId, identity.changes(personalId, line))) {
				held.add(personalId);
			}
		});
		return held;
	}

	private MemberEntry entry(Line line, MemberEntry old) {
		Map<String, Object> values = new TreeMap<>();
		STORED.forEach((name, column) -> values.put(name,
			line.has(column) || old == null ? line.get(column) : old.values().get(name)));
		recognised.keep(values, line, old);
		String branch = standing.branch(line, old);
		return new MemberEntry(values, branch, standing.partyGroup(line, branch, old), line.get(ACTIVITY),
			MemberActivity.changedOn(line, old));
	}

	private static void checkOrder(Line line, MemberEntry entry) {
		LocalDate born = entry.date("born_on");
		LocalDate admitted = entry.date("admitted_on");
		LocalDate official = entry.date("official_on");
		if (born != null && admitted != null && admitted.isBefore(born)) {
			line.fault(ADMITTED_ON, "ngày vào Đảng %s sớm hơn ngày sinh %s; hãy kiểm tra lại hai ngày."
				.formatted(Formats.show(admitted), Formats.show(born)));
		}
		if (official != null && admitted != null && official.isBefore(admitted)) {
			line.fault(line.get(OFFICIAL_ON) != null ? OFFICIAL_ON : ADMITTED_ON,
				"ngày chính thức %s sớm hơn ngày vào Đảng %s; hãy kiểm tra lại hai ngày."
					.formatted(Formats.show(official), Formats.show(admitted)));
		}
		LocalDate retired = entry.date("retired_on");
		if (born != null && retired != null && retired.isBefore(born)) {
			line.fault(RETIRED_ON, "ngày nghỉ hưu, nghỉ công tác %s sớm hơn ngày sinh %s; hãy kiểm tra lại hai ngày."
				.formatted(Formats.show(retired), Formats.show(born)));
		}
		MemberActivity.check(line, entry);
	}

	private void checkUnique(String name, Map<String, MemberEntry> all) {
		Map<Object, String> owners = new LinkedHashMap<>();
		all.forEach((personalId, entry) -> {
			if (!lines.containsKey(personalId)) {
				owners.put(entry.values().get(name), personalId);
			}
		});
		for (Map.Entry<String, Line> each : lines.entrySet()) {
			if (!all.containsKey(each.getKey())) {
				continue;
			}
			Object value = all.get(each.getKey()).values().get(name);
			String owner = value == null ? null : owners.putIfAbsent(value, each.getKey());
			if (owner != null) {
				Line other = lines.get(owner);
				each.getValue().fault(STORED.get(name), other != null
					? "giá trị này đã có ở dòng %d; hãy sửa một trong hai dòng.".formatted(other.number())
					: TAKEN);
			}
		}
	}
}
