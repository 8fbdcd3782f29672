package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.chibo.register.Activity;

/** What people call the columns of a member and what stands in them, as the files have it. */
public final class MemberWords {

	private static final Map<String, Column<?>> OTHERS = Map.of("branch_id", MemberColumns.BRANCH, "party_group_id",
		MemberColumns.PARTY_GROUP, "activity", MemberColumns.ACTIVITY);

	/** What the national list calls so says nothing by itself. */
	private static final Map<String, String> CALLED = Map.of("national_code", "ID trong danh sách quốc gia");

	private MemberWords() {
	}

	/** What a column of the register is called, in the words of the file; empty for one that no file has. */
	public static Optional<String> header(String column) {
		return CALLED.containsKey(column) ? Optional.of(CALLED.get(column))
			: Optional.ofNullable(MemberColumns.STORED.getOrDefault(column, OTHERS.get(column))).map(Column::header);
	}

	/** A value as it stands in the column, also as text; empty for none. */
	public static String shown(String column, Object value) {
		if (value == null) {
			return "";
		}
		return switch (column) {
			case "activity" -> Activity.valueOf(value.toString()).vietnamese();
			case "gender" -> MemberColumns.GENDERS.entrySet().stream().filter(one -> one.getValue().equals(value))
				.map(Map.Entry::getKey).findFirst().orElseThrow();
			default -> column.endsWith("_on") ? Formats.show(LocalDate.parse(value.toString())) : value.toString();
		};
	}
}
