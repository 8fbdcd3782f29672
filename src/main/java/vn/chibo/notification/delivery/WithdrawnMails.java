package vn.chibo.notification.delivery;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.register.Member;

/** What still waits in the outbox for somebody who is no member any more does not leave; the calls end with it. */
@Repository
class WithdrawnMails {

	private final JdbcClient jdbc;
	private final Clock clock;

	WithdrawnMails(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@EventListener
	void on(Member.StandingChanged changed) {
		var departed = changed.departed().stream().map(Member.Change::memberId).toList();
		if (!departed.isEmpty()) {
			jdbc.sql("update outgoing_mail set state = 'NOT_NEEDED', finished_at = :now, reserved_by = null, "
				+ "reserved_until = null where state = 'WAITING' and recipient_id in (:departed)")
				.param("now", OffsetDateTime.now(clock)).param("departed", departed).update();
		}
	}
}
