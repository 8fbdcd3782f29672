package vn.chibo.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;

/**
 * Who may know who read the papers of a case: the member concerned, and the organisation departments and inspection
 * committees of the organisations that the case lies under. Nobody reads a paper by it.
 */
@Component
public class Oversight {

	private static final Set<Body> ANSWERING = Set.of(Body.ORGANISATION_DEPARTMENT, Body.INSPECTION_COMMITTEE);

	private final JdbcClient jdbc;
	private final Seats seats;

	Oversight(JdbcClient jdbc, Seats seats) {
		this.jdbc = jdbc;
		this.seats = seats;
	}

	/** A case that does not exist is nobody's. */
	boolean covers(String login, String caseNumber) {
		return isAbout(login, caseNumber) || answersFor(seats.committeesOf(login), caseNumber);
	}

	private boolean isAbout(String login, String caseNumber) {
		return jdbc.sql("select count(*) from case_file f join member m on m.id = f.subject_id "
			+ "where f.number = ? and m.login = ?").params(caseNumber, login).query(Long.class).single() > 0;
	}

	/** Whether one of the committees is a department or an inspection committee that the case lies under. */
	public boolean answersFor(Collection<Committee> committees, String caseNumber) {
		var tops = committees.stream().filter(committee -> ANSWERING.contains(committee.body()))
			.map(committee -> "/" + committee.organisationId() + "/").toList();
		return !tops.isEmpty() && placesOf(caseNumber).stream().anyMatch(path -> tops.stream().anyMatch(path::contains));
	}

	/** The paths of where those stand today whom the case is about, and of the organisations that took part. */
	private List<String> placesOf(String caseNumber) {
		return jdbc.sql("""
			select o.path from organisation o where o.id in (
			  select coalesce(m.branch_id, p.branch_id, f.organisation_id) from case_file f
			  left join member m on m.id = f.subject_id left join prospect p on p.id = f.prospect_id
			  where f.number = :number
			  union select organisation_id from case_party where case_number = :number)
			""").param("number", caseNumber).query(String.class).list();
	}
}
