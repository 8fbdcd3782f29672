package vn.chibo.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.function.Supplier;
import vn.chibo.base.ModelBean;
import vn.chibo.rules.CasePlaces;
import vn.chibo.rules.Place;

/** The deadlines of all procedures; terms come from the decision tables, days from the working calendar. */
@ModelBean("deadlines")
public class Deadlines {

	private final DeadlineRules rules;
	private final CasePlaces places;
	private final WorkingCalendar calendar;
	private final Clock clock;
	private final ThreadLocal<LocalDate> begun = new ThreadLocal<>();

	Deadlines(DeadlineRules rules, CasePlaces places, WorkingCalendar calendar, Clock clock) {
		this.rules = rules;
		this.places = places;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The moment at which a term of a case that begins today is over: the end of its last working day. */
	public Date due(String caseNumber, String key) {
		return due(key, places.of(caseNumber));
	}

	/** The same as the older models ask, which do not say in which case. */
	public Date due(String key) {
		return due(key, Place.EVERYWHERE);
	}

	private Date due(String key, Place place) {
		return endOf(lastDay(place, key, beginning()));
	}

	private LocalDate beginning() {
		return begun.get() == null ? LocalDate.now(clock) : begun.get();
	}

	/**
	 * The moment at which a step that begins today has to be done: its share of what is left of the term of the whole, and
	 * never after that.
	 *
	 * @param key   of the step, which begins with the key of the whole: {@code relocation.start.request}
	 * @param whole the last day of the whole
	 */
	public Date dueWithin(String caseNumber, String key, LocalDate whole) {
		var from = beginning();
		if (!from.isBefore(whole)) {
			return endOf(whole);
		}
		var place = places.of(caseNumber);
		var term = rules.deadline(key.substring(0, key.lastIndexOf('.')), from, place).term();
		var share = rules.deadline(key, from, place).share();
		var step = term.part(share, from, whole, calendar).lastDay(from, calendar);
		return endOf(step.isBefore(whole) ? step : whole);
	}

	/** What {@link #due} would have answered in the given work when the term began, were calendar and rule as they are now. */
	public <T> T begunAt(Instant moment, Supplier<T> work) {
		begun.set(LocalDate.ofInstant(moment, clock.getZone()));
		try {
			return work.get();
		} finally {
			begun.remove();
		}
	}

	/** The last day of a term of a case that begins on the given day; of working days the last one of them. */
	public LocalDate lastDay(String caseNumber, String key, LocalDate from) {
		return lastDay(places.of(caseNumber), key, from);
	}

	/** The same of what is no case. */
	public LocalDate lastDay(Place place, String key, LocalDate from) {
		return rules.deadline(key, from, place).term().lastDay(from, calendar);
	}

	/** The same for those who begin later: a term that is over by then is counted once more, from the day they begin. */
	public LocalDate lastDay(String caseNumber, String key, LocalDate from, LocalDate begunOn) {
		var byLaw = lastDay(caseNumber, key, from);
		return byLaw.isBefore(begunOn) ? lastDay(caseNumber, key, begunOn) : byLaw;
	}

	/** The first day of a term of a case that ends on the given day. */
	public LocalDate firstDay(String caseNumber, String key, LocalDate to) {
		return firstDay(places.of(caseNumber), key, to);
	}

	/** The same of what is no case. */
	public LocalDate firstDay(Place place, String key, LocalDate to) {
		return rules.deadline(key, to, place).term().firstDay(to, calendar);
	}

	/** By how many working days a term of a case that began on the given day is overrun today; 0 while it runs. */
	public int workingDaysLate(String caseNumber, String key, LocalDate from) {
		return workingDaysLate(places.of(caseNumber), key, from, LocalDate.now(clock));
	}

	/** The same on another day. */
	public int workingDaysLate(Place place, String key, LocalDate from, LocalDate on) {
		return calendar.between(lastDay(place, key, from), on).amount();
	}

	/** The beginning of a day in Viet Nam, as a moment the engine understands. */
	public Date startOf(LocalDate day) {
		return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
	}

	/** The end of a day in Viet Nam, as a moment the engine understands. */
	public Date endOf(LocalDate day) {
		return Date.from(day.atTime(LocalTime.MAX.withNano(0)).atZone(clock.getZone()).toInstant());
	}
}
