package vn.chibo.procedures.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.base.Refusal;
import vn.chibo.calendar.Deadlines;
import vn.chibo.meetings.DayRule;
import vn.chibo.meetings.Meeting;
import vn.chibo.meetings.MeetingDays;
import vn.chibo.meetings.MeetingKind;
import vn.chibo.meetings.MeetingRules;
import vn.chibo.meetings.MeetingRules.DayVerdict;
import vn.chibo.meetings.Meetings;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;

/** Whether a branch may meet as it has registered, and whether it has to ask. */
@Component
class RegistrationCheck {

	/** Nobody plans an extraordinary meeting further ahead. */
	private static final int MOST_AHEAD = 92;

	private final MeetingRules rules;
	private final MeetingDays days;
	private final Meetings meetings;
	private final Members members;
	private final Organisations organisations;
	private final Deadlines deadlines;

	RegistrationCheck(MeetingRules rules, MeetingDays days, Meetings meetings, Members members,
			Organisations organisations, Deadlines deadlines) {
		this.rules = rules;
		this.days = days;
		this.meetings = meetings;
		this.members = members;
		this.organisations = organisations;
		this.deadlines = deadlines;
	}

	/**
	 * @param meeting   as it is before
	 * @param explained whether those above know already that it was not held in its month
	 * @throws Refusal with all that is wrong
	 */
	void check(Meeting meeting, Registration wanted, LocalDate today, boolean explained) {
		var branch = organisations.get(meeting.branchId());
		var faults = new ArrayList<String>();
		boolean monthly = meeting.kind().isRegular();
		faults.addAll(rules.against(new MeetingRules.Kind(wanted.kind(), monthly, wanted.jointBranchId() != null),
			wanted.on(), branch));
		faults.addAll(rules.against(mode(meeting, wanted), wanted.on(), branch));
		checkDay(meeting, wanted, today, explained).ifPresent(faults::add);
		if (monthly && wanted.reason().isBlank()) {
			rule(meeting).filter(rule -> asks(rule, meeting, wanted.on(), branch)).ifPresent(rule -> faults.add(
				"Ngày này khác ngày chung (%s); hãy ghi lý do họp khác ngày.".formatted(rule.inWords())));
		}
		if (wanted.jointBranchId() != null && wanted.jointBranchId() == meeting.branchId()) {
			faults.add("Chi bộ họp chung là chính chi bộ này; hãy chọn chi bộ khác hoặc để trống.");
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
	}

	private MeetingRules.Mode mode(Meeting meeting, Registration wanted) {
		long all = members.headcount(meeting.branchId());
		return new MeetingRules.Mode(wanted.mode(), (int) all, organisations.partyGroups(meeting.branchId()).size(),
			meetings.byGroups(meeting.branchId(), wanted.on().getYear(), meeting.caseNumber()),
			all == 0 ? 0 : 100.0 * Math.min(wanted.cannotCome(), all) / all);
	}

	private Optional<String> checkDay(Meeting meeting, Registration wanted, LocalDate today, boolean explained) {
		var earliest = earliest(meeting.caseNumber(), today);
		if (wanted.on().isBefore(earliest)) {
			return Optional.of("Tài liệu phải đến đảng viên trước ngày họp; hãy chọn ngày họp từ ngày %s."
				.formatted(Days.vietnamese(earliest)));
		}
		if (wanted.on().isAfter(today.plusDays(MOST_AHEAD))) {
			return Optional.of("Ngày họp còn xa quá ba tháng; hãy kiểm tra lại ngày.");
		}
		var month = YearMonth.from(meeting.month());
		boolean inMonth = YearMonth.from(wanted.on()).equals(month)
			|| rule(meeting)
				.filter(rule -> !wanted.on().isBefore(month.atDay(1)) && !wanted.on().isAfter(rule.latest(month)))
				.isPresent();
		return meeting.kind().isRegular() && !explained && !inMonth
			? Optional.of("Đây là kỳ sinh hoạt tháng %02d/%d; hãy chọn ngày trong tháng ấy."
				.formatted(month.getMonthValue(), month.getYear()))
			: Optional.empty();
	}

	/** The first day on which what is sent today arrives in time. */
	LocalDate earliest(String caseNumber, LocalDate today) {
		var day = today;
		while (deadlines.firstDay(caseNumber, "meeting.documents", day).isBefore(today)) {
			day = day.plusDays(1);
		}
		return day;
	}

	/** The day that those above have said for the month; there is none for a meeting beside the regular one. */
	Optional<DayRule> rule(Meeting meeting) {
		return meeting.kind().isRegular() ? days.of(meeting.branchId(), meeting.month()) : Optional.empty();
	}

	private boolean asks(DayRule rule, Meeting meeting, LocalDate on, Organisation branch) {
		return List.of(DayVerdict.WITH_REASON, DayVerdict.CONSENT).contains(verdict(rule, meeting, on, branch));
	}

	private DayVerdict verdict(DayRule rule, Meeting meeting, LocalDate on, Organisation branch) {
		return rules.day(rule.asked(on, YearMonth.from(meeting.month())), on, branch);
	}

	/** Whether those above have to agree with the day. */
	boolean needsConsent(Meeting meeting, LocalDate plannedOn) {
		var branch = organisations.get(meeting.branchId());
		return rule(meeting).map(rule -> verdict(rule, meeting, plannedOn, branch))
			.orElseGet(() -> rules.day(MeetingRules.Day.FREE, plannedOn, branch)) == DayVerdict.CONSENT;
	}

	/** What a branch has still to hold in its quarter; empty when it has. */
	Optional<String> stillRequired(Meeting meeting) {
		var branch = organisations.get(meeting.branchId());
		var required = rules.required(MeetingKind.THEMATIC, meeting.month(), branch);
		boolean quarterly = required.every() == MeetingRules.Period.QUARTER;
		var first = quarterly ? meeting.month().withMonth((meeting.month().getMonthValue() - 1) / 3 * 3 + 1)
			: meeting.month();
		int held = meetings.count(meeting.branchId(), MeetingKind.THEMATIC, first,
			quarterly ? first.plusMonths(2) : first);
		return held >= required.atLeast() ? Optional.empty()
			: Optional.of("%s này chi bộ đã đăng ký, đã họp %d buổi chuyên đề; ít nhất phải có %d buổi.".formatted(
				quarterly ? "Quý" : "Tháng", held, required.atLeast()));
	}
}
