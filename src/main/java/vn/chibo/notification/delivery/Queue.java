package vn.chibo.notification.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;

/** How the outbox stands, for the administrator: numbers and failures, no subject and no text. */
@Repository
@Transactional
public class Queue {

	private final JdbcClient jdbc;
	private final Clock clock;

	Queue(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Sums sums() {
		return jdbc.sql("""
			select count(*) as waiting, min(created_at) as waiting_since, min(send_after) as next_at,
			       sum(case when send_after <= :now then 1 else 0 end) as due,
			       sum(case when attempts > 0 then 1 else 0 end) as failed
			from outgoing_mail where state = 'WAITING'
			""").param("now", OffsetDateTime.now(clock)).query(RecordRows.of(Sums.class)).single();
	}

	/** How many mails are done with in which way, of those that are still kept. */
	@Transactional(readOnly = true)
	public List<Count> done() {
		return jdbc.sql("select state, count(*) as mails from outgoing_mail where state <> 'WAITING' group by state "
			+ "order by state").query(RecordRows.of(Count.class)).list();
	}

	/** Those that wait after a try that failed, the oldest first. */
	@Transactional(readOnly = true)
	public List<Failed> failed(int count) {
		return jdbc.sql("""
			select p.id, m.login, p.created_at, p.attempts, p.last_error, p.send_after from outgoing_mail p
			join registered_member m on m.id = p.recipient_id where p.state = 'WAITING' and p.attempts > 0
			order by p.created_at, p.id fetch first %d rows only
			""".formatted(count)).query(RecordRows.of(Failed.class)).list();
	}

	/** What failed need not wait for its time. */
	int retry() {
		return jdbc.sql("update outgoing_mail set send_after = ? "
			+ "where state = 'WAITING' and attempts > 0 and reserved_by is null").param(OffsetDateTime.now(clock))
			.update();
	}

	/**
	 * @param waitingSince null when nothing waits
	 * @param due          how many of them should have left by now
	 * @param failed       how many of them were tried
	 */
	record Sums(long waiting, Instant waitingSince, Instant nextAt, Long due, Long failed) {
	}

	/** So many mails of a state. */
	record Count(String state, long mails) {

		/** As the page says it. */
		public String vietnamese() {
			return switch (state) {
				case "SENT" -> "đã gửi";
				case "NOT_NEEDED" -> "không cần nữa, việc đã xong";
				case "NO_ADDRESS" -> "không có địa chỉ, chuyển sang gọi điện";
				case "UNDELIVERABLE" -> "không gửi được, chuyển sang gọi điện";
				default -> state;
			};
		}
	}

	/** @param login null for a member without one */
	record Failed(long id, String login, Instant createdAt, int attempts, String lastError, Instant sendAfter) {
	}
}
