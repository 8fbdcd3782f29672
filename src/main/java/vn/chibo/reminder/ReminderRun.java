package vn.chibo.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.chibo.base.OneByOne;
import vn.chibo.calendar.Deadlines;
import vn.chibo.calendar.Term.WorkingDays;
import vn.chibo.calendar.WorkingCalendar;
import vn.chibo.notification.Notices;
import vn.chibo.reminder.DueTasks.DueTask;
import vn.chibo.reminder.Reminders.About;

/**
 * Every morning before the first mails leave: what has reached a step is recorded first, all at once, and then said, to
 * each in one mail. A crash in between loses nothing and says nothing twice. A while later once more: if the node was
 * killed, for what it has left.
 */
@Component
class ReminderRun {

	private static final Logger log = LoggerFactory.getLogger(ReminderRun.class);
	/** No step is reached so many working days before the due day. */
	private static final WorkingDays AHEAD = new WorkingDays(15);

	private final List<DueTasks> tasks;
	private final Escalation escalation;
	private final Addressees addressees;
	private final Reminders reminders;
	private final WorkingCalendar calendar;
	private final Deadlines deadlines;
	private final Notices notices;
	private final Clock clock;
	private final OneByOne oneByOne;

	ReminderRun(List<DueTasks> tasks, Escalation escalation, Addressees addressees, Reminders reminders,
			WorkingCalendar calendar,
			Deadlines deadlines, Notices notices, Clock clock, OneByOne oneByOne) {
		this.tasks = tasks;
		this.escalation = escalation;
		this.addressees = addressees;
		this.reminders = reminders;
		this.calendar = calendar;
		this.deadlines = deadlines;
		this.notices = notices;
		this.clock = clock;
		this.oneByOne = oneByOne;
	}

	@Scheduled(cron = "${chibo.reminders.at:0 0,20 5 * * *}", zone = "Asia/Ho_Chi_Minh")
	@SchedulerLock(name = "reminders")
	void run() {
		var today = LocalDate.now(clock);
		oneByOne.does("Recording what is due", () -> record(today));
		var told = reminders.waiting().stream()
			.filter(addressee -> oneByOne.does("Reminding one", () -> say(addressee, today))).count();
		log.info("Reminders: {} committees and persons told", told);
	}

	private void record(LocalDate today) {
		var reached = new LinkedHashMap<Addressee, List<Reminder>>();
		var last = deadlines.endOf(calendar.plus(today, AHEAD));
		var due = tasks.stream().flatMap(all -> all.dueBy(last.toInstant()).stream()).toList();
		var said = reminders.said(due.stream().map(DueTask::id).distinct().toList());
		for (var task : due) {
			var dueOn = LocalDate.ofInstant(task.due(), clock.getZone());
			var before = said.getOrDefault(new About(task.id(), dueOn), Map.of());
			for (var step : escalation.upTo(late(dueOn, today), before, today)) {
				addressees.of(task, step)
					.forEach(addressee -> reached.computeIfAbsent(addressee, any -> new ArrayList<>())
						.add(new Reminder(task.id(), step, dueOn, task.caseNumber(), task.name())));
			}
		}
		reached.forEach((addressee, all) -> reminders.add(addressee, all, today));
	}

	private int late(LocalDate dueOn, LocalDate today) {
		return calendar.between(dueOn, today).amount() - calendar.between(today, dueOn).amount();
	}

	private void say(Addressee addressee, LocalDate today) {
		reminders.take(addressee).map(taken -> ReminderMail.of(addressee, taken, today)).ifPresent(notice -> {
			if (addressee.isCommittee()) {
				notices.toCommittee(addressee.committee(), notice);
			} else {
				notices.toLogin(addressee.name(), notice);
			}
		});
	}
}
