package vn.chibo.workflow.tasks;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Notices;
import vn.chibo.register.Committee;

/** Tells the committee that has a new task, and the member who has one. */
@Component
class TaskNews implements TaskListener {

	private final Notices notices;

	TaskNews(Notices notices) {
		this.notices = notices;
	}

	@Override
	public void notify(DelegateTask task) {
		var notice = new Notice("task:" + task.getId(), "task", "Nhiệm vụ mới: " + task.getName(),
			task.getExecution().getProcessBusinessKey(), task.getId(),
			task.getDueDate() == null ? Map.of("task", task.getName())
				: Map.of("task", task.getName(), "due", task.getDueDate().toInstant().toString()));
		notices.toAll(
			task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
				.flatMap(group -> Committee.ofGroup(group).stream()).toList(),
			task.getCandidates().stream().map(IdentityLink::getUserId).filter(Objects::nonNull).toList(), notice);
	}
}
