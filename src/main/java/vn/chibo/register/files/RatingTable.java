package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.chibo.register.Level;

/** The ratings of members in the database, read and written in a fixed number of statements. */
final class RatingTable {

	private final JdbcTemplate jdbc;

	RatingTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	Map<RatingEntry.Key, RatingEntry> read() {
		Map<RatingEntry.Key, RatingEntry> entries = new HashMap<>();
		jdbc.query("select r.*, m.personal_id, o.code from quality_rating r join member m on m.id = r.member_id"
			+ " left join organisation o on o.id = r.decided_by", row -> {
				var key = new RatingEntry.Key(row.getString("personal_id"), row.getInt("rating_year"));
				entries.put(key, new RatingEntry(key, Level.valueOf(row.getString("level")),
					row.getObject("decided_on", LocalDate.class), row.getString("code"),
					row.getString("case_number") != null));
			});
		return entries;
	}

	/** Nothing that a review has decided meanwhile is written over. */
	LoadReport.Count write(String file, Map<RatingEntry.Key, RatingEntry> stored,
			Map<RatingEntry.Key, RatingEntry> wanted, Map<String, Long> organisationIds, Map<String, Long> memberIds) {
		Changes<RatingEntry> changes = Changes.between(wanted.keySet(), stored, wanted);
		jdbc.batchUpdate("insert into quality_rating (level, decided_on, decided_by, member_id, rating_year)"
			+ " values (?, ?, ?, ?, ?)", rows(changes.added(), organisationIds, memberIds));
		jdbc.batchUpdate("update quality_rating set level = ?, decided_on = ?, decided_by = ?"
			+ " where member_id = ? and rating_year = ? and case_number is null",
			rows(changes.changed(), organisationIds, memberIds));
		return changes.count(file);
	}

	private static List<Object[]> rows(List<RatingEntry> ratings, Map<String, Long> organisationIds,
			Map<String, Long> memberIds) {
		return ratings.stream().map(rating -> new Object[] {rating.level().name(), rating.decidedOn(),
			organisationIds.get(rating.decidedBy()), memberIds.get(rating.key().member()), rating.key().year()})
			.toList();
	}
}
