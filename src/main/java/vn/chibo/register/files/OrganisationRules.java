package vn.chibo.register.files;

import static vn.chibo.register.files.OrganisationColumns.BODIES;
import static vn.chibo.register.files.OrganisationColumns.CODE;
import static vn.chibo.register.files.OrganisationColumns.KIND;
import static vn.chibo.register.files.OrganisationColumns.PARENT;
import static vn.chibo.register.files.OrganisationColumns.SETTING;
import static vn.chibo.register.files.OrganisationColumns.SUCCESSOR;
import static vn.chibo.register.files.OrganisationColumns.VALID_TO;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.chibo.register.Body;
import vn.chibo.register.OrganisationKind;

/** What must hold between the lines of the file of organisations, and between them and the register. */
final class OrganisationRules {

	private final Map<String, Line> lines = new LinkedHashMap<>();
	private final Map<String, OrganisationEntry> waiting = new LinkedHashMap<>();
	private Organisations organisations;
	private final Map<String, Integer> membersIn;

	/**
	 * @param stored the organisations of the register
	 * @param membersIn how many members of the register stand in a branch or a party group, by its code
	 */
	OrganisationRules(Lines file, Map<String, OrganisationEntry> stored, Map<String, Integer> membersIn,
			Conflicts conflicts) {
		this.membersIn = membersIn;
		Map<String, OrganisationEntry> all = new LinkedHashMap<>(stored);
		for (Line line : file.list()) {
			String code = line.get(CODE);
			if (code == null) {
				continue;
			}
			line.means(code);
			Line first = lines.putIfAbsent(code, line);
			if (first != null) {
				line.fault(CODE, "mã %s đã có ở dòng %d; mỗi tổ chức chỉ ghi một dòng."
					.formatted(Formats.quoted(code), first.number()));
			} else {
				all.put(code, OrganisationLine.entry(line, stored.get(code)));
				if (conflicts.hold(line, code, Identity.changes(stored.get(code), line))) {
					waiting.put(code, stored.get(code));
				}
			}
		}
		organisations = new Organisations(all, stored, file.hasEvery(CODE));
	}

	/** As if all were confirmed, then as it will be until then: either must be in order. */
	Organisations check(Remarks remarks) {
		check();
		if (!waiting.isEmpty()) {
			Map<String, OrganisationEntry> settled = new LinkedHashMap<>(organisations.all());
			settled.putAll(waiting);
			organisations = new Organisations(settled, organisations.stored(), organisations.complete());
			check();
		}
		remarkRoots(remarks);
		remarkCodes(remarks);
		return organisations;
	}

	private void check() {
		lines.forEach((code, line) -> {
			OrganisationEntry entry = organisations.get(code);
			checkDates(line, entry);
			checkSuccessor(line, entry);
			checkPlace(line, entry);
			checkBodies(line, entry);
			checkSetting(line, entry);
			checkMembers(line, entry, organisations.stored().get(code));
		});
		new OrganisationTree(organisations, lines).check();
	}

	private static void checkSetting(Line line, OrganisationEntry entry) {
		if (line.get(SETTING) != null && entry.kind() != null && !entry.isBranch()) {
			line.fault(SETTING, "cột này chỉ ghi cho chi bộ; hãy để trống ô này.");
		}
	}

	private static void checkBodies(Line line, OrganisationEntry entry) {
		Set<Body> more = line.get(BODIES);
		boolean group = entry.kind() == OrganisationKind.PARTY_GROUP;
		if (more == null || entry.kind() == null
			|| Set.of(group ? Body.PARTY_GROUP : Body.COMMITTEE).containsAll(more)) {
			return;
		}
		if (entry.isBranch()) {
			line.fault(BODIES, "chi bộ chỉ có chi ủy; hãy để trống ô này.");
		} else if (group) {
			line.fault(BODIES, "tổ đảng không có cấp ủy hay ban; hãy để trống ô này.");
		} else if (more.contains(Body.PARTY_GROUP)) {
			line.fault(BODIES, "chỉ tổ đảng có tổ trưởng, tổ phó; hãy bỏ \"%s\" ở ô này."
				.formatted(Body.PARTY_GROUP.vietnamese()));
		}
	}

	private static void checkDates(Line line, OrganisationEntry entry) {
		if (entry.validTo() != null && entry.validFrom() != null && entry.validTo().isBefore(entry.validFrom())) {
			line.fault(VALID_TO, "ngày hết hiệu lực %s sớm hơn ngày có hiệu lực %s; hãy kiểm tra lại hai ngày."
				.formatted(Formats.show(entry.validTo()), Formats.show(entry.validFrom())));
		}
	}

	private void checkSuccessor(Line line, OrganisationEntry entry) {
		String successor = entry.successor();
		if (successor == null) {
			return;
		}
		if (successor.equals(entry.code())) {
			line.fault(SUCCESSOR, "tổ chức không thể kế thừa chính nó; hãy ghi mã của tổ chức khác hoặc để trống.");
		} else if (organisations.isMissing(successor)) {
			line.fault(SUCCESSOR, unknown(successor));
		}
	}

	private void checkPlace(Line line, OrganisationEntry entry) {
		String parent = entry.parent();
		if (parent != null && organisations.isMissing(parent)) {
			line.fault(PARENT, unknown(parent));
			return;
		}
		if (entry.code().equals(parent)) {
			line.fault(PARENT, "tổ chức không thể là cấp trên của chính nó; hãy ghi mã của cấp ủy cấp trên.");
			return;
		}
		OrganisationEntry superior = parent == null ? null : organisations.get(parent);
		boolean parentUnreadable = parent == null ? line.has(PARENT) && !line.isEmpty(PARENT)
			: superior == null || superior.kind() == null;
		if (entry.kind() != null && !parentUnreadable) {
			OrganisationPlace.misplaced(entry.kind(), superior).ifPresent(reason -> line.fault(PARENT, reason));
		}
	}

	private void checkMembers(Line line, OrganisationEntry entry, OrganisationEntry stored) {
		int members = membersIn.getOrDefault(entry.code(), 0);
		if (stored == null || entry.kind() == null || members == 0) {
			return;
		}
		if (stored.isBranch() && !entry.isBranch()) {
			line.fault(KIND, "chi bộ này còn %d đảng viên trong danh bạ nên không đổi được sang loại khác; "
				.formatted(members) + "hãy giữ loại cũ.");
		}
		boolean group = stored.kind() == OrganisationKind.PARTY_GROUP;
		if (group && entry.kind() != OrganisationKind.PARTY_GROUP) {
			line.fault(KIND, "tổ đảng này còn %d đảng viên trong danh bạ nên không đổi được sang loại khác; "
				.formatted(members) + "hãy giữ loại cũ.");
		} else if (group && !Objects.equals(stored.parent(), entry.parent())) {
			line.fault(PARENT, "tổ đảng này còn %d đảng viên trong danh bạ nên không chuyển được sang chi bộ khác; "
				.formatted(members) + "hãy giữ mã cấp trên cũ.");
		}
	}

	private void remarkRoots(Remarks remarks) {
		List<String> roots = organisations.all().values().stream().filter(entry -> entry.parent() == null)
			.map(OrganisationEntry::code).toList();
		if (roots.size() > 1 && !lines.isEmpty()) {
			remarks.add("Có %d tổ chức không ghi cấp trên (%s%s); hãy kiểm tra xem có sót mã cấp trên không.".formatted(
				roots.size(), String.join(", ", roots.subList(0, Math.min(5, roots.size()))),
				roots.size() > 5 ? ", …" : ""));
		}
	}

	private void remarkCodes(Remarks remarks) {
		lines.keySet().stream().map(organisations::get)
			.filter(entry -> FiveGroupCode.contradicts(entry.code(), entry.parent()))
			.forEach(entry -> remarks.add("Mã %s không thuộc mã của cấp trên %s; hãy kiểm tra lại mã hoặc cấp trên."
				.formatted(entry.code(), entry.parent())));
	}

	static String unknown(String code) {
		return "không có tổ chức nào mang mã %s trong tệp hay trong danh bạ; hãy kiểm tra lại mã."
			.formatted(Formats.quoted(code));
	}
}
