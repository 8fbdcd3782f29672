package vn.chibo.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The levels that members and collectives were given, year by year; members keep theirs wherever they go. */
@Repository
public class QualityRatings {

	private final JdbcClient jdbc;

	QualityRatings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A later decision on the same year, as after an objection, takes the place of the one before. */
	@Transactional
	public void record(long memberId, int year, Level level, LocalDate decidedOn, long decidedBy, String caseNumber) {
		replace("""
			update quality_rating set level = ?, decided_on = ?, decided_by = ?, case_number = ?
			where member_id = ? and rating_year = ?
			""", """
			insert into quality_rating (level, decided_on, decided_by, case_number, member_id, rating_year)
			values (?, ?, ?, ?, ?, ?)
			""", level.name(), decidedOn, decidedBy, caseNumber, memberId, year);
	}

	/** A later decision on the same year takes the place of the one before. */
	@Transactional
	public void recordCollective(long organisationId, Collective collective, int year, Level level, LocalDate decidedOn,
			long decidedBy, String caseNumber) {
		replace("""
			update organisation_rating set level = ?, decided_on = ?, decided_by = ?, case_number = ?
			where organisation_id = ? and collective = ? and rating_year = ?
			""", """
			insert into organisation_rating
			  (level, decided_on, decided_by, case_number, organisation_id, collective, rating_year)
			values (?, ?, ?, ?, ?, ?, ?)
			""", level.name(), decidedOn, decidedBy, caseNumber, organisationId, collective.name(), year);
	}

	private void replace(String update, String insert, Object... values) {
		if (jdbc.sql(update).params(values).update() == 0) {
			jdbc.sql(insert).params(values).update();
		}
	}

	/** By year, of all years that are known. */
	public SortedMap<Integer, Level> of(long memberId) {
		return byYear(jdbc.sql("select rating_year, level from quality_rating where member_id = ?").param(memberId));
	}

	/** By member and year; who was never rated is absent. */
	public Map<Long, SortedMap<Integer, Level>> of(Collection<Long> memberIds) {
		var levels = new HashMap<Long, SortedMap<Integer, Level>>();
		if (!memberIds.isEmpty()) {
			jdbc.sql("select member_id, rating_year, level from quality_rating where member_id in (:members)")
				.param("members", memberIds).query(row -> {
					levels.computeIfAbsent(row.getLong("member_id"), first -> new TreeMap<>())
						.put(row.getInt("rating_year"), Level.valueOf(row.getString("level")));
				});
		}
		return levels;
	}

	/** By year, of all years that are known. */
	public SortedMap<Integer, Level> collective(long organisationId, Collective collective) {
		return byYear(jdbc.sql("""
			select rating_year, level from organisation_rating where organisation_id = ? and collective = ?
			""").params(organisationId, collective.name()));
	}

	/** By member; who was not rated that year is absent. */
	public Map<Long, Level> inYear(Collection<Long> memberIds, int year) {
		var levels = new HashMap<Long, Level>();
		if (!memberIds.isEmpty()) {
			jdbc.sql(
				"select member_id, level from quality_rating where rating_year = :year and member_id in (:members)")
				.param("year", year).param("members", memberIds)
				.query(row -> {
					levels.put(row.getLong("member_id"), Level.valueOf(row.getString("level")));
				});
		}
		return levels;
	}

	private static SortedMap<Integer, Level> byYear(StatementSpec ratings) {
		var levels = new TreeMap<Integer, Level>();
		ratings.query(row -> {
			levels.put(row.getInt("rating_year"), Level.valueOf(row.getString("level")));
		});
		return levels;
	}
}
