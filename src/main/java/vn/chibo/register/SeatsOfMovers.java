package vn.chibo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who leaves an organisation leaves its committees with the end of that day, and does not work there for others any
 * longer; who moves within it keeps the seat.
 */
@Repository
class SeatsOfMovers {

	/** An organisation that does not lie over the member's new branch. */
	private static final String LEFT = """
		exists (select 1 from organisation o join organisation b on b.id = :branch
		        where o.id = s.organisation_id and b.path not like o.path || '%')
		""";

	private final JdbcClient jdbc;
	private final Signing signing;
	private final Clock clock;

	SeatsOfMovers(JdbcClient jdbc, Signing signing, Clock clock) {
		this.jdbc = jdbc;
		this.signing = signing;
		this.clock = clock;
	}

	@EventListener
	void on(Members.Relocated relocated) {
		var today = LocalDate.now(clock);
		jdbc.sql("update seat s set valid_to = :today, " + Signature.SET_NAMED
			+ " where s.member_id = :member and s.valid_from <= :today and (s.valid_to is null or s.valid_to > :today) and "
			+ LEFT)
			.params(signing.of(relocated.caseNumber()).named()).param("today", today)
			.param("member", relocated.memberId()).param("branch", relocated.toBranch()).update();
		jdbc.sql("update deputy d set ended_at = :now where d.deputy_id = :member and d.ended_at is null "
			+ "and d.valid_to >= :today and exists (select 1 from seat s where s.member_id = d.member_id "
			+ "and (s.valid_to is null or s.valid_to >= :today) and " + LEFT + ")").param("today", today)
			.param("now", OffsetDateTime.now(clock)).param("member", relocated.memberId())
			.param("branch", relocated.toBranch()).update();
	}
}
