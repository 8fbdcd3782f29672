package vn.chibo.register.files;

import static vn.chibo.register.files.MemberColumns.BRANCH;
import static vn.chibo.register.files.MemberColumns.PARTY_GROUP;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.register.OrganisationKind;

/** In which branch and party group a member of a file stands. */
final class MemberStanding {

	private final Organisations organisations;
	private final LocalDate today;
	private final Remarks remarks;

	MemberStanding(Organisations organisations, LocalDate today, Remarks remarks) {
		this.organisations = organisations;
		this.today = today;
		this.remarks = remarks;
	}

	/** The branch of the file for a new member; a member of the register is moved by the relocation procedure only. */
	String branch(Line line, MemberEntry old) {
		String written = line.get(BRANCH);
		if (written == null) {
			return old == null ? null : old.branch();
		}
		List<OrganisationEntry> named = organisations.named(written, today);
		if (named.size() > 1) {
			line.fault(BRANCH, "có %d tổ chức cùng mang tên này; hãy ghi mã của tổ chức.".formatted(named.size()));
			return null;
		}
		if (named.isEmpty()) {
			if (organisations.complete()) {
				line.fault(BRANCH, "không có tổ chức nào mang mã hoặc tên %s trong tệp hay trong danh bạ; "
					.formatted(Formats.quoted(written)) + "hãy kiểm tra lại mã.");
			}
			return null;
		}
		OrganisationEntry branch = named.get(0);
		if (old == null) {
			branch.closed(today).ifPresent(reason -> line.fault(BRANCH, reason));
			return branch.code();
		}
		if (!branch.code().equals(old.branch())) {
			remarks.add(("%s, dòng %d: chi bộ ghi trong tệp khác với danh bạ; danh bạ giữ nguyên chi bộ đang sinh "
				+ "hoạt, muốn đổi hãy làm thủ tục chuyển sinh hoạt đảng.").formatted(line.file(), line.number()));
		}
		return old.branch();
	}

	/** Whether the member has been relocated since the file was written: its party group is then of the old branch. */
	private boolean standsElsewhere(Line line, MemberEntry old) {
		String written = line.get(BRANCH);
		return written != null && organisations.named(written, today).stream()
			.noneMatch(named -> named.code().equals(old.branch()));
	}

	String partyGroup(Line line, String branch, MemberEntry old) {
		if (!line.has(PARTY_GROUP) || old != null && standsElsewhere(line, old)) {
			return old == null ? null : old.partyGroup();
		}
		String written = line.get(PARTY_GROUP);
		if (written == null) {
			return null;
		}
		if (organisations.isMissing(written)) {
			line.fault(PARTY_GROUP, OrganisationRules.unknown(written));
			return null;
		}
		OrganisationEntry group = organisations.get(written);
		boolean known = group != null && group.kind() != null && branch != null;
		if (known && (group.kind() != OrganisationKind.PARTY_GROUP || !branch.equals(group.parent()))) {
			line.fault(PARTY_GROUP, "\"%s\" không phải là tổ đảng của chi bộ nơi đảng viên sinh hoạt; "
				.formatted(written) + "hãy kiểm tra lại mã.");
		}
		return written;
	}
}
