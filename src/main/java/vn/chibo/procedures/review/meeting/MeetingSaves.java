package vn.chibo.procedures.review.meeting;

import java.security.Principal;
import java.time.Instant;
import java.util.Objects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chibo.procedures.review.rating.RatingSheet;

/** What is written at a meeting, saved as it is typed; the answer says what the rules make of it. */
@RestController
class MeetingSaves {

	private final OwnBranches branches;
	private final BranchMeetings meetings;

	MeetingSaves(OwnBranches branches, BranchMeetings meetings) {
		this.branches = branches;
		this.meetings = meetings;
	}

	@PostMapping("/review/meeting/{id}/member/{caseNumber}")
	RowAnswer member(@PathVariable long id, @PathVariable String caseNumber, @RequestBody WrittenSheet written,
			Principal person) {
		var review = branches.member(person, id, caseNumber);
		meetings.write(review, written.sheet(), written.seen(), person.getName());
		return RowAnswer.of(meetings.row(id, caseNumber));
	}

	@PostMapping("/review/meeting/{id}/attendance")
	MeetingAnswer attendance(@PathVariable long id, @RequestBody WrittenMeeting written, Principal person) {
		meetings.write(branches.review(person, id), written.sheet(), written.seen(), person.getName());
		return MeetingAnswer.of(meetings.table(id));
	}

	@PostMapping("/review/meeting/{id}/unanimous")
	MeetingAnswer unanimous(@PathVariable long id, Principal person) {
		meetings.countUnanimous(branches.review(person, id), person.getName());
		return MeetingAnswer.of(meetings.table(id));
	}

	/** @param seen when the sheet was saved that this one goes on from; null for none */
	record WrittenSheet(Instant seen, RatingSheet sheet) {

		WrittenSheet {
			Objects.requireNonNull(sheet);
		}
	}

	/** @param seen as of a sheet */
	record WrittenMeeting(Instant seen, MeetingSheet sheet) {

		WrittenMeeting {
			Objects.requireNonNull(sheet);
		}
	}
}
