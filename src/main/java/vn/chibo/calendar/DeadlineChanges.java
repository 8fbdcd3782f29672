package vn.chibo.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.rules.RulesChanged;

/** What open deadlines have to be reckoned again for: written with the change itself, so that none is forgotten. */
@Repository
@Transactional
class DeadlineChanges {

	private final JdbcClient jdbc;
	private final DeadlineRules rules;
	private final Clock clock;

	DeadlineChanges(JdbcClient jdbc, DeadlineRules rules, Clock clock) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.clock = clock;
	}

	public void add(String what, String by) {
		jdbc.sql("insert into deadline_change (what, made_by, made_at, rules) values (?, ?, ?, ?)")
			.params(what, by, OffsetDateTime.now(clock), version()).update();
	}

	/** Whoever confirms or takes back a rule moves what is open like a day off does. */
	@EventListener
	void ruled(RulesChanged changed) {
		add(changed.what(), changed.by());
	}

	/** The tables of deadlines as this node has them: a change of it is one that nobody has entered. */
	public void addNewRules() {
		var known = jdbc.sql("select rules from deadline_change order by id desc fetch first 1 rows only")
			.query(String.class).optional();
		if (known.filter(version()::equals).isEmpty()) {
			add("Bảng thời hạn có bản mới", "hệ thống");
		}
	}

	/** Whether something has changed, and nothing since the given moment: swapped days are entered one after the other. */
	@Transactional(readOnly = true)
	public boolean areWaitingSince(Instant moment) {
		return jdbc.sql("select max(made_at) from deadline_change where reckoning_id is null and rules = ?")
			.param(version())
			.query(OffsetDateTime.class).optional().filter(last -> !last.toInstant().isAfter(moment)).isPresent();
	}

	/**
	 * Begins a passage for all that is waiting. It takes the place of one that nodes with another table have not finished.
	 */
	public void beginReckoning() {
		var waiting = jdbc.sql("select id from deadline_change where reckoning_id is null")
			.query(Long.class).list();
		if (waiting.isEmpty()) {
			return;
		}
		jdbc.sql("update deadline_reckoning set finished_at = ? where finished_at is null and rules <> ?")
			.params(OffsetDateTime.now(clock), version()).update();
		jdbc.sql("insert into deadline_reckoning (rules, begun_at, done_up_to, reckoned, moved, failed) "
			+ "values (?, ?, '', 0, 0, 0)").params(version(), OffsetDateTime.now(clock)).update();
		jdbc.sql(
			"update deadline_change set reckoning_id = (select max(id) from deadline_reckoning where rules = :rules) "
				+ "where id in (:waiting)")
			.param("rules", version()).param("waiting", waiting).update();
	}

	private String version() {
		return rules.version();
	}
}
