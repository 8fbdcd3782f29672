package vn.chibo.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.meetings.MemberTasks;

/**
 * What branches gave their members to do, in the same mail of the morning. Of one that is late for longer than any step of
 * reminding nothing is said any more.
 */
@Component
class MemberTasksDue implements DueTasks {

	private static final int LATEST_DAYS = 90;
	private static final String ID = "member-task:";

	private final MemberTasks tasks;
	private final Clock clock;

	MemberTasksDue(MemberTasks tasks, Clock clock) {
		this.tasks = tasks;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<DueTask> dueBy(Instant moment) {
		return tasks.due(LocalDate.now(clock).minusDays(LATEST_DAYS), LocalDate.ofInstant(moment, clock.getZone()))
			.stream().map(one -> new DueTask(ID + one.id(), "Việc chi bộ giao", null,
				one.dueOn().atTime(LocalTime.MAX).atZone(clock.getZone()).toInstant(), null, one.login()))
			.toList();
	}

	/** Their days are not counted by the calendar, so that nobody moves them. */
	@Override
	public List<DueTask> of(Collection<String> taskIds) {
		return List.of();
	}
}
