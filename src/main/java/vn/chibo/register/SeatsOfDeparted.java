package vn.chibo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Who is no member any more sits nowhere: seats end on that day, those that were to begin later never do. Nor does
 * anybody help a prospect who is none. Neither comes back by itself when the register was wrong.
 */
@Repository
class SeatsOfDeparted {

	private final JdbcTemplate jdbc;
	private final Signing signing;
	private final Clock clock;

	SeatsOfDeparted(JdbcTemplate jdbc, Signing signing, Clock clock) {
		this.jdbc = jdbc;
		this.signing = signing;
		this.clock = clock;
	}

	@EventListener
	void on(Member.StandingChanged changed) {
		var today = LocalDate.now(clock);
		var departed = changed.departed();
		jdbc.batchUpdate("update seat set " + Signature.SET + " where valid_from > ? and member_id = ?",
			departed.stream().map(change -> signed(change, today, change.memberId())).toList());
		jdbc.batchUpdate("delete from seat where valid_from > ? and member_id = ?", each(departed, today));
		jdbc.batchUpdate("update seat set valid_to = case when valid_from > ? then valid_from else ? end, "
			+ Signature.SET + " where member_id = ? and (valid_to is null or valid_to > ?)",
			departed.stream().map(change -> {
				var on = day(change, today);
				return Stream.of(new Object[] {on, on}, signed(change, change.memberId(), on)).flatMap(Stream::of)
					.toArray();
			}).toList());
		jdbc.batchUpdate("update prospect_helper set ended_on = ? where member_id = ? and ended_on is null",
			each(departed, today));
	}

	private Object[] signed(Member.Change change, Object... then) {
		return Stream.concat(Stream.of(signing.of(change.byCase()).values()), Stream.of(then)).toArray();
	}

	private static List<Object[]> each(List<Member.Change> departed, LocalDate today) {
		return departed.stream().map(change -> new Object[] {today, change.memberId()}).toList();
	}

	/** The day itself where the register knows it; one that is still to come is not waited for. */
	private static LocalDate day(Member.Change change, LocalDate today) {
		return Optional.ofNullable(change.on()).filter(on -> !on.isAfter(today)).orElse(today);
	}
}
