package vn.chibo.register.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.chibo.base.Folded;

/**
 * All members as they will be once the files are loaded, by personal id.
 *
 * @param held those of whom a line waits to be confirmed: what other files say of them waits as well
 * @param complete false when the file of members could not be read as a whole: an unknown person is no fault then
 */
record Members(Map<String, MemberEntry> all, Map<String, MemberEntry> stored, Set<String> held, boolean complete) {

	static final Column<String> NAME = Column.optional("Họ và tên", Formats.text(100));
	static final String UNKNOWN = "không có đảng viên nào mang số này trong tệp hay trong danh bạ; "
		+ "hãy kiểm tra lại số.";

	MemberEntry get(String personalId) {
		return all.get(personalId);
	}

	boolean isMissing(String personalId) {
		return complete && !all.containsKey(personalId) && !held.contains(personalId);
	}

	/** A number with the name of somebody else beside it is a wrong number. */
	void checkKnown(Line line, Column<String> personalId, Column<String> name) {
		checkKnown(line, personalId);
		checkName(line, line.get(personalId), name);
	}

	void checkName(Line line, String personalId, Column<String> name) {
		MemberEntry member = personalId == null ? null : all.get(personalId);
		Object known = member == null ? null : member.values().get("full_name");
		String written = line.get(name);
		if (known != null && written != null && !Folded.same(known.toString(), written)) {
			line.fault(name,
				"họ tên này không phải của đảng viên mang số ghi cùng dòng; hãy kiểm tra lại số và họ tên.");
		}
	}

	void checkKnown(Line line, Column<String> personalId) {
		if (line.get(personalId) != null && isMissing(line.get(personalId))) {
			line.fault(personalId, UNKNOWN);
		}
	}

	/** Whether the line has to wait, because it may be about somebody else than the register knows by that number. */
	boolean waits(Line line, String personalId, Remarks remarks) {
		if (personalId == null || !held.contains(personalId)) {
			return false;
		}
		remarks.add("%s, dòng %d: người của dòng này còn chờ xác nhận trong tệp đảng viên nên dòng chưa được nạp."
			.formatted(line.file(), line.number()));
		return true;
	}

	Map<String, String> personalIdsByCard() {
		Map<String, String> byCard = new HashMap<>();
		all.forEach((personalId, member) -> byCard.put((String) member.values().get("card_number"), personalId));
		byCard.remove(null);
		return byCard;
	}
}
