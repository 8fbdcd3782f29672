package vn.chibo.register.files;

import java.util.HashMap;
import java.util.Map;

/**
 * All members as they will be once the files are loaded, by personal id.
 *
 * @param complete false when the file of members could not be read as a whole: an unknown person is no fault then
 */
record Members(Map<String, MemberEntry> all, Map<String, MemberEntry> stored, boolean complete) {

	static final String UNKNOWN = "không có đảng viên nào mang số này trong tệp hay trong danh bạ; "
			+ "hãy kiểm tra lại số.";

	MemberEntry get(String personalId) {
		return all.get(personalId);
	}

	boolean isMissing(String personalId) {
		return complete && !all.containsKey(personalId);
	}

	void checkKnown(Line line, Column<String> personalId) {
		if (line.get(personalId) != null && isMissing(line.get(personalId))) {
			line.fault(personalId, UNKNOWN);
		}
	}

	Map<String, String> personalIdsByCard() {
		Map<String, String> byCard = new HashMap<>();
		all.forEach((personalId, member) -> byCard.put((String) member.values().get("card_number"), personalId));
		byCard.remove(null);
		return byCard;
	}
}
