package example.commendation;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;

/** All proposals, and the decisions on them. */
@Repository
class Commendations {

	private final JdbcClient jdbc;

	Commendations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Commendation get(String caseNumber) {
		return jdbc.sql("""
			select p.case_number, c.subject_id as member_id, p.branch_id, p.decider_id
			from commendation p join case_state c on c.case_number = p.case_number where p.case_number = ?
			""").param(caseNumber).query(RecordRows.of(Commendation.class)).single();
	}

	void add(String caseNumber, long branchId, long deciderId) {
		jdbc.sql("insert into commendation (case_number, branch_id, decider_id) values (?, ?, ?)")
			.params(caseNumber, branchId, deciderId).update();
	}

	/** @throws Refusal when the decider has used the number that day */
	void award(String caseNumber, String number, LocalDate on) {
		int awarded = jdbc.sql("""
			update commendation set decision_number = :number, decided_on = :on
			where case_number = :case and not exists (select 1 from commendation other
			  where other.decider_id = commendation.decider_id and other.decision_number = :number
			    and other.decided_on = :on)
			""").param("case", caseNumber).param("number", number).param("on", on).update();
		if (awarded == 0) {
			throw new Refusal("Số quyết định " + number + " đã dùng trong ngày đó; hãy ghi số khác.");
		}
	}
}
