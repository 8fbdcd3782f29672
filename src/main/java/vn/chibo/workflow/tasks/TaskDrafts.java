package vn.chibo.workflow.tasks;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Draft;
import vn.chibo.casefile.Drafts;

/** What people have typed into the forms of their tasks: each has a draft of their own, and all end with the task. */
@Component
public class TaskDrafts implements TaskListener {

	private final Drafts drafts;

	TaskDrafts(Drafts drafts) {
		this.drafts = drafts;
	}

	/** @return when it is saved */
	public Instant keep(String caseNumber, String taskId, Map<String, Object> content, String login) {
		return drafts.keep(caseNumber, namesOf(taskId) + login, content, login);
	}

	/** See {@link Drafts#keep(String, String, Instant, Map, String)}. */
	public Instant keep(String caseNumber, String taskId, Instant seen, Map<String, Object> content, String login) {
		return drafts.keep(caseNumber, namesOf(taskId) + login, seen, content, login);
	}

	public Optional<Draft> find(String caseNumber, String taskId, String login) {
		return drafts.find(caseNumber, namesOf(taskId) + login);
	}

	/** The task is completed or withdrawn: nobody will hand in its drafts any more. */
	@Override
	public void notify(DelegateTask task) {
		drafts.discardAll(task.getExecution().getProcessBusinessKey(), namesOf(task.getId()));
	}

	private static String namesOf(String taskId) {
		return "task:" + taskId + ":";
	}
}
