package vn.chibo.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import vn.chibo.base.Days;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Occasion;
import vn.chibo.reminder.Reminders.Taken;

/** One mail of all that is said to somebody on a day: the cases and the work, no names. */
class ReminderMail {

	/** So many lines are read; the rest is counted. */
	private static final int LINES = 15;

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private ReminderMail() {
	}

	static Notice of(Addressee addressee, Taken taken, LocalDate today) {
		var reminders = taken.reminders();
		var byStep = new EnumMap<Step, List<Reminder>>(Step.class);
		byStep.putAll(worst(reminders).stream().collect(groupingBy(Reminder::step)));
		var lines = byStep.entrySet().stream().sorted(Map.Entry.<Step, List<Reminder>>comparingByKey().reversed())
			.flatMap(step -> lines(step.getKey(), step.getValue()).stream()).toList();
		var shown = lines.stream().limit(LINES).collect(joining("\n"));
		var details = new HashMap<String, String>();
		details.put("lines", lines.size() > LINES ? shown + "\nvà %d mục khác".formatted(lines.size() - LINES) : shown);
		next(reminders, today).ifPresent(due -> details.put("due", due.toString()));
		return new Notice("reminder:" + today + ":" + addressee.name() + ":" + taken.id(),
			byStep.keySet().equals(Set.of(Step.BEFORE))
				? Occasion.WARNING : Occasion.DEADLINE,
			"reminder", subject(byStep), null, null, details);
	}

	/** The end of the next day on which something is due; what is late already is not helped by a hurry. */
	private static Optional<Instant> next(Collection<Reminder> reminders, LocalDate today) {
		return reminders.stream().map(Reminder::dueOn).filter(day -> !day.isBefore(today))
			.min(Comparator.naturalOrder())
			.map(day -> day.atTime(LocalTime.MAX).atZone(VIETNAM).toInstant());
	}

	/** Of each task the last step that was reached. */
	private static Collection<Reminder> worst(Collection<Reminder> reminders) {
		return reminders.stream().collect(toMap(Reminder::taskId, reminder -> reminder,
			BinaryOperator.maxBy(Comparator.comparing(Reminder::step)), LinkedHashMap::new)).values();
	}

	private static String subject(Map<Step, List<Reminder>> byStep) {
		return "Hạn giải quyết: " + byStep.entrySet().stream().sorted(Map.Entry.<Step, List<Reminder>>comparingByKey()
			.reversed()).map(step -> lower(step.getKey().vietnamese()) + " " + step.getValue().size())
			.collect(joining(", "));
	}

	/** The same work of the same day in many cases is one line. */
	private static List<String> lines(Step step, List<Reminder> reminders) {
		return reminders.stream().collect(groupingBy(reminder -> List.of(reminder.taskName(), reminder.dueOn()),
			LinkedHashMap::new, java.util.stream.Collectors.toList())).values().stream().map(same -> {
				var first = same.get(0);
				return "%s: %s, %s, hạn %s".formatted(step.vietnamese(), first.taskName(),
					first.caseNumber() == null ? same.size() + " việc"
						: same.size() == 1 ? "hồ sơ " + first.caseNumber() : same.size() + " hồ sơ",
					Days.vietnamese(first.dueOn()));
			}).toList();
	}

	private static String lower(String text) {
		return text.substring(0, 1).toLowerCase() + text.substring(1);
	}
}
