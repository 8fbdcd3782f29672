package vn.chibo.support;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;

/** People at work: each does what Tasklist would let them do, through the same services, as themselves. */
public class People {

	private final ProcessEngine engine;

	People(ProcessEngine engine) {
		this.engine = engine;
	}

	public Person as(String login) {
		return new Person(login);
	}

	public class Person {

		private final String login;

		private Person(String login) {
			this.login = login;
		}

		/** Starts a procedure by its form and answers with the case number. */
		public String start(String process, Map<String, Object> form) {
			return loggedIn(() -> {
				var definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(process)
					.latestVersion().singleResult();
				return engine.getFormService().submitStartForm(definition.getId(), form).getBusinessKey();
			});
		}

		/** The tasks that this person sees. */
		public List<Task> tasks(String caseNumber) {
			return loggedIn(() -> engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNumber).list());
		}

		/** Takes the task and submits its form. */
		public void does(String caseNumber, String taskKey, Map<String, Object> form) {
			var task = tasks(caseNumber).stream().filter(open -> open.getTaskDefinitionKey().equals(taskKey)).findFirst()
				.orElseThrow(() -> new AssertionError(login + " sees no task " + taskKey + " but " + tasks(caseNumber)
					.stream().map(Task::getTaskDefinitionKey).toList()));
			loggedIn(() -> {
				engine.getTaskService().claim(task.getId(), login);
				engine.getFormService().submitTaskForm(task.getId(), form);
				return null;
			});
		}

		public <T> T loggedIn(Supplier<T> work) {
			var groups = engine.getIdentityService().createGroupQuery().groupMember(login).list().stream()
				.map(Group::getId).toList();
			engine.getIdentityService().setAuthentication(login, groups);
			try {
				return work.get();
			} finally {
				engine.getIdentityService().clearAuthentication();
			}
		}
	}
}
