package vn.chibo.procedures.admission.probation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;
import vn.chibo.register.Members;

/** All probations. */
@Repository
public class Probations {

	/** What is decided on: recognition or removal. */
	static final String MATTER = "recognition";

	private static final String SELECT = """
		select p.case_number, p.member_id, p.mentor_id, p.began_on, p.ends_on, p.followed_from, p.resolved_on, e.extended_on,
		       p.failed_votes, p.failed_proposals, p.failed_decisions, p.decided_above, d.decision_number, d.decided_on, d.decided_by, c.state
		from probation p join case_state c on c.case_number = p.case_number
		left join made_decision d on d.case_number = p.case_number and d.matter = 'recognition'
		left join extended_decision e on e.case_number = p.case_number and e.matter = 'recognition'\s""";

	private final JdbcClient jdbc;
	private final Members members;

	Probations(JdbcClient jdbc, Members members) {
		this.jdbc = jdbc;
		this.members = members;
	}

	public Probation get(String caseNumber) {
		return find(caseNumber).orElseThrow();
	}

	Optional<Probation> find(String caseNumber) {
		return jdbc.sql(SELECT + "where p.case_number = ?").param(caseNumber).query(RecordRows.of(Probation.class))
			.optional();
	}

	/** The probation that a member is in today. */
	Optional<Probation> of(long memberId) {
		return jdbc.sql(SELECT + "where p.member_id = ? and c.state = 'PROBATION'").param(memberId)
			.query(RecordRows.of(Probation.class))
			.optional();
	}

	/** Those under way of these members. */
	List<Probation> ofAny(Collection<Long> members) {
		return members.isEmpty() ? List.of()
			: jdbc.sql(SELECT + "where p.member_id in (:members) and c.state = 'PROBATION' order by p.case_number")
				.param("members", members).query(RecordRows.of(Probation.class)).list();
	}

	/** Those under way of members of these branches that those above have before them. */
	List<Probation> beforeSuperiorsIn(Collection<Long> branches) {
		return branches.isEmpty() ? List.of() : jdbc.sql(SELECT + """
			join registered_member m on m.id = p.member_id
			where m.branch_id in (:branches) and c.state = 'PROBATION' and p.resolved_on is not null
			  and d.decided_on is null order by p.case_number
			""").param("branches", branches).query(RecordRows.of(Probation.class)).list();
	}

	/** Those under way whose mentor is one of these. */
	List<Probation> helpedBy(Collection<Long> mentors) {
		return mentors.isEmpty() ? List.of()
			: jdbc.sql(SELECT + "where p.mentor_id in (:mentors) and c.state = 'PROBATION' "
				+ "order by p.case_number").param("mentors", mentors).query(RecordRows.of(Probation.class)).list();
	}

	/** @throws Refusal when the member is followed already; of two cases that begin at once one waits for the other */
	public void add(String caseNumber, long memberId, long mentorId, LocalDate beganOn, LocalDate endsOn,
			LocalDate today) {
		members.lock(List.of(memberId));
		of(memberId).ifPresent(open -> {
			throw new Refusal(
				"Đảng viên dự bị này đã có hồ sơ " + open.caseNumber() + " đang làm; hãy làm tiếp hồ sơ đó.");
		});
		jdbc.sql("insert into probation (case_number, member_id, mentor_id, began_on, ends_on, followed_from) "
			+ "values (?, ?, ?, ?, ?, ?)").params(caseNumber, memberId, mentorId, beganOn, endsOn, today).update();
	}

	void mentor(String caseNumber, Long mentorId) {
		jdbc.sql("update probation set mentor_id = ? where case_number = ?").params(mentorId, caseNumber).update();
	}

	void voteFailed(String caseNumber) {
		jdbc.sql("update probation set failed_votes = failed_votes + 1 where case_number = ?").param(caseNumber)
			.update();
	}

	void proposalFailed(String caseNumber) {
		jdbc.sql("update probation set failed_proposals = failed_proposals + 1 where case_number = ?")
			.param(caseNumber).update();
	}

	/** @param goesUp whether those above decide from now on */
	void decisionFailed(String caseNumber, boolean goesUp) {
		jdbc.sql(
			"update probation set failed_decisions = failed_decisions + 1, decided_above = ? where case_number = ?")
			.params(goesUp, caseNumber).update();
	}

	void resolve(String caseNumber, LocalDate on) {
		jdbc.sql("update probation set resolved_on = ? where case_number = ?").params(on, caseNumber).update();
	}
}
