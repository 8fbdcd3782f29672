package vn.chibo.register;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Officials who retire: their seats end with the day before, and do not come back by themselves. */
@Repository
public class Retirements {

	private static final String SEATED_BEFORE = " where member_id = :member and valid_from < :on "
		+ "and (valid_to is null or valid_to >= :on)";

	private final JdbcClient jdbc;
	private final ApplicationEventPublisher events;
	private final Signing signing;

	Retirements(JdbcClient jdbc, ApplicationEventPublisher events, Signing signing) {
		this.jdbc = jdbc;
		this.events = events;
		this.signing = signing;
	}

	/** A seat that began on that day or later was given to somebody who was retired. */
	@Transactional
	public void takeEffect(long memberId, LocalDate on, String caseNumber) {
		if (sits(memberId, on)) {
			events.publishEvent(new Leaving(memberId));
			jdbc.sql("update seat set valid_to = :lastDay, " + Signature.SET_NAMED + SEATED_BEFORE)
				.params(signing.of(caseNumber).named()).param("lastDay", on.minusDays(1)).param("member", memberId)
				.param("on", on).update();
		}
	}

	private boolean sits(long memberId, LocalDate on) {
		return jdbc.sql("select count(*) from seat" + SEATED_BEFORE).param("member", memberId).param("on", on)
			.query(Long.class).single() > 0;
	}

	/** The seats of a member end, and are there still while this is heard. */
	public record Leaving(long memberId) {
	}
}
