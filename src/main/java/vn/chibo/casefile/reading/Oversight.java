package vn.chibo.casefile.reading;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.Committee;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;

/**
 * Who may know who read the papers of a case: the member concerned, and the organisation departments and inspection
 * committees of the organisations that the case lies under. Nobody reads a paper by it.
 */
@Component
public class Oversight {

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
		return jdbc.sql("select count(*) from case_file f join registered_member m on m.id = f.subject_id "
			+ "where f.number = ? and m.login = ?").params(caseNumber, login).query(Long.class).single() > 0;
	}

	/** The ids of the organisations for whose cases, and for those below, one of these committees answers. */
	public static List<Long> organisationsOf(Collection<Committee> committees) {
		return Committee.organisations(committees, Right.ANSWERS_FOR_CASES);
	}

	/** Whether one of the committees is a department or an inspection committee that the case lies under. */
	public boolean answersFor(Collection<Committee> committees, String caseNumber) {
		var tops = organisationsOf(committees).stream().map(id -> "/" + id + "/").toList();
		return !tops.isEmpty() && pathsOf(caseNumber).stream().anyMatch(path -> tops.stream().anyMatch(path::contains));
	}

	private List<String> pathsOf(String caseNumber) {
		return jdbc.sql("select o.path from registered_organisation o join case_place l on l.organisation_id = o.id "
			+ "where l.case_number = ?").param(caseNumber).query(String.class).list();
	}
}
