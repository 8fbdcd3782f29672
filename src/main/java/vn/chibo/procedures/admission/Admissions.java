package vn.chibo.procedures.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** All admissions. */
@Repository
public class Admissions {

	/** What is decided on. */
	static final String MATTER = "admission";

	private static final String SELECT = """
		select a.case_number, a.prospect_id, a.branch_id, a.applied_on, a.consent_number, a.consent_on, a.resolved_on,
		       e.extended_on, d.decision_number, d.decided_on, d.decided_by, a.received_on, a.late_ceremony_until,
		       a.ceremony_on, a.member_id, c.state
		from admission a join case_state c on c.case_number = a.case_number
		left join made_decision d on d.case_number = a.case_number and d.matter = 'admission'
		left join extended_decision e on e.case_number = a.case_number and e.matter = 'admission'\s""";

	private final JdbcClient jdbc;

	Admissions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Admission get(String caseNumber) {
		return find(caseNumber).orElseThrow();
	}

	/** Empty for those who were members before their case was opened. */
	Optional<Admission> find(String caseNumber) {
		return jdbc.sql(SELECT + "where a.case_number = ?").param(caseNumber).query(RecordRows.of(Admission.class))
			.optional();
	}

	/** Those under way in some branches, up to the ceremony. */
	List<Admission> openIn(List<Long> branches) {
		return branches.isEmpty() ? List.of() : jdbc.sql(SELECT + """
			where a.open_prospect_id is not null and a.branch_id in (:branches) order by a.case_number
			""").param("branches", branches).query(RecordRows.of(Admission.class)).list();
	}

	void add(String caseNumber, long prospectId, long branchId, LocalDate appliedOn) {
		jdbc.sql("""
			insert into admission (case_number, prospect_id, open_prospect_id, branch_id, applied_on) values (?, ?, ?, ?, ?)
			""").params(caseNumber, prospectId, prospectId, branchId, appliedOn).update();
	}

	void consent(String caseNumber, String number, LocalDate on) {
		jdbc.sql("update admission set consent_number = ?, consent_on = ? where case_number = ?")
			.params(number, on, caseNumber).update();
	}

	void resolve(String caseNumber, LocalDate on) {
		jdbc.sql("update admission set resolved_on = ? where case_number = ?").params(on, caseNumber).update();
	}

	void receive(String caseNumber, LocalDate on) {
		jdbc.sql("update admission set received_on = ? where case_number = ?").params(on, caseNumber).update();
	}

	void postponeCeremony(String caseNumber, LocalDate until) {
		jdbc.sql("update admission set late_ceremony_until = ? where case_number = ?").params(until, caseNumber)
			.update();
	}

	void enroll(String caseNumber, LocalDate ceremonyOn, long memberId) {
		jdbc.sql("update admission set ceremony_on = ?, member_id = ?, open_prospect_id = null where case_number = ?")
			.params(ceremonyOn, memberId, caseNumber).update();
	}

	/** The person may apply again. */
	void end(String caseNumber) {
		jdbc.sql("update admission set open_prospect_id = null where case_number = ?").param(caseNumber).update();
	}
}
