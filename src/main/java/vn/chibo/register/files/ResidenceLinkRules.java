package vn.chibo.register.files;

import static vn.chibo.register.files.ResidenceLinkColumns.BRANCH;
import static vn.chibo.register.files.ResidenceLinkColumns.EXEMPT;
import static vn.chibo.register.files.ResidenceLinkColumns.INTRODUCED_ON;
import static vn.chibo.register.files.ResidenceLinkColumns.NAME;
import static vn.chibo.register.files.ResidenceLinkColumns.PERSONAL_ID;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold for the lines of the file of residence links. */
final class ResidenceLinkRules {

	private final Organisations organisations;
	private final Members members;
	private final LocalDate today;
	private final Remarks remarks;

	ResidenceLinkRules(Organisations organisations, Members members, LocalDate today, Remarks remarks) {
		this.organisations = organisations;
		this.members = members;
		this.today = today;
		this.remarks = remarks;
	}

	Map<String, ResidenceLinkEntry> check(Lines file, Map<String, ResidenceLinkEntry> stored) {
		Map<String, ResidenceLinkEntry> entries = new LinkedHashMap<>();
		Map<String, Line> first = new LinkedHashMap<>();
		for (Line line : file.list()) {
			String member = line.get(PERSONAL_ID);
			ResidenceLinkEntry old = stored.get(member);
			members.checkKnown(line, PERSONAL_ID, NAME);
			organisations.checkKnown(line, BRANCH);
			line.checkNotAhead(INTRODUCED_ON, today);
			Line same = member == null ? null : first.putIfAbsent(member, line);
			if (same != null) {
				line.fault(PERSONAL_ID, "đảng viên này đã có ở dòng %d; mỗi đảng viên chỉ giới thiệu về một nơi cư trú."
					.formatted(same.number()));
			}
			if (members.waits(line, member, remarks) || standsThere(line, member)) {
				continue;
			}
			checkOpen(line, old);
			Boolean exempt = line.get(EXEMPT, old == null ? null : old.exempt());
			entries.put(member, new ResidenceLinkEntry(member, line.get(BRANCH), line.get(INTRODUCED_ON),
				Boolean.TRUE.equals(exempt)));
			line.means(member);
		}
		return entries;
	}

	/** No fault of a file that is older than the relocation of the member to that branch. */
	private boolean standsThere(Line line, String personalId) {
		MemberEntry member = members.get(personalId);
		if (member == null || member.branch() == null || !member.branch().equals(line.get(BRANCH))) {
			return false;
		}
		if (members.stored().containsKey(personalId)) {
			remarks.add(
				"%s, dòng %d: đảng viên đã sinh hoạt tại chi bộ nơi cư trú nên không còn giới thiệu về đó; dòng này "
					.formatted(line.file(), line.number()) + "được bỏ qua.");
		} else {
			line.fault(BRANCH,
				"đây là chi bộ đảng viên đang sinh hoạt; hãy ghi mã của chi bộ nơi cư trú hoặc bỏ dòng này.");
		}
		return true;
	}

	/** Asked of a new link only: one that is there may lead to a branch that has ended since. */
	private void checkOpen(Line line, ResidenceLinkEntry old) {
		OrganisationEntry branch = organisations.get(line.get(BRANCH));
		if (branch != null && (old == null || !branch.code().equals(old.branch()))) {
			branch.closed(today).ifPresent(reason -> line.fault(BRANCH, reason));
		}
	}
}
