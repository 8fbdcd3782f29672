package vn.chibo.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.h2.api.Trigger;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.table.Column;
import org.h2.value.Value;
import org.h2.value.ValueToObjectConverter;

/**
 * Keeps what a row of the register was before it changes, as a function does on PostgreSQL; H2 finds it by its name. The
 * signature goes from the row into the version.
 */
public class VersionTrigger implements Trigger {

	private static final String KEEP = "insert into register_version (kept, kept_id, member_id, field, before_value, "
		+ "after_value, changed_at, changed_by, changed_in, changed_for) "
		+ "values (?, ?, ?, ?, ?, ?, coalesce(?, current_timestamp), ?, ?, ?)";
	private static final List<String> SIGNATURE = List.of("SIGNED_AT", "SIGNED_BY", "SIGNED_IN", "SIGNED_FOR");
	private static final String SEAT = "SEAT";
	private static final List<String> TABLES = List.of("MEMBER", "ORGANISATION", SEAT);

	private String table;

	@Override
	public void init(Connection connection, String schema, String trigger, String named, boolean before, int type) {
		// neither as the table is named nor as the trigger begins: while a column is added both are others
		table = TABLES.stream().filter(one -> trigger.endsWith(one + "_VERSION")).findFirst().orElseThrow();
	}

	@Override
	public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
		var session = (SessionLocal) ((JdbcConnection) connection).getSession();
		var columns = Arrays.stream(session.getDatabase().getMainSchema().findTableOrView(session, table).getColumns())
			.map(Column::getName).toList();
		var signed = after == null ? before : after;
		var changed = before == null ? List.<Integer>of() : changed(columns, before, after);
		for (var column : changed) {
			keep(session, columns, signed, columns.get(column).toLowerCase(), before[column],
				after == null ? null : after[column]);
		}
		if (before == null) {
			keep(session, columns, signed, null, null, null);
		}
		// a seat that is signed and not changed is about to be deleted
		if (after != null && (before == null || !changed.isEmpty() || !table.equals(SEAT))) {
			SIGNATURE.forEach(name -> after[columns.indexOf(name)] = null);
		}
	}

	private static List<Integer> changed(List<String> columns, Object[] before, Object[] after) {
		return IntStream.range(0, columns.size()).boxed()
			.filter(column -> !SIGNATURE.contains(columns.get(column)) && !columns.get(column).equals("PATH"))
			.filter(column -> !Objects.equals(before[column], after == null ? null : after[column])).toList();
	}

	private void keep(SessionLocal session, List<String> columns, Object[] signed, String field, Object before,
			Object after) {
		var statement = session.prepare(KEEP);
		var member = columns.indexOf(table.equals("MEMBER") ? "ID" : "MEMBER_ID");
		var values = new Object[] {table, signed[columns.indexOf("ID")], member < 0 ? null : signed[member], field,
			text(before), text(after), signed[columns.indexOf("SIGNED_AT")], signed[columns.indexOf("SIGNED_BY")],
			signed[columns.indexOf("SIGNED_IN")], signed[columns.indexOf("SIGNED_FOR")]};
		for (int i = 0; i < values.length; i++) {
			statement.getParameters().get(i)
				.setValue(ValueToObjectConverter.objectToValue(session, values[i], Value.UNKNOWN));
		}
		statement.update();
	}

	private static String text(Object value) {
		return value == null ? null : value.toString();
	}
}
