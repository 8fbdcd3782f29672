package vn.chibo.procedures.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.meetings.MeetingDays;
import vn.chibo.meetings.Meetings;
import vn.chibo.register.reorganising.Follower;
import vn.chibo.register.reorganising.Succession;

/**
 * A branch that is no more meets no more: what it has not held yet ends, what it has held is signed before. Where branches stand
 * under another organisation their meetings go on.
 */
@Component
class MeetingsFollow implements Follower {

	private static final Set<String> HELD = Set.of(MeetingState.HELD.name(), MeetingState.MINUTED.name());

	private final JdbcClient jdbc;
	private final CaseFiles caseFiles;
	private final MeetingDays days;
	private final Meetings meetings;

	MeetingsFollow(JdbcClient jdbc, CaseFiles caseFiles, MeetingDays days, Meetings meetings) {
		this.jdbc = jdbc;
		this.caseFiles = caseFiles;
		this.days = days;
		this.meetings = meetings;
	}

	@Override
	public List<String> obstacles(Succession foreseen) {
		return open(foreseen.ended()).stream().filter(one -> HELD.contains(one.state))
			.map(one -> "Chi bộ đã họp mà chưa ký xong biên bản, nghị quyết (hồ sơ %s); hãy ký xong trước."
				.formatted(one.caseNumber))
			.toList();
	}

	@Override
	public void follow(Succession succession) {
		open(succession.ended()).forEach(one -> caseFiles.tell(one.caseNumber, MeetingSteps.BRANCH_ENDED));
		succession.ended().forEach(ended -> {
			var now = succession.successors().get(ended);
			days.succeed(ended, now, succession.from());
			meetings.joinedBy(ended).forEach(meeting -> meetings.join(meeting.caseNumber(),
				now == null || now == meeting.branchId() ? null : now));
		});
	}

	/** Of the organisations that it is about, not of those that merely hold it too. */
	private List<Open> open(Collection<Long> organisations) {
		return jdbc
			.sql("select s.case_number, s.state from case_state s join case_home h on h.case_number = s.case_number "
				+ "where s.procedure_key = :procedure and s.closed_at is null and h.organisation_id in (:ids) order by 1")
			.param("procedure", MeetingSteps.PROCEDURE).param("ids", Succession.listed(organisations))
			.query((row, number) -> new Open(row.getString(1), row.getString(2))).list();
	}

	private record Open(String caseNumber, String state) {
	}
}
