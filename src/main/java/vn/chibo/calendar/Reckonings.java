package vn.chibo.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.calendar.OpenDeadlines.Moved;

/** The passages over open deadlines: how far each has come, and what it has moved. */
@Repository
class Reckonings {

	private final JdbcClient jdbc;
	private final JdbcTemplate batch;
	private final Clock clock;

	Reckonings(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.clock = clock;
	}

	/** The passage that is under way by the given tables of deadlines. */
	Optional<Position> underWay(String rules) {
		return jdbc
			.sql("select id, done_up_to from deadline_reckoning where finished_at is null and rules = ? order by id "
				+ "fetch first 1 rows only")
			.param(rules).query(RecordRows.of(Position.class)).optional();
	}

	/** Whether it has come no further and nobody else is at it: then nobody will be until this transaction ends. */
	boolean lock(Position position) {
		return jdbc.sql("select id from deadline_reckoning where id = ? and done_up_to = ? and finished_at is null "
			+ "for update skip locked").params(position.id(), position.doneUpTo()).query(Long.class).optional()
			.isPresent();
	}

	void goOn(Position position, String doneUpTo, int reckoned, int failed, List<Moved> moved) {
		jdbc.sql("update deadline_reckoning set done_up_to = ?, reckoned = reckoned + ?, failed = failed + ?, "
			+ "moved = moved + ? where id = ?").params(doneUpTo, reckoned, failed, moved.size(), position.id())
			.update();
		if (!moved.isEmpty()) {
			batch.batchUpdate(
				"insert into moved_deadline (reckoning_id, case_number, kind, waiting_id, name, was_due, due) "
					+ "values (?, ?, ?, ?, ?, ?, ?)",
				moved.stream().map(one -> new Object[] {position.id(), one.caseNumber(),
					one.kind().name(), one.id(), one.name(), at(one.wasDue()), at(one.due())}).toList());
		}
	}

	void finish(Position position) {
		jdbc.sql("update deadline_reckoning set finished_at = ? where id = ?")
			.params(OffsetDateTime.now(clock), position.id()).update();
	}

	/** What changed lately and what came of it; the newest first. */
	List<Outcome> newest(int count) {
		return jdbc.sql("""
			select c.what, c.made_by, c.made_at, c.reckoning_id, r.reckoned, r.moved, r.failed, r.finished_at
			from deadline_change c left join deadline_reckoning r on r.id = c.reckoning_id
			order by c.id desc fetch first %d rows only
			""".formatted(count)).query(RecordRows.of(Outcome.class)).list();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	record Position(long id, String doneUpTo) {
	}

	/** @param reckoningId absent, like what follows, while the change waits; the last is absent until all are done */
	record Outcome(String what, String madeBy, Instant madeAt, Long reckoningId, Integer reckoned, Integer moved,
			Integer failed, Instant finishedAt) {

		/** For the page. */
		public String sentence() {
			if (reckoningId == null) {
				return "Sẽ tính lại sau vài phút, khi không còn ngày nào được nhập thêm.";
			}
			if (finishedAt == null) {
				return "Đang tính lại: đã xong %d hạn, %d hạn đổi ngày.".formatted(reckoned, moved);
			}
			return "Đã tính lại %d hạn, %d hạn đổi ngày.".formatted(reckoned, moved) + (failed == 0 ? ""
				: " %d hạn không tính lại được; hãy báo người vận hành máy chủ.".formatted(failed));
		}
	}
}
