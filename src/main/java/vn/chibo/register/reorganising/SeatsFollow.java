package vn.chibo.register.reorganising;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.Seatings;
import vn.chibo.register.Signature;
import vn.chibo.register.Signing;

/** In an organisation that is no more nobody sits; nor does anybody in one that he or she does not belong to any longer. */
@Component
class SeatsFollow implements Follower {

	/** Seats that hold on the first day or later. */
	private static final String LOST = """
		 (valid_to is null or valid_to >= :from) and (organisation_id in (:ended) or organisation_id in (:left)
		   and exists (select 1 from member m join organisation b on b.id = m.branch_id
		     join organisation o on o.id = seat.organisation_id
		     where m.id = seat.member_id and b.id in (:concerned) and b.path not like o.path || '%'))
		""";

	private final JdbcClient jdbc;
	private final Signing signing;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	SeatsFollow(JdbcClient jdbc, Signing signing, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.signing = signing;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public List<Held> held(Collection<Long> organisations) {
		var today = LocalDate.now(clock);
		return Held.ofAny(Map.of("người giữ chức vụ",
			jdbc.sql("select count(*) from seat where organisation_id in (:ids) "
				+ "and (valid_to is null or valid_to >= :today)").param("ids", Succession.listed(organisations))
				.param("today", today).query(Long.class).single(),
			"người được cử làm thay", jdbc.sql("""
			select count(*) from deputy d where d.ended_at is null and d.valid_to >= :today and exists (
			  select 1 from seat s where s.member_id = d.member_id and s.organisation_id in (:ids)
			    and (s.valid_to is null or s.valid_to >= :today))
			""").param("ids", Succession.listed(organisations)).param("today", today).query(Long.class).single()));
	}

	@Override
	public void follow(Succession succession) {
		var holders = lost("select distinct member_id from seat where" + LOST, succession).query(Long.class).list();
		if (holders.isEmpty()) {
			return;
		}
		var signature = signing.of(succession.caseNumber());
		lost("update seat set " + Signature.SET_NAMED + " where valid_from > :last and" + LOST, succession)
			.params(signature.named()).param("last", succession.from().minusDays(1)).update();
		lost("delete from seat where valid_from > :last and" + LOST, succession)
			.param("last", succession.from().minusDays(1)).update();
		lost("update seat set valid_to = :last, " + Signature.SET_NAMED + " where" + LOST, succession)
			.params(signature.named()).param("last", succession.from().minusDays(1)).update();
		jdbc.sql("""
			update deputy set ended_at = :now where member_id in (:holders) and ended_at is null and valid_to >= :today
			  and not exists (select 1 from seat s where s.member_id = deputy.member_id
			    and (s.valid_to is null or s.valid_to >= :today))
			""").param("now", OffsetDateTime.now(clock)).param("holders", holders).param("today", LocalDate.now(clock))
			.update();
		events.publishEvent(new Seatings.Ended(holders));
	}

	private JdbcClient.StatementSpec lost(String statement, Succession succession) {
		return jdbc.sql(statement).param("from", succession.from())
			.param("ended", Succession.listed(succession.ended()))
			.param("left", Succession.listed(succession.left()))
			.param("concerned", Succession.listed(succession.concerned()));
	}
}
