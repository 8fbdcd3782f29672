package vn.chibo.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.security.Administrator;

/**
 * Who may stand in for somebody: official members with a login who belong to each organisation in which that person
 * sits. To a branch belong those who stand in it, because a small one elects a secretary only; to the organisations
 * above, those who sit in one of their bodies for the whole time.
 */
@Repository
class Candidates {

	private final JdbcClient jdbc;
	private final Administrator administrator;

	Candidates(JdbcClient jdbc, Administrator administrator) {
		this.jdbc = jdbc;
		this.administrator = administrator;
	}

	/** In the order of the alphabet. */
	List<Candidate> of(Collection<HeldSeat> seats, LocalDate from, LocalDate to) {
		var organisations = seats.stream().map(HeldSeat::organisationId).distinct().toList();
		var branches = seats.stream().filter(seat -> seat.kind().isBranch()).map(HeldSeat::organisationId)
			.distinct().toList();
		return seats.isEmpty() ? List.of() : jdbc.sql("""
			select m.id, m.full_name, place.organisation_id from (
			  select s.organisation_id, s.member_id from registered_seat s where s.organisation_id in (:organisations)
			    and s.valid_from <= :from and (s.valid_to is null or s.valid_to >= :to)
			  union select b.branch_id, b.id from registered_member b where b.branch_id in (:branches)) place
			join registered_member m on m.id = place.member_id
			where m.official_on <= :from and m.activity = 'ACTIVE' and m.login is not null and m.login <> :administrator
			  and m.id not in (:absent)
			""").param("organisations", organisations).param("branches", branches.isEmpty() ? List.of(0L) : branches)
			.param("from", from).param("to", to).param("administrator", administrator.login())
			.param("absent", seats.stream().map(HeldSeat::memberId).distinct().toList())
			.query(RecordRows.of(Belonging.class)).list().stream()
			.collect(Collectors.groupingBy(Belonging::candidate, Collectors.counting())).entrySet().stream()
			.filter(candidate -> candidate.getValue() == organisations.size()).map(Map.Entry::getKey)
			.sorted(VietnameseOrder.byGivenName(Candidate::fullName)).toList();
	}

	/** Somebody who may be chosen. */
	record Candidate(long id, String fullName) {
	}

	private record Belonging(long id, String fullName, long organisationId) {

		Candidate candidate() {
			return new Candidate(id, fullName);
		}
	}
}
