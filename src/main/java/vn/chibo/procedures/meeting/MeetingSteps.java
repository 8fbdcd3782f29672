package vn.chibo.procedures.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.CaseState;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Papers;
import vn.chibo.meetings.Meeting;
import vn.chibo.meetings.Meetings;
import vn.chibo.procedures.meeting.sheet.MeetingSheets;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;

/** The steps of a branch's month, taken by the model. */
@ModelBean("branchMeeting")
@Transactional
public class MeetingSteps {

	static final String PROCEDURE = "branchMeeting";
	static final String PREFIX = "SHC";
	static final String OPENED = "meetingOpened";
	static final String BRANCH_ENDED = "meetingBranchEnded";
	static final String EXPLAIN = "meeting-explain";

	private final CaseSteps steps;
	private final Papers papers;
	private final Meetings meetings;
	private final MeetingSheets sheets;
	private final SignedMinutes signed;
	private final RegistrationCheck check;
	private final MeetingRoute route;
	private final Organisations organisations;
	private final Deadlines deadlines;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	MeetingSteps(CaseSteps steps, Papers papers, Meetings meetings, MeetingSheets sheets, SignedMinutes signed,
			RegistrationCheck check, MeetingRoute route, Organisations organisations, Deadlines deadlines,
			ApplicationEventPublisher events, Clock clock) {
		this.steps = steps;
		this.papers = papers;
		this.meetings = meetings;
		this.sheets = sheets;
		this.signed = signed;
		this.check = check;
		this.route = route;
		this.organisations = organisations;
		this.deadlines = deadlines;
		this.events = events;
		this.clock = clock;
	}

	/** A branch calls a meeting by itself, and has said with that when it is. */
	public void call(String caseNumber) {
		var step = steps.at(caseNumber);
		var wanted = Registration.of(step.paper(Registration.START));
		long branch = step.caseFile().organisationId();
		var month = wanted.on().withDayOfMonth(1);
		if (wanted.kind().isRegular() && meetings.hasRegular(branch, month)) {
			throw new Refusal("Kỳ sinh hoạt tháng %02d/%d của chi bộ đã được mở; hãy làm tiếp kỳ ấy."
				.formatted(month.getMonthValue(), month.getYear()));
		}
		meetings.call(caseNumber, branch, wanted.kind(), month);
		step.involve(route.around(branch));
		register(caseNumber, wanted);
	}

	/** What the branch has registered may be so, or the form comes back with all that may not. */
	public void plan(String caseNumber) {
		register(caseNumber, Registration.of(steps.at(caseNumber).paper(Registration.FORM)));
	}

	private void register(String caseNumber, Registration wanted) {
		var step = steps.at(caseNumber);
		check.check(meeting(caseNumber), wanted, step.today(), isExplained(caseNumber));
		meetings.plan(caseNumber, wanted.plan(clock.getZone()), OffsetDateTime.now(clock));
		step.advance(MeetingState.REGISTERED);
	}

	public boolean isPlanned(String caseNumber) {
		return meeting(caseNumber).plannedAt() != null;
	}

	public boolean needsConsent(String caseNumber) {
		return check.needsConsent(meeting(caseNumber), plannedOn(caseNumber));
	}

	public boolean isJoint(String caseNumber) {
		return meeting(caseNumber).jointBranchId() != null;
	}

	/** Only before the meeting of the month: what is called in between has no time for it. */
	public boolean groupsMeetFirst(String caseNumber) {
		return !groups(caseNumber).isEmpty();
	}

	/** The party groups that meet before, by id. */
	public List<Long> groups(String caseNumber) {
		var meeting = meeting(caseNumber);
		return meeting.kind().isRegular()
			? organisations.partyGroups(meeting.branchId()).stream().map(Organisation::id).toList() : List.of();
	}

	/** Those above do not agree, or the other branch does not join: the branch registers it anew. */
	public void sendBack(String caseNumber) {
		meetings.unplan(caseNumber);
		steps.at(caseNumber).advance(MeetingState.OPENED);
	}

	/** Day and agenda are agreed on: all members and whoever is in charge of the branch are called. */
	public void invite(String caseNumber) {
		var step = steps.at(caseNumber);
		var meeting = meeting(caseNumber);
		if (meeting.jointBranchId() != null) {
			step.involve(List.of(meeting.jointBranchId()));
		}
		step.advance(MeetingState.INVITED);
		events.publishEvent(new Invited(meeting));
	}

	/** The meeting is over: nothing may be missing of what the minutes are made of. */
	public void held(String caseNumber) {
		var step = steps.at(caseNumber);
		sheets.mustBeComplete(sheets.of(caseNumber), meeting(caseNumber));
		step.advance(MeetingState.HELD);
	}

	/** The minutes are signed: what was written becomes rows, and nobody writes on the sheet any more. */
	public void minutes(String caseNumber) {
		var step = steps.at(caseNumber);
		var sheet = sheets.of(caseNumber);
		var meeting = meeting(caseNumber);
		sheets.mustBeComplete(sheet, meeting);
		step.day("meeting-signMinutes", "signedOn").since(sheet.heldOn(),
			"Ngày ký biên bản phải từ ngày họp đến hôm nay; hãy kiểm tra lại ngày.");
		signed.enter(step, meeting, sheet);
		step.advance(MeetingState.MINUTED);
	}

	/** Minutes and resolution go up. */
	public void conclude(String caseNumber) {
		var step = steps.at(caseNumber);
		step.day("meeting-signResolution", "signedOn").since(meeting(caseNumber).heldOn(),
			"Ngày ký nghị quyết phải từ ngày họp đến hôm nay; hãy kiểm tra lại ngày.");
		end(caseNumber, MeetingState.SIGNED);
	}

	/** Nobody met in time: those above hear of it, and the branch is asked why. */
	public void notHeld(String caseNumber) {
		meetings.missed(caseNumber);
		steps.at(caseNumber).advance(MeetingState.OVERDUE);
		events.publishEvent(new Missed(meeting(caseNumber)));
	}

	/** It is held later: the branch registers it anew. */
	public void postpone(String caseNumber) {
		meetings.unplan(caseNumber);
		steps.at(caseNumber).advance(MeetingState.OPENED);
	}

	/** The month ends without a meeting. */
	public void close(String caseNumber) {
		end(caseNumber, MeetingState.NOT_HELD);
	}

	/** The branch is no more. */
	public void discontinue(String caseNumber) {
		meetings.missed(caseNumber);
		steps.at(caseNumber).end(MeetingState.DISCONTINUED);
	}

	/** The moment at which the preparation is over, registered or not: the end of the month, or of the time to catch up. */
	public Date prepareBy(String caseNumber) {
		if (isExplained(caseNumber)) {
			return deadlines.due(caseNumber, "meeting.late");
		}
		var meeting = meeting(caseNumber);
		var monthEnds = meeting.month().plusMonths(1).minusDays(1);
		return deadlines.endOf(Stream.of(monthEnds, meeting.plannedAt() == null ? null : lastDay(caseNumber))
			.filter(Objects::nonNull).max(LocalDate::compareTo).orElseThrow());
	}

	/** The last moment at which everybody has the documents in time. */
	public Date documentsBy(String caseNumber) {
		return deadlines.endOf(deadlines.firstDay(caseNumber, "meeting.documents", plannedOn(caseNumber)));
	}

	public Date meetingDay(String caseNumber) {
		return deadlines.endOf(plannedOn(caseNumber));
	}

	public Date holdBy(String caseNumber) {
		return deadlines.endOf(lastDay(caseNumber));
	}

	private LocalDate lastDay(String caseNumber) {
		return deadlines.lastDay(caseNumber, "meeting.hold", plannedOn(caseNumber));
	}

	public Date signBy(String caseNumber) {
		var meeting = meeting(caseNumber);
		return deadlines.endOf(deadlines.lastDay(caseNumber, "meeting.minutes",
			meeting.isHeld() ? meeting.heldOn() : sheets.of(caseNumber).heldOn()));
	}

	private LocalDate plannedOn(String caseNumber) {
		return LocalDate.ofInstant(meeting(caseNumber).plannedAt(), clock.getZone());
	}

	private boolean isExplained(String caseNumber) {
		return papers.latest(caseNumber, EXPLAIN).isPresent();
	}

	private Meeting meeting(String caseNumber) {
		return meetings.find(caseNumber).orElseThrow();
	}

	private void end(String caseNumber, CaseState as) {
		steps.at(caseNumber).end(as);
		events.publishEvent(new Ended(meeting(caseNumber), as));
	}

	/** It is prepared. */
	record Invited(Meeting meeting) {
	}

	/** It was not held in time. */
	record Missed(Meeting meeting) {
	}

	/** It was held and written down, or will not be held. */
	record Ended(Meeting meeting, CaseState as) {
	}
}
