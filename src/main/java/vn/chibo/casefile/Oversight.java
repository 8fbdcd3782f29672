package vn.chibo.casefile;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Seats;

/**
 * Who may know who read the papers of a case: the member concerned, and the organisation departments and inspection
 * committees of the organisations that the case lies under. Nobody reads a paper by it.
 */
@Component
class Oversight {

	private static final Set<Body> ANSWERING = Set.of(Body.ORGANISATION_DEPARTMENT, Body.INSPECTION_COMMITTEE);

	private final JdbcClient jdbc;
	private final Members members;
	private final Organisations organisations;
	private final Seats seats;

	Oversight(JdbcClient jdbc, Members members, Organisations organisations, Seats seats) {
		this.jdbc = jdbc;
		this.members = members;
		this.organisations = organisations;
		this.seats = seats;
	}

	/** A case that does not exist is nobody's. */
	boolean covers(String login, String caseNumber) {
		var subject = jdbc.sql("select subject_id from case_file where number = ?").param(caseNumber).query(Long.class)
			.optional().map(members::get);
		return subject.isPresent() && (login.equals(subject.get().login())
			|| isUnderOneOf(answeredForBy(login), placesOf(caseNumber, subject.get().branchId())));
	}

	/** Where the member stands today, and the organisations that took part. */
	private Stream<Organisation> placesOf(String caseNumber, long branchId) {
		var parties = jdbc.sql("select organisation_id from case_party where case_number = ?").param(caseNumber)
			.query(Long.class).list();
		return Stream.concat(Stream.of(branchId), parties.stream()).map(organisations::get);
	}

	private Stream<Organisation> answeredForBy(String login) {
		return seats.committeesOf(login).stream().filter(committee -> ANSWERING.contains(committee.body()))
			.map(Committee::organisationId).map(organisations::get);
	}

	private static boolean isUnderOneOf(Stream<Organisation> above, Stream<Organisation> places) {
		var tops = above.toList();
		return places.anyMatch(place -> tops.stream().anyMatch(place::isWithin));
	}
}
