package vn.chibo.procedures.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;

/** All admissions. */
@Repository
class Admissions {

	private static final String SELECT = """
		select a.case_number, a.prospect_id, a.branch_id, a.applied_on, a.consent_number, a.consent_on, a.resolved_on,
		       a.extended_on, a.decision_number, a.decided_on, a.decided_by, a.received_on, a.late_ceremony_until,
		       a.ceremony_on, a.member_id, c.state
		from admission a join case_state c on c.case_number = a.case_number\s""";

	private final JdbcClient jdbc;

	Admissions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Admission get(String caseNumber) {
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

	/** @throws Refusal when the term was extended before: once is all there is (294 4.3) */
	void extend(String caseNumber, LocalDate on) {
		int extended = jdbc.sql("update admission set extended_on = ? where case_number = ? and extended_on is null")
			.params(on, caseNumber).update();
		if (extended != 1) {
			throw new Refusal(
				"Thời hạn quyết định đã được gia hạn một lần, không gia hạn thêm; hãy họp và quyết định.");
		}
	}

	/** @throws Refusal when the committee has used the number this year */
	void decide(String caseNumber, String number, LocalDate on, long by) {
		int decided = jdbc.sql("""
			update admission set decision_number = :number, decided_on = :on, decided_by = :by
			where case_number = :case
			  and not exists (select 1 from admission d where d.decided_by = :by and d.decision_number = :number
			                  and d.decided_on between :first and :last and d.case_number <> :case)
			""").param("number", number).param("on", on).param("by", by).param("case", caseNumber)
			.param("first", on.withDayOfYear(1)).param("last", on.withDayOfYear(on.lengthOfYear())).update();
		if (decided != 1) {
			throw new Refusal("Số quyết định " + number + " đã dùng trong năm " + on.getYear() + "; hãy ghi số khác.");
		}
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
