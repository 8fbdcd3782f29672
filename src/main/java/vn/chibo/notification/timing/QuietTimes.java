package vn.chibo.notification.timing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.calendar.WorkingCalendar;
import vn.chibo.notification.MailProperties;

/**
 * Nights, Tết and the public holidays: nothing leaves, except a mail about a deadline that comes before the quiet time
 * is over. Weekends are not quiet: branches meet and their secretaries read then.
 */
@Component
public class QuietTimes {

	private final MailProperties.Quiet quiet;
	private final WorkingCalendar calendar;
	private final Clock clock;

	QuietTimes(MailProperties properties, WorkingCalendar calendar, Clock clock) {
		this.quiet = properties.quiet();
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The first moment from the given one on at which a mail may leave. */
	Instant next(Instant wanted, Instant due) {
		var moment = wanted;
		for (var end = end(moment); end.isPresent() && !cannotWait(due, moment, end.get()); end = end(moment)) {
			moment = end.get();
		}
		return moment;
	}

	/** When the quiet time is over that it is now, of a night and a holiday the one that is over first. */
	public Optional<Instant> end(Instant moment) {
		var local = moment.atZone(clock.getZone());
		return Stream.of(nightEnd(local), holidayEnd(local)).flatMap(Optional::stream).map(ZonedDateTime::toInstant)
			.min(Comparator.naturalOrder());
	}

	boolean isHoliday(Instant moment) {
		return holidayEnd(moment.atZone(clock.getZone())).isPresent();
	}

	/** A deadline that has passed is not helped by a mail at night. */
	private static boolean cannotWait(Instant due, Instant moment, Instant end) {
		return due != null && !due.isBefore(moment) && due.isBefore(end);
	}

	private Optional<ZonedDateTime> nightEnd(ZonedDateTime moment) {
		if (!quiet.isNight(moment.toLocalTime())) {
			return Optional.empty();
		}
		var end = moment.with(quiet.until());
		return Optional.of(end.isAfter(moment) ? end : end.plusDays(1));
	}

	private Optional<ZonedDateTime> holidayEnd(ZonedDateTime moment) {
		var day = moment.toLocalDate();
		while (quiet.holidays() && calendar.isHoliday(day)) {
			day = day.plusDays(1);
		}
		return day.equals(moment.toLocalDate()) ? Optional.empty() : Optional.of(day.atStartOfDay(moment.getZone()));
	}
}
