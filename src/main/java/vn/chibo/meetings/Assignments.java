package vn.chibo.meetings;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Members of committees who are in charge of branches (cấp ủy viên phụ trách chi bộ). */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Assignments {

	private final JdbcClient jdbc;

	Assignments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The members who are in charge of the branch on a day; often none. */
	@Transactional(readOnly = true)
	public List<Long> inCharge(long branchId, LocalDate on) {
		return jdbc.sql("""
			select distinct a.member_id from branch_assignment a join current_member m on m.id = a.member_id
			where a.branch_id = :branch and a.valid_from <= :on and (a.valid_to is null or a.valid_to >= :on)
			order by a.member_id
			""").param("branch", branchId).param("on", on).query(Long.class).list();
	}
}
