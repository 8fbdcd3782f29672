package vn.chibo.procedures.meeting;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseStep;
import vn.chibo.meetings.Announcements;
import vn.chibo.meetings.Meeting;
import vn.chibo.meetings.MeetingScores;
import vn.chibo.meetings.Meetings;
import vn.chibo.meetings.MemberTask;
import vn.chibo.meetings.MemberTasks;
import vn.chibo.meetings.Raised;
import vn.chibo.procedures.meeting.sheet.MeetingSheet;
import vn.chibo.procedures.meeting.sheet.MeetingSheets;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.rules.CasePlaces;

/** What the sheet of a meeting becomes when its minutes are signed: a sealed paper, rows, and what others are told. */
@Component
class SignedMinutes {

	static final String SHEET = "meeting-sheet";

	private final Meetings meetings;
	private final MemberTasks tasks;
	private final Members members;
	private final MeetingScores scores;
	private final CasePlaces places;
	private final ObjectProvider<Announcements> announcements;
	private final ApplicationEventPublisher events;

	SignedMinutes(Meetings meetings, MemberTasks tasks, Members members, MeetingScores scores, CasePlaces places,
			ObjectProvider<Announcements> announcements,
			ApplicationEventPublisher events) {
		this.meetings = meetings;
		this.tasks = tasks;
		this.members = members;
		this.scores = scores;
		this.places = places;
		this.announcements = announcements;
		this.events = events;
	}

	void enter(CaseStep step, Meeting meeting, MeetingSheet sheet) {
		var people = people(sheet);
		var scored = scored(meeting, sheet);
		step.file(SHEET, "Phiếu sinh hoạt chi bộ",
			new SheetInWords(meeting, sheet, id -> name(people, id), scored).paper(openTasks(meeting)));
		meetings.held(meeting.caseNumber(), sheet.heldOn(), scored.score(), scored.level(), sheet.attendance());
		sheet.tasks().stream().filter(task -> people.containsKey(task.memberId()))
			.collect(Collectors.groupingBy(task -> people.get(task.memberId()).branchId()))
			.forEach((branch, given) -> tasks.give(branch, meeting.caseNumber(), sheet.heldOn(), given));
		tasks.settle(sheet.results(), sheet.heldOn());
		if (!sheet.feedback().isEmpty()) {
			events.publishEvent(new Raised(meeting.caseNumber(), meeting.branchId(), sheet.feedback()));
		}
		branches(meeting).forEach(branch -> announcements.forEach(one -> {
			var told = one.forBranch(branch);
			if (!told.isEmpty()) {
				one.told(branch, meeting.caseNumber(), told);
			}
		}));
	}

	/** As the minutes name them. */
	SheetInWords inWords(Meeting meeting, MeetingSheet sheet) {
		var people = people(sheet);
		return new SheetInWords(meeting, sheet, id -> name(people, id), scored(meeting, sheet));
	}

	private Scored scored(Meeting meeting, MeetingSheet sheet) {
		var place = places.of(meeting.caseNumber());
		var score = MeetingScores.sum(scores.criteria(sheet.heldOn(), place), sheet.points());
		return new Scored(score, score == null ? null : scores.level(score, sheet.heldOn(), place).level());
	}

	private static String name(Map<Long, Member> people, Long id) {
		return id == null || !people.containsKey(id) ? "" : people.get(id).fullName();
	}

	private Map<Long, MemberTask> openTasks(Meeting meeting) {
		return branches(meeting).flatMap(branch -> tasks.open(branch, MeetingSheets.MOST_TASKS).stream())
			.collect(Collectors.toMap(MemberTask::id, Function.identity()));
	}

	/** Also those who have left since, whom the minutes name all the same. */
	private Map<Long, Member> people(MeetingSheet sheet) {
		var ids = Stream.of(sheet.attendance().keySet().stream(),
			Stream.of(sheet.chairId(), sheet.secretaryId()).filter(id -> id != null),
			sheet.tasks().stream().map(task -> task.memberId()), sheet.mentions().stream().map(one -> one.memberId()))
			.flatMap(all -> all).distinct().toList();
		return members.all(ids).stream().collect(Collectors.toMap(Member::id, Function.identity()));
	}

	private static Stream<Long> branches(Meeting meeting) {
		return List
			.of(meeting.branchId(), meeting.jointBranchId() == null ? meeting.branchId() : meeting.jointBranchId())
			.stream().distinct();
	}
}
