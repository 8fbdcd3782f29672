package vn.chibo.notification.timing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.chibo.calendar.WorkingCalendar;
import vn.chibo.notification.MailProperties;
import vn.chibo.notification.Occasion;

/** When a mail leaves, and whether alone: by the decision table, by what its reader has chosen, never in quiet times. */
@Component
class Departures {

	private final MailRules rules;
	private final MailProperties properties;
	private final QuietTimes quiet;
	private final WorkingCalendar calendar;
	private final Clock clock;

	Departures(MailRules rules, MailProperties properties, QuietTimes quiet, WorkingCalendar calendar, Clock clock) {
		this.rules = rules;
		this.properties = properties;
		this.quiet = quiet;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** @param choice null for somebody who has not chosen */
	Departure of(Letter letter, MailChoice choice) {
		var urgency = rules.urgency(letter.occasion(), daysLeft(letter), letter.toCommittee(), writtenOn(letter));
		if (urgency == Urgency.URGENT) {
			return new Departure(true, false, quiet.next(letter.writtenAt(), letter.due()));
		}
		var chosen = choice == null ? unchosen(urgency) : choice;
		return switch (chosen.rhythm()) {
			case AT_ONCE -> new Departure(false, false, quiet.next(letter.writtenAt(), letter.due()));
			case HOURLY -> new Departure(false, true, quiet.next(nextHour(letter.writtenAt()), letter.due()));
			case DAILY -> new Departure(false, true, quiet.next(nextDay(letter.writtenAt(), chosen.hourOfDay()), null));
		};
	}

	private MailChoice unchosen(Urgency urgency) {
		if (!properties.digest()) {
			return new MailChoice(Rhythm.AT_ONCE, properties.morning());
		}
		return new MailChoice(urgency == Urgency.SOON ? Rhythm.HOURLY : Rhythm.DAILY, properties.morning());
	}

	private int daysLeft(Letter letter) {
		return letter.due() == null ? MailRules.NO_DEADLINE : calendar.between(writtenOn(letter),
			LocalDate.ofInstant(letter.due(), clock.getZone())).amount();
	}

	private LocalDate writtenOn(Letter letter) {
		return LocalDate.ofInstant(letter.writtenAt(), clock.getZone());
	}

	private static Instant nextHour(Instant moment) {
		return moment.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
	}

	/** The next day that is no holiday, at that hour. */
	private Instant nextDay(Instant moment, int hour) {
		var local = moment.atZone(clock.getZone());
		var next = local.toLocalDate().atTime(LocalTime.of(hour, 0)).atZone(clock.getZone());
		if (next.isBefore(local)) {
			next = next.plusDays(1);
		}
		while (quiet.isHoliday(next.toInstant())) {
			next = next.plusDays(1);
		}
		return next.toInstant();
	}

	/**
	 * What is known of a mail when it is decided on.
	 *
	 * @param due null when it is about no deadline
	 */
	record Letter(Occasion occasion, boolean toCommittee, Instant writtenAt, Instant due) {
	}

	/** @param digest in one mail with whatever else the same person is to get by then */
	record Departure(boolean urgent, boolean digest, Instant at) {
	}
}
