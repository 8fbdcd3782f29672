package vn.chibo.register.files;

import static vn.chibo.register.files.MemberColumns.STORED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.base.Folded;
import vn.chibo.register.files.Conflict.Change;

/** Whether a line means the member or organisation that the register knows by its number or code. */
final class Identity {

	private static final List<String> OF_A_MEMBER = List.of("full_name", "gender", "born_on", "card_number",
		"national_code");
	private static final String SOMEBODY_ELSE = "của một đảng viên khác";

	private final Map<String, MemberEntry> stored;
	private final Map<String, Line> lines;
	private final Map<String, Map<Object, String>> owners = new HashMap<>();
	private final Map<String, Map<Object, String>> wanted = new HashMap<>();

	/** @param lines those of the file, by personal id */
	Identity(Map<String, MemberEntry> stored, Map<String, Line> lines) {
		this.stored = stored;
		this.lines = lines;
		for (String name : MemberColumns.UNIQUE) {
			Map<Object, String> had = new HashMap<>();
			stored.forEach((personalId, member) -> had.put(member.values().get(name), personalId));
			owners.put(name, had);
			Map<Object, String> wants = new HashMap<>();
			lines.forEach((personalId, line) -> wants.put(line.get(STORED.get(name)), personalId));
			wanted.put(name, wants);
		}
	}

	/** What makes of the member another one, or of another's account, card or code this member's. */
	List<Change> changes(String personalId, Line line) {
		List<Change> changes = new ArrayList<>();
		MemberEntry old = stored.get(personalId);
		for (String name : OF_A_MEMBER) {
			Column<?> column = STORED.get(name);
			add(changes, column.header(), old == null ? null : old.values().get(name), line.get(column));
		}
		for (String name : MemberColumns.UNIQUE) {
			passed(changes, name, personalId, line, old == null ? null : old.values().get(name));
		}
		return changes;
	}

	/** A value that leaves one member for another within the same file concerns both. */
	private void passed(List<Change> changes, String name, String personalId, Line line, Object before) {
		Column<?> column = STORED.get(name);
		Object after = line.get(column);
		String owner = after == null ? null : owners.get(name).get(after);
		if (owner != null && !owner.equals(personalId) && givesUp(owner, column, after)) {
			changes.add(new Change(column.header(), SOMEBODY_ELSE, shown(after)));
		}
		String taker = before == null || before.equals(after) || !line.has(column) ? null
			: wanted.get(name).get(before);
		if (taker != null && !taker.equals(personalId)) {
			changes.add(new Change(column.header(), shown(before), SOMEBODY_ELSE));
		}
	}

	private boolean givesUp(String owner, Column<?> column, Object value) {
		Line line = lines.get(owner);
		return line != null && line.has(column) && !value.equals(line.get(column));
	}

	static List<Change> changes(OrganisationEntry old, Line line) {
		List<Change> changes = new ArrayList<>();
		if (old != null) {
			add(changes, OrganisationColumns.NAME.header(), old.name(), line.get(OrganisationColumns.NAME));
			var kind = line.get(OrganisationColumns.KIND);
			add(changes, OrganisationColumns.KIND.header(), old.kind().vietnamese(),
				kind == null ? null : kind.vietnamese());
		}
		return changes;
	}

	private static void add(List<Change> changes, String column, Object before, Object after) {
		if (before != null && after != null && !Folded.same(shown(before), shown(after))) {
			changes.add(new Change(column, shown(before), shown(after)));
		}
	}

	private static String shown(Object value) {
		if (value instanceof LocalDate date) {
			return Formats.show(date);
		}
		return MemberColumns.GENDERS.entrySet().stream().filter(gender -> gender.getValue().equals(value))
			.map(Map.Entry::getKey).findFirst().orElse(value.toString());
	}
}
