package vn.chibo.workflow.tasks;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A list that everybody finds in Tasklist. All begin with the tasks that concern the person; what a list leaves out is
 * decided when it is opened, because a stored filter knows neither the person nor the day.
 */
enum SharedList {

	WORK("Việc cần làm", "Nhiệm vụ của đồng chí và của cấp ủy đồng chí tham gia", "#8a0e17") {
		@Override
		void narrow(TaskQuery tasks, String login, LocalDate today, Clock clock) {
			// everything
		}
	},
	TAKEN("Tôi đã nhận", "Nhiệm vụ đồng chí đã nhận, chưa hoàn thành", "#1d4e89") {
		@Override
		void narrow(TaskQuery tasks, String login, LocalDate today, Clock clock) {
			tasks.taskAssignee(login);
		}
	},
	WAITING("Chưa ai nhận", "Nhiệm vụ của đồng chí và của cấp ủy đồng chí tham gia mà chưa ai nhận", "#1d4e89") {
		@Override
		void narrow(TaskQuery tasks, String login, LocalDate today, Clock clock) {
			tasks.taskUnassigned();
		}
	},
	THIS_WEEK("Đến hạn tuần này", "Nhiệm vụ phải xong từ hôm nay đến Chủ nhật", "#1d4e89") {
		@Override
		void narrow(TaskQuery tasks, String login, LocalDate today, Clock clock) {
			// the engine compares strictly
			tasks.dueAfter(new Date(start(today, clock).getTime() - 1))
				.dueBefore(start(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), clock));
		}
	},
	LATE("Quá hạn", "Nhiệm vụ đã quá hạn; hãy làm trước", "#b3121d") {
		@Override
		void narrow(TaskQuery tasks, String login, LocalDate today, Clock clock) {
			tasks.dueBefore(start(today, clock));
		}
	};

	/** Where a filter says which list it is; whoever copies or renames the filter takes it along. */
	private static final String PROPERTY = "chibo";

	private final String title;
	private final String description;
	private final String color;

	SharedList(String title, String description, String color) {
		this.title = title;
		this.description = description;
		this.color = color;
	}

	/** Empty for a filter of the administrator's own. */
	static Optional<SharedList> of(Filter filter) {
		var name = filter.getProperties() == null ? null : filter.getProperties().get(PROPERTY);
		return Arrays.stream(values()).filter(list -> list.name().equals(name)).findFirst();
	}

	abstract void narrow(TaskQuery tasks, String login, LocalDate today, Clock clock);

	String title() {
		return title;
	}

	Map<String, Object> properties() {
		return Map.of("description", description, "priority", ordinal(), "refresh", true, "color", color, PROPERTY,
			name());
	}

	private static Date start(LocalDate day, Clock clock) {
		return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
	}
}
