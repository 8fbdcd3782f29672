package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.chibo.register.Activity;

/**
 * A member as a file or the register has it; in one from a file, what could not be read is null.
 *
 * @param values by the names of {@link MemberColumns#STORED}
 * @param branch the code of the branch in which the member stands
 * @param partyGroup the code of the party group within that branch, or null
 */
record MemberEntry(Map<String, Object> values, String branch, String partyGroup, Activity activity,
		LocalDate activityChangedOn) implements Entry {

	@Override
	public Map<String, String> cells() {
		Map<String, String> cells = new LinkedHashMap<>();
		MemberColumns.ALL.stream().filter(column -> column != MemberColumns.ORDINAL)
			.forEach(column -> cells.put(column.header(), MemberCells.written(column, 0, this)));
		return cells;
	}

	String personalId() {
		return (String) values.get("personal_id");
	}

	LocalDate date(String name) {
		return (LocalDate) values.get(name);
	}
}
