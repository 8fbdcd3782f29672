package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands in the cells of a member in a file that is written, as {@link MemberColumns} would read it. */
final class MemberCells {

	private static final Map<Column<?>, String> NAMES = MemberColumns.STORED.entrySet().stream()
		.collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
	private static final Map<Object, String> GENDERS = MemberColumns.GENDERS.entrySet().stream()
		.collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

	private MemberCells() {
	}

	/** @param number of the line; empty where there is nothing to write */
	static String written(Column<?> column, int number, MemberEntry member) {
		var name = NAMES.get(column);
		if (name != null) {
			return text(name.equals("gender") ? GENDERS.get(member.values().get(name)) : member.values().get(name));
		}
		if (column == MemberColumns.ORDINAL) {
			return String.valueOf(number);
		}
		if (column == MemberColumns.BRANCH) {
			return member.branch();
		}
		if (column == MemberColumns.PARTY_GROUP) {
			return text(member.partyGroup());
		}
		if (column == MemberColumns.ACTIVITY) {
			return member.activity().vietnamese();
		}
		return column == MemberActivity.dateOf(member.activity()) ? text(member.activityChangedOn()) : "";
	}

	private static String text(Object value) {
		return value == null ? "" : value instanceof LocalDate day ? Formats.show(day) : value.toString();
	}
}
