package vn.chibo.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.notification.Mail;
import vn.chibo.notification.Mails;
import vn.chibo.notification.timing.QuietTimes;

/**
 * The mails that wait: a node reserves those that it is going to send, and other nodes leave them alone until it is done
 * with them, or has been silent for too long.
 */
@Repository
@Transactional
class Outbox {

	/** A node that says nothing for so long is dead, or cannot reach the database. */
	static final Duration RESERVED = Duration.ofMinutes(5);
	/** After so many parcels it is seen whether something urgent has come. */
	private static final int AT_ONCE = 50;
	private static final String FREE = "(reserved_until is null or reserved_until < :now)";
	private static final String DUE = """
		 state = 'WAITING' and send_after <= :now
		 and (cast(:quiet as timestamp with time zone) is null or due_at >= :now and due_at < :quiet)
		""";

	private final JdbcClient jdbc;
	private final Mails mails;
	private final QuietTimes quiet;
	private final Clock clock;

	Outbox(JdbcClient jdbc, Mails mails, QuietTimes quiet, Clock clock) {
		this.jdbc = jdbc;
		this.mails = mails;
		this.quiet = quiet;
		this.clock = clock;
	}

	/** The next parcels that may leave now, reserved for the caller: urgent ones first, then those that are due longest. */
	Reservation reserve() {
		var now = clock.instant();
		var quietUntil = quiet.end(now).orElse(null);
		var token = UUID.randomUUID().toString();
		var first = sql("select min(id) as id, recipient_id, digest from outgoing_mail where" + DUE
			+ "group by recipient_id, digest, case when digest then 0 else id end "
			+ "having max(reserved_until) is null or max(reserved_until) < :now "
			+ "order by max(case when urgent then 1 else 0 end) desc, min(send_after), min(id) fetch first " + AT_ONCE
			+ " rows only", now, quietUntil).query(RecordRows.of(Head.class)).list();
		var order = first.stream().map(Head::id).toList();
		var taken = take(order, token, now);
		var digests = first.stream().filter(head -> head.digest && taken.contains(head.id)).map(Head::recipientId)
			.toList();
		if (!digests.isEmpty()) {
			sql("update outgoing_mail set reserved_by = :token, reserved_until = :until where digest and recipient_id in "
				+ "(:recipients) and" + DUE + "and " + FREE, now, quietUntil).param("recipients", digests)
				.param("token", token)
				.param("until", at(now.plus(RESERVED))).update();
		}
		return new Reservation(token, now.plus(RESERVED), taken.isEmpty() ? List.of() : mails.reserved(token).stream()
			.sorted(Comparator.comparing(parcel -> order.indexOf(parcel.key()))).toList());
	}

	/** Sought first and locked then: H2 locks every row that it sorts. */
	private List<Long> take(List<Long> sought, String token, Instant now) {
		if (sought.isEmpty()) {
			return List.of();
		}
		var taken = jdbc.sql("select id from outgoing_mail where id in (:ids) and state = 'WAITING' and " + FREE
			+ " for update skip locked").param("ids", sought).param("now", at(now)).query(Long.class).list();
		if (!taken.isEmpty()) {
			jdbc.sql("update outgoing_mail set reserved_by = :token, reserved_until = :until where id in (:ids)")
				.param("token", token).param("until", at(now.plus(RESERVED))).param("ids", taken).update();
		}
		return taken;
	}

	void finish(Collection<Mail> done, String state) {
		if (!done.isEmpty()) {
			jdbc.sql(
				"update outgoing_mail set state = :state, finished_at = :now, attempts = attempts + 1, reserved_by = null, "
					+ "reserved_until = null where id in (:ids)")
				.param("state", state).param("now", OffsetDateTime.now(clock))
				.param("ids", ids(done)).update();
		}
	}

	void postpone(Collection<Mail> failed, Duration wait, String error) {
		jdbc.sql("update outgoing_mail set send_after = :later, last_error = :error, attempts = attempts + 1, "
			+ "reserved_by = null, reserved_until = null where id in (:ids)")
			.param("later", OffsetDateTime.now(clock).plus(wait)).param("error", error).param("ids", ids(failed))
			.update();
	}

	/** What was reserved and is not going to be sent now is anybody's again. */
	void release(Reservation reservation) {
		jdbc.sql("update outgoing_mail set reserved_by = null, reserved_until = null where reserved_by = ?")
			.param(reservation.token).update();
	}

	private JdbcClient.StatementSpec sql(String statement, Instant now, Instant quietUntil) {
		return jdbc.sql(statement).param("now", at(now)).param("quiet", quietUntil == null ? null : at(quietUntil));
	}

	private OffsetDateTime at(Instant moment) {
		return moment.atZone(clock.getZone()).toOffsetDateTime();
	}

	private static List<Long> ids(Collection<Mail> mails) {
		return mails.stream().map(Mail::id).toList();
	}

	private record Head(long id, long recipientId, boolean digest) {
	}

	/** @param until after this moment another node may send the same */
	record Reservation(String token, Instant until, List<Parcel> parcels) {
	}
}
