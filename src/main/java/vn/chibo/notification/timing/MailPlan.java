package vn.chibo.notification.timing;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.notification.MailedTasks;
import vn.chibo.notification.Occasion;
import vn.chibo.notification.timing.Departures.Letter;

/**
 * Decides of new mails when they leave. Not in the step that they tell of, which costs its person no question more; two
 * nodes that decide of the same mail come to the same.
 */
@Component
public class MailPlan {

	private static final int PORTION = 500;

	private final JdbcClient jdbc;
	private final JdbcTemplate batch;
	private final Departures departures;
	private final ObjectProvider<MailedTasks> tasks;
	private final Clock clock;

	MailPlan(JdbcClient jdbc, JdbcTemplate batch, Departures departures, ObjectProvider<MailedTasks> tasks,
			Clock clock) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.departures = departures;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** @return whether there may be more */
	@Transactional
	public boolean decideNext() {
		var found = jdbc.sql("""
			select p.id, p.occasion, p.task_id, p.organisation_id, p.created_at, p.due_at, c.rhythm, c.hour_of_day
			from outgoing_mail p left join mail_choice c on c.member_id = p.recipient_id
			where p.state = 'WAITING' and p.send_after is null order by p.id fetch first %d rows only
			""".formatted(PORTION)).query(RecordRows.of(Row.class)).list();
		if (found.isEmpty()) {
			return false;
		}
		var returned = tasks.getObject().returned(found.stream().map(Row::taskId).filter(Objects::nonNull).distinct()
			.toList());
		batch.batchUpdate("update outgoing_mail set urgent = ?, digest = ?, send_after = ? "
			+ "where id = ? and send_after is null", found.stream().map(row -> {
				var departure = departures.of(row.letter(returned), row.choice());
				return new Object[] {departure.urgent(), departure.digest(),
					departure.at().atZone(clock.getZone()).toOffsetDateTime(), row.id};
			}).toList(), new int[] {Types.BOOLEAN, Types.BOOLEAN, Types.TIMESTAMP_WITH_TIMEZONE, Types.BIGINT});
		return found.size() == PORTION;
	}

	/** Somebody has chosen other times: what waits for the old ones is decided on again. */
	void again(long memberId) {
		jdbc.sql("""
			update outgoing_mail set send_after = null
			where recipient_id = ? and state = 'WAITING' and not urgent and attempts = 0 and reserved_by is null
			""").param(memberId).update();
	}

	private record Row(long id, Occasion occasion, String taskId, Long organisationId, Instant createdAt, Instant dueAt,
			Rhythm rhythm, Integer hourOfDay) {

		Letter letter(Set<String> returned) {
			return new Letter(taskId != null && returned.contains(taskId) ? Occasion.RETURNED : occasion,
				organisationId != null, createdAt, dueAt);
		}

		MailChoice choice() {
			return rhythm == null ? null : new MailChoice(rhythm, hourOfDay);
		}
	}
}
