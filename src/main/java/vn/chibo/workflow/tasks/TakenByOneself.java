package vn.chibo.workflow.tasks;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.chibo.base.Refusal;
import vn.chibo.workflow.rights.Person;

/** A person takes a task that concerns them, for themselves; nobody hands a task to somebody else. */
class TakenByOneself implements TaskListener {

	@Override
	public void notify(DelegateTask task) {
		Person.find(Context.getCommandContext()).filter(person -> task.getAssignee() != null).ifPresent(person -> {
			if (!task.getAssignee().equals(person.login()) || person.concern((TaskEntity) task).isEmpty()) {
				throw new Refusal("Đồng chí chỉ nhận được nhiệm vụ thuộc phần việc của mình, và nhận cho chính mình.");
			}
		});
	}
}
