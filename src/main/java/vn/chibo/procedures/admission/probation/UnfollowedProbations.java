package vn.chibo.procedures.admission.probation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.calendar.Deadlines;

/** Probationary members of the register who have no case: nobody would ever recognise them. */
@Repository
public class UnfollowedProbations {

	private static final String UNFOLLOWED = """
		from current_member m join registered_organisation b on b.id = m.branch_id
		where m.official_on is null
		  and exists (select 1 from registered_organisation o where o.id in (:organisations) and b.path like o.path || '%')
		  and not exists (select 1 from probation p join case_state c on c.case_number = p.case_number
		                  where p.member_id = m.id and c.closed_at is null)
		""";

	private final JdbcClient jdbc;
	private final Deadlines deadlines;
	private final Clock clock;

	UnfollowedProbations(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
		this.jdbc = jdbc;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Of some organisations and all below them; whose twelve months are over longest come first. */
	public List<Unfollowed> in(Collection<Long> organisations) {
		return organisations.isEmpty() ? List.of() : jdbc.sql("select m.id as member_id, m.full_name, m.born_on, "
			+ "m.admitted_on, b.id as branch_id, b.name as branch_name, b.path " + UNFOLLOWED
			+ "order by m.admitted_on, m.id")
			.param("organisations", organisations).query(RecordRows.of(Unfollowed.class)).list();
	}

	public long count(Collection<Long> organisations) {
		return organisations.isEmpty() ? 0
			: jdbc.sql("select count(*) " + UNFOLLOWED).param("organisations", organisations)
				.query(Long.class).single();
	}

	/** How the list says since when, and whether it is late. */
	public List<Line> lines(Collection<Long> organisations) {
		return in(organisations).stream().map(one -> {
			var endsOn = deadlines.lastDay(one::path, "probation.length", one.admittedOn());
			return new Line(one, endsOn, endsOn.isBefore(LocalDate.now(clock)));
		}).toList();
	}

	/** A probationary member without a case. */
	public record Unfollowed(long memberId, String fullName, LocalDate bornOn, LocalDate admittedOn, long branchId,
			String branchName, String path) {
	}

	/**
	 * @param endsOn when the twelve months are over, if the ceremony was on the day of admission that the register knows
	 * @param late   whether they are over
	 */
	public record Line(Unfollowed member, LocalDate endsOn, boolean late) {
	}
}
