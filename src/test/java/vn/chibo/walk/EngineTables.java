package vn.chibo.walk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** The content of all tables of the engine, to be compared with an earlier one. */
record EngineTables(Map<String, List<String>> rows) {

	/** Job locks and measurements of the engine itself, not of anybody's doing. */
	private static final List<String> OF_THE_ENGINE = List.of("act_ru_meter_log", "act_ge_property");

	private static final Pattern BINARY = Pattern.compile("bytea|.*binary.*", Pattern.CASE_INSENSITIVE);

	static EngineTables of(JdbcTemplate jdbc) {
		var rows = new TreeMap<String, List<String>>();
		names(jdbc).forEach(table -> rows.put(table, jdbc.query("select * from " + table, EngineTables::content)));
		return new EngineTables(rows);
	}

	private static List<String> content(ResultSet row) throws SQLException {
		var binary = new boolean[row.getMetaData().getColumnCount()];
		for (int column = 0; column < binary.length; column++) {
			binary[column] = BINARY.matcher(row.getMetaData().getColumnTypeName(column + 1)).matches();
		}
		var lines = new ArrayList<String>();
		while (row.next()) {
			var columns = new StringBuilder();
			for (int column = 0; column < binary.length; column++) {
				columns.append(binary[column] ? Arrays.hashCode(row.getBytes(column + 1)) : row.getString(column + 1))
					.append('|');
			}
			lines.add(columns.toString());
		}
		lines.sort(null);
		return lines;
	}

	private static List<String> names(JdbcTemplate jdbc) {
		return jdbc
			.queryForList("select table_name from information_schema.tables where lower(table_name) like 'act_%'",
				String.class)
			.stream().map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> !OF_THE_ENGINE.contains(name))
			.sorted().toList();
	}

	/** The tables that differ. */
	TreeSet<String> changedSince(EngineTables earlier) {
		var changed = new TreeSet<>(rows.keySet());
		changed.removeIf(table -> rows.get(table).equals(earlier.rows.get(table)));
		return changed;
	}
}
