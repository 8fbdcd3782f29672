package vn.chibo.workflow.deadlines;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.chibo.calendar.Deadlines;
import vn.chibo.calendar.OpenDeadlines.Kind;
import vn.chibo.calendar.OpenDeadlines.Moved;

/** The model's expression for the day on which a task is due, asked again as if the task were made now. */
@Component
class TaskDueDates {

	private final TaskService tasks;
	private final RuntimeService runtime;
	private final Deadlines deadlines;

	TaskDueDates(TaskService tasks, RuntimeService runtime, Deadlines deadlines) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.deadlines = deadlines;
	}

	List<Moved> reckon(Set<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		var open = tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list();
		// known to the engine from here, and not asked for each
		runtime.createProcessInstanceQuery()
			.processInstanceIds(open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet())).list();
		return open.stream().map(task -> reckon((TaskEntity) task)).filter(Objects::nonNull).toList();
	}

	private Moved reckon(TaskEntity task) {
		var expression = task.getTaskDefinition().getDueDateExpression();
		var execution = (ExecutionEntity) task.getExecution();
		var due = expression == null ? null : deadlines.begunAt(task.getCreateTime().toInstant(),
			() -> (Date) expression.getValue(execution));
		var before = task.getDueDate().toInstant();
		if (due == null || due.toInstant().equals(before)) {
			return null;
		}
		tasks.setDueDate(task.getId(), due);
		return new Moved(Kind.TASK, task.getId(), task.getName(), execution.getProcessBusinessKey(), before,
			due.toInstant());
	}
}
