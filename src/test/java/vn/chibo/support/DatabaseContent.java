package vn.chibo.support;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table at one moment, so that a test can say that nothing has changed since. */
public final class DatabaseContent {

	private static final Set<Integer> BYTES = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);

	private final JdbcClient jdbc;
	private final Map<String, List<String>> then;

	private DatabaseContent(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.then = read();
	}

	public static DatabaseContent now(JdbcClient jdbc) {
		return new DatabaseContent(jdbc);
	}

	/** The rows that have come and gone since, with their tables. */
	public List<String> changes() {
		var changes = new ArrayList<String>();
		read().forEach((table, rows) -> {
			var gone = new ArrayList<>(then.get(table));
			var come = new ArrayList<>(rows);
			rows.forEach(gone::remove);
			then.get(table).forEach(come::remove);
			gone.forEach(row -> changes.add("- " + table + " " + row));
			come.forEach(row -> changes.add("+ " + table + " " + row));
		});
		return changes;
	}

	/** Only the engine's counters of its own work are left out. */
	private Map<String, List<String>> read() {
		var content = new TreeMap<String, List<String>>();
		jdbc.sql("select table_name from information_schema.tables where table_schema = current_schema "
			+ "and table_type = 'BASE TABLE'").query(String.class).list().stream()
			.filter(table -> !table.toLowerCase().contains("_meter_log"))
			.forEach(table -> content.put(table, jdbc.sql("select * from \"" + table + "\"").query((row, number) -> {
				var text = new StringBuilder();
				for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
					text.append(BYTES.contains(row.getMetaData().getColumnType(i)) ? Arrays.toString(row.getBytes(i))
						: row.getString(i)).append('|');
				}
				return text.toString();
			}).list()));
		return content;
	}
}
