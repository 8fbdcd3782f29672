package vn.chibo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** The roll of a branch: who stands in it today, and where its members sit. */
@Repository
public class BranchRolls {

	private final JdbcClient jdbc;
	private final Clock clock;

	BranchRolls(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** In the order of the Vietnamese alphabet by given name, each with the level of a year. */
	public List<Line> of(long branchId, int year) {
		return VietnameseOrder.sortedByGivenName(jdbc.sql("""
			select m.id, m.full_name, m.gender, m.born_on, m.admitted_on, m.official_on, m.activity, r.level
			from member m join current_member c on c.id = m.id
			left join quality_rating r on r.member_id = m.id and r.rating_year = :year
			where m.branch_id = :branch
			""").param("year", year).param("branch", branchId).query(RecordRows.of(Line.class)).list(), Line::fullName);
	}

	/** The seats of today of those who stand in the branch. */
	public List<Sitting> seats(long branchId) {
		return jdbc.sql("""
			select s.member_id, m.full_name, s.body, s.position, o.kind, o.name from seat s
			join current_member m on m.id = s.member_id join organisation o on o.id = s.organisation_id
			where m.branch_id = :branch and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today)
			order by s.body, s.position
			""").param("branch", branchId).param("today", LocalDate.now(clock)).query(RecordRows.of(Sitting.class))
			.list();
	}

	/** Who sits in the bodies of an organisation today, body by body. */
	public List<Sitting> officials(long organisationId) {
		return VietnameseOrder.sortedByGivenName(jdbc.sql("""
			select s.member_id, m.full_name, s.body, s.position, o.kind, o.name from seat s
			join current_member m on m.id = s.member_id join organisation o on o.id = s.organisation_id
			where s.organisation_id = :organisation
			  and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today)
			""").param("organisation", organisationId).param("today", LocalDate.now(clock))
			.query(RecordRows.of(Sitting.class)).list(), Sitting::fullName);
	}

	/**
	 * A member of the branch.
	 *
	 * @param level of the year that was asked for; absent of who was not rated
	 */
	public record Line(long id, String fullName, String gender, LocalDate bornOn, LocalDate admittedOn,
			LocalDate officialOn, Activity activity, Level level) {

		public boolean isProbationary() {
			return officialOn == null;
		}
	}

	/** Somebody in a seat. */
	public record Sitting(long memberId, String fullName, Body body, Position position, OrganisationKind kind,
			String name) {

		public String title() {
			return Seats.title(position, body, kind, name);
		}
	}
}
