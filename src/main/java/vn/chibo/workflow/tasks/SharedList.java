package vn.chibo.workflow.tasks;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A list that everybody finds in Tasklist. All begin with the tasks that concern the person; what a list leaves out is
 * decided when it is opened, because a stored filter knows neither the person nor the day.
 */
enum SharedList {

	WORK("Việc cần làm", "Nhiệm vụ của đồng chí và của cấp ủy đồng chí tham gia", "#8a0e17", Holder.ANYBODY),
	TAKEN("Tôi đã nhận", "Nhiệm vụ đồng chí đã nhận, chưa hoàn thành", "#1d4e89", Holder.ONESELF),
	WAITING("Chưa ai nhận", "Nhiệm vụ của đồng chí và của cấp ủy đồng chí tham gia mà chưa ai nhận", "#1d4e89",
		Holder.NOBODY),
	THIS_WEEK("Đến hạn tuần này", "Nhiệm vụ phải xong từ hôm nay đến Chủ nhật", "#1d4e89", Holder.ANYBODY) {
		@Override
		LocalDate first(LocalDate today) {
			return today;
		}

		@Override
		LocalDate end(LocalDate today) {
			return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
		}
	},
	LATE("Quá hạn", "Nhiệm vụ đã quá hạn; việc quá hạn lâu nhất đứng đầu", "#b3121d", Holder.ANYBODY) {
		@Override
		LocalDate end(LocalDate today) {
			return today;
		}
	};

	/** Where a filter says which list it is; whoever copies or renames the filter takes it along. */
	private static final String PROPERTY = "chibo";

	private final String title;
	private final String description;
	private final String color;
	private final Holder holder;

	SharedList(String title, String description, String color, Holder holder) {
		this.title = title;
		this.description = description;
		this.color = color;
		this.holder = holder;
	}

	/** Empty for a filter of the administrator's own. */
	static Optional<SharedList> of(Filter filter) {
		var name = filter.getProperties() == null ? null : filter.getProperties().get(PROPERTY);
		return Arrays.stream(values()).filter(list -> list.name().equals(name)).findFirst();
	}

	/** The first day on which its tasks are due; null when that is of no matter. */
	LocalDate first(LocalDate today) {
		return null;
	}

	/** The day before which they are due. */
	LocalDate end(LocalDate today) {
		return null;
	}

	void narrow(TaskQuery tasks, String login, LocalDate today, Clock clock) {
		if (holder == Holder.ONESELF) {
			tasks.taskAssignee(login);
		} else if (holder == Holder.NOBODY) {
			tasks.taskUnassigned();
		}
		if (first(today) != null) {
			// the engine compares strictly
			tasks.dueAfter(Date.from(start(first(today), clock).minusMillis(1)));
		}
		if (end(today) != null) {
			tasks.dueBefore(Date.from(start(end(today), clock)));
		}
	}

	/** The same of a task that concerns the person. */
	boolean holds(ListedTask task, String login, LocalDate today, Clock clock) {
		return (holder == Holder.ANYBODY || Objects.equals(task.takenBy(), holder == Holder.ONESELF ? login : null))
			&& (first(today) == null || task.due() != null && !task.due().isBefore(start(first(today), clock)))
			&& (end(today) == null || task.due() != null && task.due().isBefore(start(end(today), clock)));
	}

	String title() {
		return title;
	}

	Map<String, Object> properties() {
		return Map.of("description", description, "priority", ordinal(), "refresh", true, "color", color, PROPERTY,
			name());
	}

	private static Instant start(LocalDate day, Clock clock) {
		return day.atStartOfDay(clock.getZone()).toInstant();
	}

	/** Who has taken the tasks of a list. */
	private enum Holder {
		ANYBODY, ONESELF, NOBODY
	}
}
