package example.commendation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** All proposals. */
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
}
