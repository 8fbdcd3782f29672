package vn.chibo.workflow.tasks;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.chibo.notification.OpenTasks;

@Component
class OpenTasksInEngine implements OpenTasks {

	private final TaskService tasks;

	OpenTasksInEngine(TaskService tasks) {
		this.tasks = tasks;
	}

	@Override
	public boolean isOpen(String taskId) {
		return tasks.createTaskQuery().taskId(taskId).count() > 0;
	}
}
