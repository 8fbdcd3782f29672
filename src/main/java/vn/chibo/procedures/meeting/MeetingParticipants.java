package vn.chibo.procedures.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Participants;
import vn.chibo.meetings.Meetings;

/** Those above follow when and how their branches meet, and a branch that holds it too follows as its own. */
@Component
class MeetingParticipants implements Participants {

	private final Meetings meetings;
	private final MeetingRoute route;

	MeetingParticipants(Meetings meetings, MeetingRoute route) {
		this.meetings = meetings;
		this.route = route;
	}

	@Override
	public List<Long> of(String caseNumber) {
		return meetings.find(caseNumber).stream().flatMap(meeting -> Stream.concat(route.around(meeting.branchId())
			.stream(), Stream.ofNullable(meeting.jointBranchId()))).toList();
	}
}
