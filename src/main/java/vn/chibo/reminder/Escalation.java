package vn.chibo.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import vn.chibo.calendar.WorkingCalendar;

/**
 * One step at a time: whoever is above hears of a delay only when those below have heard of it and have had as many
 * working days as the table leaves between the two, however late the task is by then.
 */
@Component
class Escalation {

	/** No step is reached later. */
	private static final int LATEST = 60;

	private final ReminderRules rules;
	private final WorkingCalendar calendar;
	/** How late a task is when it reaches a step, by the rules of a day. */
	private final ConcurrentLruCache<LocalDate, Map<Step, Integer>> thresholds = new ConcurrentLruCache<>(2,
		this::thresholds);

	Escalation(ReminderRules rules, WorkingCalendar calendar) {
		this.rules = rules;
		this.calendar = calendar;
	}

	private Map<Step, Integer> thresholds(LocalDate on) {
		var thresholds = new EnumMap<Step, Integer>(Step.class);
		IntStream.rangeClosed(-LATEST, LATEST)
			.forEach(late -> rules.reached(late, on).forEach(step -> thresholds.putIfAbsent(step, late)));
		return thresholds;
	}

	/**
	 * Of the steps that a task has reached those that were said, and the next one when its turn has come.
	 *
	 * @param late working days since the due day; negative while it has not come
	 * @param said when each step was first said
	 */
	List<Step> upTo(int late, Map<Step, LocalDate> said, LocalDate today) {
		var thresholds = this.thresholds.get(today);
		var steps = new ArrayList<Step>();
		Step before = null;
		for (var step : rules.reached(late, today).stream().sorted(Comparator.comparing(thresholds::get)).toList()) {
			if (!said.containsKey(step)) {
				if (before == null || calendar.between(said.get(before), today).amount() >= thresholds.get(step)
					- thresholds.get(before)) {
					steps.add(step);
				}
				return steps;
			}
			steps.add(step);
			before = step;
		}
		return steps;
	}
}
