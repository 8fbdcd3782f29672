package vn.chibo.procedures.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.chibo.base.OneByOne;
import vn.chibo.calendar.Deadlines;
import vn.chibo.meetings.MeetingDays;
import vn.chibo.register.Organisations;

/**
 * Every night: opens the next month for the branches of whoever has said on which day they meet, so many days before it begins,
 * and the running one for those that have none yet. Portions of branches are a transaction each; what was interrupted goes on
 * where it was, as what is open is on record with it. A while later once more: if the node was killed, for what it has left.
 */
@Component
class MonthOpening {

	private static final Logger log = LoggerFactory.getLogger(MonthOpening.class);

	private final MeetingDays days;
	private final MonthPortion portion;
	private final Organisations organisations;
	private final Deadlines deadlines;
	private final OneByOne oneByOne;
	private final Clock clock;

	MonthOpening(MeetingDays days, MonthPortion portion, Organisations organisations, Deadlines deadlines,
			OneByOne oneByOne, Clock clock) {
		this.days = days;
		this.portion = portion;
		this.organisations = organisations;
		this.deadlines = deadlines;
		this.oneByOne = oneByOne;
		this.clock = clock;
	}

	@Scheduled(cron = "${chibo.meetings.at:0 0,30 4 * * *}", zone = "Asia/Ho_Chi_Minh")
	@SchedulerLock(name = "meeting-months")
	void run() {
		var thisMonth = LocalDate.now(clock).withDayOfMonth(1);
		int opened = open(thisMonth) + open(thisMonth.plusMonths(1));
		if (opened > 0) {
			log.info("Months of meetings: opened for {} branches", opened);
		}
	}

	private int open(LocalDate month) {
		return days.sayingFor(month).stream().filter(organisation -> isTime(organisation, month))
			.mapToInt(organisation -> open(organisation, month)).sum();
	}

	private boolean isTime(long organisationId, LocalDate month) {
		return !deadlines.firstDay(organisations.get(organisationId), "meeting.open", month)
			.isAfter(LocalDate.now(clock));
	}

	/** A portion that fails holds up this organisation until the next run, and no other one. */
	private int open(long organisationId, LocalDate month) {
		int all = 0;
		var opened = new AtomicInteger();
		while (oneByOne.does("Opening %s for branches of organisation %d".formatted(month, organisationId),
			() -> opened.set(portion.open(organisationId, month))) && opened.get() > 0) {
			all += opened.get();
		}
		return all;
	}
}
