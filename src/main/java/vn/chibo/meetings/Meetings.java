package vn.chibo.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;

/** The meetings of all branches. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Meetings {

	private static final String SELECT = """
		select case_number, branch_id, joint_branch_id, meeting_month as "month", kind, mode, planned_at, place, topic, held_on, score, level
		from branch_meeting\s""";

	private final JdbcClient jdbc;
	private final JdbcTemplate batch;

	Meetings(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	@Transactional(readOnly = true)
	public Optional<Meeting> find(String caseNumber) {
		return jdbc.sql(SELECT + "where case_number = ?").param(caseNumber).query(RecordRows.of(Meeting.class))
			.optional();
	}

	/**
	 * The regular meetings of a month, one for each branch, that nobody has planned yet.
	 *
	 * @throws org.springframework.dao.DuplicateKeyException when one of the branches has its month already
	 */
	public void open(Map<Long, String> caseNumberByBranch, LocalDate month) {
		batch.batchUpdate("insert into branch_meeting (case_number, branch_id, meeting_month, kind, mode, regular_of) "
			+ "values (?, ?, ?, ?, ?, ?)",
			caseNumberByBranch.entrySet().stream().map(one -> new Object[] {one.getValue(), one.getKey(), month,
				MeetingKind.REGULAR.name(), MeetingMode.IN_PERSON.name(), one.getKey()}).toList());
	}

	/** One that a branch has called by itself, for the month in which it is planned. */
	public void call(String caseNumber, long branchId, MeetingKind kind, LocalDate month) {
		jdbc.sql("insert into branch_meeting (case_number, branch_id, meeting_month, kind, mode, regular_of) "
			+ "values (?, ?, ?, ?, ?, ?)")
			.params(caseNumber, branchId, month, kind.name(), MeetingMode.IN_PERSON.name(),
				kind.isRegular() ? branchId : null)
			.update();
	}

	/** The branch has registered it. */
	public void plan(String caseNumber, Plan plan, OffsetDateTime registeredAt) {
		jdbc.sql("update branch_meeting set kind = ?, mode = ?, planned_at = ?, place = ?, topic = ?, "
			+ "joint_branch_id = ?, registered_at = coalesce(registered_at, ?), missed = false where case_number = ?")
			.params(plan.kind.name(), plan.mode.name(), plan.at, plan.place, plan.topic, plan.jointBranchId,
				registeredAt, caseNumber)
			.update();
	}

	/** What was registered does not hold: another day has to be. */
	public void unplan(String caseNumber) {
		jdbc.sql("update branch_meeting set planned_at = null, registered_at = null, joint_branch_id = null "
			+ "where case_number = ?").param(caseNumber).update();
	}

	/** It was not held in its time. */
	public void missed(String caseNumber) {
		jdbc.sql("update branch_meeting set missed = true where case_number = ?").param(caseNumber).update();
	}

	/** Whether the branch has its regular meeting of a month, planned or held or not. */
	@Transactional(readOnly = true)
	public boolean hasRegular(long branchId, LocalDate month) {
		return jdbc.sql("select count(*) from branch_meeting where regular_of = ? and meeting_month = ?")
			.params(branchId, month).query(Integer.class).single() > 0;
	}

	/** How often it has met by groups in a year, or is going to, apart from one case. */
	@Transactional(readOnly = true)
	public int byGroups(long branchId, int year, String otherThan) {
		return jdbc.sql("select count(*) from branch_meeting where branch_id = :branch and mode = 'BY_GROUPS' "
			+ "and planned_at is not null and not missed and meeting_month between :first and :last and case_number <> :other")
			.param("branch", branchId).param("first", LocalDate.of(year, 1, 1))
			.param("last", LocalDate.of(year, 12, 31))
			.param("other", otherThan).query(Integer.class).single();
	}

	/** How many of a kind a branch has held, or is going to hold, in the months from one to another one. */
	@Transactional(readOnly = true)
	public int count(long branchId, MeetingKind kind, LocalDate firstMonth, LocalDate lastMonth) {
		return jdbc.sql("select count(*) from branch_meeting where (branch_id = :branch or joint_branch_id = :branch) "
			+ "and kind = :kind and planned_at is not null and not missed and meeting_month between :first and :last")
			.param("branch", branchId).param("kind", kind.name()).param("first", firstMonth).param("last", lastMonth)
			.query(Integer.class).single();
	}

	/** Those not held yet that a branch is to hold together with another one. */
	@Transactional(readOnly = true)
	public List<Meeting> joinedBy(long jointBranchId) {
		return jdbc.sql(SELECT + "where joint_branch_id = ? and held_on is null order by case_number")
			.param(jointBranchId).query(RecordRows.of(Meeting.class)).list();
	}

	/** The branch that holds it together with the first is another one, or none, from now on. */
	public void join(String caseNumber, Long jointBranchId) {
		jdbc.sql("update branch_meeting set joint_branch_id = ? where case_number = ?")
			.params(jointBranchId, caseNumber)
			.update();
	}

	/** Somebody of those above has opened what was sent up; only the first time counts. */
	public void read(String caseNumber, OffsetDateTime at) {
		jdbc.sql(
			"update branch_meeting set read_at = ? where case_number = ? and read_at is null and held_on is not null")
			.params(at, caseNumber).update();
	}

	/** The meetings of a branch that are planned and not held yet, the next one first; also those that another one holds with it. */
	@Transactional(readOnly = true)
	public List<Meeting> coming(long branchId, int atMost) {
		return jdbc.sql(SELECT + """
			where planned_at is not null and held_on is null and not missed
			  and (branch_id = :branch or joint_branch_id = :branch)
			order by planned_at, case_number fetch first :most rows only
			""").param("branch", branchId).param("most", atMost).query(RecordRows.of(Meeting.class)).list();
	}

	/** What was held in the branches below an organisation: first what nobody of those above has opened, then the newest. */
	@Transactional(readOnly = true)
	public List<SentUp> sentUp(String path, int atMost) {
		return jdbc.sql("""
			select m.case_number, o.name as branch_name, m.meeting_month as "month", m.held_on, m.read_at
			from branch_meeting m join registered_organisation o on o.id = m.branch_id
			where o.path like :below and m.held_on is not null
			order by case when m.read_at is null then 0 else 1 end, m.held_on desc, m.case_number
			fetch first :most rows only
			""").param("below", path + "_%").param("most", atMost).query(RecordRows.of(SentUp.class)).list();
	}

	/** @param readAt absent while nobody of those above has opened it */
	public record SentUp(String caseNumber, String branchName, LocalDate month, LocalDate heldOn, Instant readAt) {
	}

	/** @param jointBranchId absent unless another branch holds it, too */
	public record Plan(MeetingKind kind, MeetingMode mode, OffsetDateTime at, String place, String topic,
			Long jointBranchId) {
	}

	/** The minutes are signed: from now on the meeting counts, and so does who was there. */
	public void held(String caseNumber, LocalDate on, Integer score, MeetingLevel level,
			Map<Long, Presence> attendance) {
		jdbc.sql("update branch_meeting set held_on = ?, score = ?, level = ? where case_number = ?")
			.params(on, score, level == null ? null : level.name(), caseNumber).update();
		jdbc.sql("delete from meeting_attendance where case_number = ?").param(caseNumber).update();
		batch.batchUpdate("insert into meeting_attendance (case_number, member_id, presence) values (?, ?, ?)",
			attendance.entrySet().stream()
				.map(one -> new Object[] {caseNumber, one.getKey(), one.getValue().name()}).toList());
	}

	/** The newest held meetings of a branch, also those that it held together with another one. */
	@Transactional(readOnly = true)
	public List<Meeting> heldBy(long branchId, int atMost) {
		return jdbc.sql(SELECT + """
			where held_on is not null and (branch_id = :branch or joint_branch_id = :branch)
			order by held_on desc, case_number desc fetch first :most rows only
			""").param("branch", branchId).param("most", atMost).query(RecordRows.of(Meeting.class)).list();
	}

	/** How members attended the meetings that were held in a period; whoever was never called is missing. */
	@Transactional(readOnly = true)
	public Map<Long, AttendanceCounts> attendance(Collection<Long> memberIds, LocalDate from, LocalDate to) {
		var counts = new HashMap<Long, AttendanceCounts>();
		if (!memberIds.isEmpty()) {
			jdbc.sql("""
				select a.member_id, a.presence, count(*) as number from meeting_attendance a
				join branch_meeting m on m.case_number = a.case_number
				where a.member_id in (:members) and m.held_on between :from and :to group by a.member_id, a.presence
				""").param("members", memberIds).param("from", from).param("to", to)
				.query(row -> {
					counts.merge(row.getLong("member_id"), AttendanceCounts
						.of(Presence.valueOf(row.getString("presence")), row.getInt("number")), AttendanceCounts::plus);
				});
		}
		return counts;
	}
}
