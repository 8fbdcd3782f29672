package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The residence links in the database, read and written in a fixed number of statements. */
final class ResidenceLinkTable {

	private final JdbcTemplate jdbc;

	ResidenceLinkTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	Map<String, ResidenceLinkEntry> read() {
		Map<String, ResidenceLinkEntry> entries = new HashMap<>();
		jdbc.query("select l.*, m.personal_id, o.code from residence_link l join member m on m.id = l.member_id"
			+ " join organisation o on o.id = l.branch_id", row -> {
				var entry = new ResidenceLinkEntry(row.getString("personal_id"), row.getString("code"),
					row.getObject("introduced_on", LocalDate.class), !row.getBoolean("commented"));
				entries.put(entry.member(), entry);
			});
		return entries;
	}

	LoadReport.Count write(String file, Map<String, ResidenceLinkEntry> stored, Map<String, ResidenceLinkEntry> wanted,
			Map<String, Long> organisationIds, Map<String, Long> memberIds) {
		Changes<ResidenceLinkEntry> changes = Changes.between(wanted.keySet(), stored, wanted);
		jdbc.batchUpdate("insert into residence_link (branch_id, introduced_on, commented, member_id)"
			+ " values (?, ?, ?, ?)", rows(changes.added(), organisationIds, memberIds));
		jdbc.batchUpdate(
			"update residence_link set branch_id = ?, introduced_on = ?, commented = ? where member_id = ?",
			rows(changes.changed(), organisationIds, memberIds));
		return changes.count(file);
	}

	private static List<Object[]> rows(List<ResidenceLinkEntry> links, Map<String, Long> organisationIds,
			Map<String, Long> memberIds) {
		return links.stream().map(link -> new Object[] {organisationIds.get(link.branch()), link.introducedOn(),
			!link.exempt(), memberIds.get(link.member())}).toList();
	}
}
