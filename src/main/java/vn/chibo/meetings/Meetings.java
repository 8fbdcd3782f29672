package vn.chibo.meetings;

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

	/** The next one that a branch is going to hold from a moment on, as far as it is registered. */
	@Transactional(readOnly = true)
	public Optional<Meeting> next(long branchId, OffsetDateTime from) {
		return jdbc.sql(SELECT + """
			where held_on is null and planned_at >= :from and (branch_id = :branch or joint_branch_id = :branch)
			order by planned_at, case_number fetch first 1 rows only
			""").param("from", from).param("branch", branchId).query(RecordRows.of(Meeting.class)).optional();
	}
}
