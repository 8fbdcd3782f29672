package vn.chibo.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;

/** People at work: each does what Tasklist would let them do, through the same services, as themselves. */
public class People {

	private final ProcessEngine engine;
	private final Runnable afterwards;

	/** @param afterwards what is looked at whenever somebody has done something */
	People(ProcessEngine engine, Runnable afterwards) {
		this.engine = engine;
		this.afterwards = afterwards;
	}

	public Person as(String login) {
		return new Person(login);
	}

	/** A visitor who has not logged in. */
	public Person asNobody() {
		return new Person(null);
	}

	public class Person {

		private final String login;

		private Person(String login) {
			this.login = login;
		}

		/** Starts a procedure by its form and answers with the case number. */
		public String start(String process, Map<String, Object> form) {
			var number = loggedIn(() -> {
				var definition = engine.getRepositoryService().createProcessDefinitionQuery()
					.processDefinitionKey(process)
					.latestVersion().singleResult();
				return engine.getFormService().submitStartForm(definition.getId(), form).getBusinessKey();
			});
			afterwards.run();
			return number;
		}

		/** The tasks that this person sees. */
		public List<Task> tasks(String caseNumber) {
			return loggedIn(
				() -> engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNumber).list());
		}

		/** The task of the case that this person sees. */
		public Task task(String caseNumber, String taskKey) {
			return tasks(caseNumber).stream().filter(open -> open.getTaskDefinitionKey().equals(taskKey)).findFirst()
				.orElseThrow(() -> new AssertionError(login + " sees no task " + taskKey + " but " + tasks(caseNumber)
					.stream().map(Task::getTaskDefinitionKey).toList()));
		}

		/** The form of a task as the browser gets it. */
		public String opens(String taskId) {
			return loggedIn(() -> text(engine.getFormService().getDeployedTaskForm(taskId)));
		}

		/** The start form of a procedure as the browser gets it. */
		public String opensStart(String process) {
			return loggedIn(() -> text(engine.getFormService().getDeployedStartForm(engine.getRepositoryService()
				.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult().getId())));
		}

		/** The processes of the case that this person sees in Cockpit, by key. */
		public List<String> processes(String caseNumber) {
			return loggedIn(() -> engine.getRuntimeService().createProcessInstanceQuery()
				.processInstanceBusinessKey(caseNumber).list().stream()
				.map(instance -> instance.getProcessDefinitionId().split(":")[0]).toList());
		}

		public void claims(String taskId) {
			act(() -> engine.getTaskService().claim(taskId, login));
		}

		public void submits(String taskId, Map<String, Object> form) {
			act(() -> engine.getFormService().submitTaskForm(taskId, form));
			afterwards.run();
		}

		/** Takes the task and submits its form. */
		public void does(String caseNumber, String taskKey, Map<String, Object> form) {
			var task = task(caseNumber, taskKey);
			claims(task.getId());
			submits(task.getId(), form);
		}

		/** Does something that the application offers no button for. */
		public void act(Runnable work) {
			loggedIn(() -> {
				work.run();
				return null;
			});
		}

		/** What the engine hands out besides the form. */
		public Map<String, Object> formVariables(String taskId) {
			return loggedIn(() -> engine.getFormService().getTaskFormVariables(taskId));
		}

		public <T> T loggedIn(Supplier<T> work) {
			if (login == null) {
				return work.get();
			}
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

	private static String text(InputStream form) {
		try (form) {
			return new String(form.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
