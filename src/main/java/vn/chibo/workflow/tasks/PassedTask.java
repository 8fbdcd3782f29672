package vn.chibo.workflow.tasks;

import vn.chibo.base.Refusal;

/** Somebody acts on a task that is not open to them any more; {@link PassedTasks} knows what became of it. */
public class PassedTask extends Refusal {

	private final String taskId;

	public PassedTask(String taskId) {
		this(taskId, "Nhiệm vụ này đã được giải quyết hoặc không còn; hãy tải lại danh sách nhiệm vụ.");
	}

	/** @param sentence what is said to whom it does not concern */
	public PassedTask(String taskId, String sentence) {
		super(sentence);
		this.taskId = taskId;
	}

	public String taskId() {
		return taskId;
	}
}
