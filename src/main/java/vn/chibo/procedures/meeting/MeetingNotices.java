package vn.chibo.procedures.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.meetings.Assignments;
import vn.chibo.meetings.Meeting;
import vn.chibo.notification.News;
import vn.chibo.notification.NewsSource;
import vn.chibo.notification.Notices;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Organisations;

/**
 * Tells members when they meet, and those above what has become of it, within the step in which it happens. Members and those
 * in charge take no part in the case: their mails lead to the first page.
 */
@Component
class MeetingNotices implements NewsSource {

	private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

	private final Notices notices;
	private final Members members;
	private final Assignments assignments;
	private final MeetingRoute route;
	private final Organisations organisations;
	private final Clock clock;

	MeetingNotices(Notices notices, Members members, Assignments assignments, MeetingRoute route,
			Organisations organisations, Clock clock) {
		this.organisations = organisations;
		this.notices = notices;
		this.members = members;
		this.assignments = assignments;
		this.route = route;
		this.clock = clock;
	}

	@Override
	public List<? extends News<?>> news() {
		return MeetingNews.all();
	}

	/** Also those who are freed from meetings, who may come; a meeting on another day is another invitation. */
	@EventListener
	void on(MeetingSteps.Invited invited) {
		var meeting = invited.meeting();
		var at = AT.format(meeting.plannedAt().atZone(clock.getZone()));
		notices.toMembers(Stream.concat(branches(meeting).flatMap(branch -> members.inBranch(branch).stream())
			.map(Member::id), inCharge(meeting)).distinct().toList(),
			MeetingNews.INVITED.news().notice(key(MeetingNews.INVITED, meeting) + at, null,
				new MeetingNews.When(named(meeting), at, meeting.kind().vietnamese().toLowerCase(Locale.ROOT),
					meeting.mode().vietnamese().toLowerCase(Locale.ROOT))));
	}

	@EventListener
	void on(MeetingSteps.Missed missed) {
		tellThoseAbove(missed.meeting(), MeetingNews.MISSED);
	}

	@EventListener
	void on(MeetingSteps.Ended ended) {
		tellThoseAbove(ended.meeting(), ended.as() == MeetingState.SIGNED ? MeetingNews.SIGNED : MeetingNews.NOT_HELD);
	}

	private void tellThoseAbove(Meeting meeting, MeetingNews told) {
		var month = new MeetingNews.Month(named(meeting), MONTH.format(meeting.month()));
		var key = key(told, meeting) + LocalDate.now(clock);
		branches(meeting).map(route::above).distinct().forEach(above -> notices.toCommittee(above,
			told.news().notice(key, meeting.caseNumber(), month)));
		notices.toMembers(inCharge(meeting).toList(), told.news().notice(key + ":inCharge", null, month));
	}

	private static String key(MeetingNews told, Meeting meeting) {
		return "branchMeeting.%s:%s:".formatted(told, meeting.caseNumber());
	}

	private String named(Meeting meeting) {
		return branches(meeting).map(branch -> organisations.get(branch).name()).collect(Collectors.joining(", "));
	}

	private Stream<Long> inCharge(Meeting meeting) {
		return branches(meeting).flatMap(branch -> assignments.inCharge(branch, LocalDate.now(clock)).stream())
			.distinct();
	}

	private static Stream<Long> branches(Meeting meeting) {
		return Stream.concat(Stream.of(meeting.branchId()), Stream.ofNullable(meeting.jointBranchId()));
	}
}
