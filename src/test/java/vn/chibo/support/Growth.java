package vn.chibo.support;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cases leave in a PostgreSQL: rows and bytes with their indexes, by what they are of. */
public class Growth {

	/** The first fill pages that are there already, and make what comes once. */
	private static final int BEFORE = 10;

	private final JdbcClient jdbc;

	public Growth(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Prints what one case leaves, of so many that are walked to their end.
	 *
	 * @param each in one walk
	 */
	public void print(String what, int walks, int each, Runnable walk) {
		repeat(BEFORE, walk);
		var before = sizes();
		repeat(walks, walk);
		var after = sizes();
		System.out.printf("%n| %s, mean of %d | rows | KB |%n|---|---|---|%n", what, walks * each);
		var all = new Size(0, 0);
		var parts = new TreeMap<String, Size>();
		for (var table : after.entrySet()) {
			var grown = table.getValue().minus(before.getOrDefault(table.getKey(), new Size(0, 0)));
			parts.merge(part(table.getKey()), grown, Size::plus);
			all = all.plus(grown);
		}
		parts.forEach((part, grown) -> grown.print(part, walks * each));
		all.print("all", walks * each);
		after.forEach((table, size) -> size.minus(before.getOrDefault(table, new Size(0, 0))).print("- " + table,
			walks * each));
	}

	private static void repeat(int times, Runnable walk) {
		for (int i = 0; i < times; i++) {
			walk.run();
		}
	}

	private Map<String, Size> sizes() {
		var sizes = new TreeMap<String, Size>();
		for (var table : jdbc.sql("select relname from pg_class where relkind = 'r' "
			+ "and relnamespace = 'public'::regnamespace").query(String.class).list()) {
			sizes.put(table, jdbc.sql("select (select count(*) from \"" + table + "\") as rows, "
				+ "pg_total_relation_size('\"" + table + "\"') as bytes")
				.query((row, number) -> new Size(row.getLong("rows"), row.getLong("bytes"))).single());
		}
		return sizes;
	}

	private static String part(String table) {
		if (table.startsWith("act_hi_") || table.equals("act_ge_bytearray")) {
			return "history of the engine";
		}
		if (table.startsWith("act_") || table.equals("placed_task")) {
			return "the engine's own";
		}
		return table.startsWith("outgoing_") || table.startsWith("mail") ? "mails"
			: table.startsWith("paper") || table.startsWith("case_") || table.contains("draft") ? "case file and trail"
				: "procedures and register";
	}

	private record Size(long rows, long bytes) {

		Size minus(Size other) {
			return new Size(rows - other.rows, bytes - other.bytes);
		}

		Size plus(Size other) {
			return new Size(rows + other.rows, bytes + other.bytes);
		}

		void print(String what, int cases) {
			if (rows != 0 || bytes != 0) {
				System.out.printf("| %s | %.1f | %.1f |%n", what, (double) rows / cases, bytes / 1024.0 / cases);
			}
		}
	}
}
