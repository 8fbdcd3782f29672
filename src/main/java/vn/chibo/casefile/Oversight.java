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

	/**
	 * Where each case lies, as a table with {@code case_number} and {@code organisation_id}: where those stand today whom it
	 * is about, and the organisations that took part.
	 */
	public static final String PLACES = """
		(select f.number as case_number, coalesce(m.branch_id, p.branch_id, f.organisation_id) as organisation_id
		 from case_file f left join member m on m.id = f.subject_id left join prospect p on p.id = f.prospect_id
		 union all select case_number, organisation_id from case_party)
		""";

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

	/** The ids of the organisations for whose cases, and for those below, one of these committees answers. */
	public static List<Long> organisationsOf(Collection<Committee> committees) {
		return committees.stream().filter(committee -> ANSWERING.contains(committee.body()))
			.map(Committee::organisationId)
			.distinct().toList();
	}

	/** Whether one of the committees is a department or an inspection committee that the case lies under. */
	public boolean answersFor(Collection<Committee> committees, String caseNumber) {
		var tops = organisationsOf(committees).stream().map(id -> "/" + id + "/").toList();
		return !tops.isEmpty() && pathsOf(caseNumber).stream().anyMatch(path -> tops.stream().anyMatch(path::contains));
	}

	private List<String> pathsOf(String caseNumber) {
		return jdbc.sql("select o.path from organisation o join " + PLACES
			+ " l on l.organisation_id = o.id where l.case_number = :number").param("number", caseNumber)
			.query(String.class)
			.list();
	}
}
