package vn.chibo.procedures.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Refusal;
import vn.chibo.meetings.DayRule;
import vn.chibo.meetings.MeetingDays;
import vn.chibo.meetings.MeetingRules;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;

/** Has entered what an organisation says of the day on which the branches below meet. */
@Component
@Transactional
class EnteredDays {

	private final MeetingDays days;
	private final MeetingRules rules;
	private final Organisations organisations;
	private final Clock clock;

	EnteredDays(MeetingDays days, MeetingRules rules, Organisations organisations, Clock clock) {
		this.days = days;
		this.rules = rules;
		this.organisations = organisations;
		this.clock = clock;
	}

	/** @throws Refusal with all that is wrong, or when somebody else was faster */
	void add(Organisation organisation, MeetingDayForm form, String login) {
		var rule = form.rule(organisation.id(), rules.usualDelay(LocalDate.now(clock), organisation), earliest());
		long newest = days.saidBy(organisation.id(), 1).stream().mapToLong(DayRule::id).max().orElse(0);
		if (form.seen() == null || form.seen() != newest) {
			throw new Refusal("Có người vừa ghi ngày sinh hoạt khác; hãy xem lại bảng dưới đây rồi ghi lại.");
		}
		var below = new HashSet<Long>();
		organisations.branchesBelow(organisation).forEach(branch -> below.add(branch.id()));
		if (!below.containsAll(form.chosen())) {
			throw new Refusal("Có chi bộ đã chọn không thuộc tổ chức này; hãy tải lại trang rồi chọn lại.");
		}
		var elsewhere = days.chosenElsewhere(rule, form.chosen());
		if (!elsewhere.isEmpty()) {
			throw new Refusal("%s đã có ngày riêng theo dòng khác; hãy thôi áp dụng dòng ấy trước."
				.formatted(organisations.get(elsewhere.get(0)).name()));
		}
		days.enter(rule, form.chosen(), login, OffsetDateTime.now(clock));
	}

	/** @throws Refusal when it is not the last word any more */
	void end(Organisation organisation, long ruleId) {
		if (!days.end(ruleId, organisation.id(), earliest().atDay(1))) {
			throw new Refusal("Dòng này đã có dòng khác thay; hãy tải lại trang.");
		}
	}

	/** Nobody is surprised in the month that runs. */
	YearMonth earliest() {
		return YearMonth.now(clock).plusMonths(1);
	}
}
