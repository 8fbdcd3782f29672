package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The deputies in the database, read and written in a fixed number of statements. */
final class DeputyTable {

	private final JdbcTemplate jdbc;

	DeputyTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	Map<DeputyEntry.Key, DeputyEntry> read() {
		Map<DeputyEntry.Key, DeputyEntry> entries = new HashMap<>();
		jdbc.query("select d.*, a.personal_id as absent, s.personal_id as deputy from deputy d"
			+ " join member a on a.id = d.member_id join member s on s.id = d.deputy_id", row -> {
				var key = new DeputyEntry.Key(row.getString("absent"), row.getString("deputy"),
					row.getObject("valid_from", LocalDate.class));
				entries.put(key, new DeputyEntry(key, row.getObject("valid_to", LocalDate.class)));
			});
		return entries;
	}

	LoadReport.Count write(String file, Map<DeputyEntry.Key, DeputyEntry> stored,
			Map<DeputyEntry.Key, DeputyEntry> wanted, Map<String, Long> memberIds) {
		Changes<DeputyEntry> changes = Changes.between(wanted.keySet(), stored, wanted);
		jdbc.batchUpdate("insert into deputy (valid_to, member_id, deputy_id, valid_from) values (?, ?, ?, ?)",
			rows(changes.added(), memberIds));
		jdbc.batchUpdate("update deputy set valid_to = ? where member_id = ? and deputy_id = ? and valid_from = ?",
			rows(changes.changed(), memberIds));
		return changes.count(file);
	}

	private static List<Object[]> rows(List<DeputyEntry> deputies, Map<String, Long> memberIds) {
		return deputies.stream().map(entry -> new Object[] {entry.to(), memberIds.get(entry.key().absent()),
			memberIds.get(entry.key().deputy()), entry.key().from()}).toList();
	}
}
