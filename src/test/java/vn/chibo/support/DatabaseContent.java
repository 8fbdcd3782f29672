package vn.chibo.support;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table, so that a test can say that nothing has changed. */
public final class DatabaseContent {

	private DatabaseContent() {
	}

	/** The rows by table, sorted; only the engine's counters of its own work are left out. */
	public static Map<String, List<String>> of(JdbcClient jdbc) {
		var content = new TreeMap<String, List<String>>();
		jdbc.sql("select table_name from information_schema.tables where table_schema = current_schema "
			+ "and table_type = 'BASE TABLE'").query(String.class).list().stream()
			.filter(table -> !table.toLowerCase().contains("_meter_log"))
			.forEach(table -> content.put(table, jdbc.sql("select * from \"" + table + "\"")
				.query((row, number) -> {
					var text = new StringBuilder();
					for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
						text.append(row.getString(i)).append('|');
					}
					return text.toString();
				}).list().stream().sorted().toList()));
		return content;
	}
}
