package vn.chibo.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.calendar.DeadlinesMoved;
import vn.chibo.calendar.OpenDeadlines.Kind;
import vn.chibo.calendar.OpenDeadlines.Moved;

/**
 * Whoever has less time than was said hears of it with the next reminders, in the one mail of that morning. More time is
 * worth no mail: the next reminder comes by the new day.
 */
@Component
class EarlierDeadlines {

	private final List<DueTasks> tasks;
	private final Addressees addressees;
	private final Reminders reminders;
	private final Clock clock;

	EarlierDeadlines(List<DueTasks> tasks, Addressees addressees, Reminders reminders, Clock clock) {
		this.tasks = tasks;
		this.addressees = addressees;
		this.reminders = reminders;
		this.clock = clock;
	}

	@EventListener
	void on(DeadlinesMoved moved) {
		var earlier = moved.deadlines().stream().filter(one -> one.kind() == Kind.TASK && one.isEarlier())
			.map(Moved::id)
			.toList();
		tasks.stream().flatMap(all -> all.of(earlier).stream()).forEach(task -> {
			var reminder = new Reminder(task.id(), Step.EARLIER, LocalDate.ofInstant(task.due(), clock.getZone()),
				task.caseNumber(), task.name());
			addressees.of(task, Step.EARLIER)
				.forEach(addressee -> reminders.add(addressee, List.of(reminder), LocalDate.now(clock)));
		});
	}
}
