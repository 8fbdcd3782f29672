package vn.chibo.workflow.forms;

import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.workflow.rights.Person;
import vn.chibo.workflow.tasks.PassedTask;
import vn.chibo.workflow.tasks.TaskDrafts;

/** Where Tasklist puts what somebody is typing into the form of a task that they have taken. */
@RestController
class DraftRequests {

	private final Schemas schemas;
	private final TaskDrafts drafts;
	private final Seats seats;
	private final TypedFields fields;
	private final CommandExecutor executor;
	private final TaskService tasks;
	private final TransactionTemplate transaction;

	DraftRequests(Schemas schemas, TaskDrafts drafts, Seats seats, TypedFields fields, ProcessEngine engine,
			PlatformTransactionManager transactions) {
		this.schemas = schemas;
		this.drafts = drafts;
		this.seats = seats;
		this.fields = fields;
		this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
			.getCommandExecutorTxRequired();
		this.tasks = engine.getTaskService();
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Tasklist is no page of ours, so its scripts ask for the token that ours carry; ours ask whether theirs still counts. */
	@GetMapping("/drafts/token")
	Token token(CsrfToken token, Principal person) {
		return new Token(token.getHeaderName(), token.getToken(), person.getName());
	}

	/** @param person who is logged in by now */
	record Token(String headerName, String token, String person) {
	}

	@PutMapping("/drafts/{taskId}")
	ResponseEntity<SavedDraft> keep(@PathVariable String taskId,
			@RequestHeader(name = SavedDraft.SEEN, required = false) Long seen,
			InputStream body, Principal person) {
		var typed = fields.read(body);
		var login = person.getName();
		return transaction.execute(status -> {
			var saved = executor.execute(keeping(taskId, login, seen, typed));
			// a form that was handed in meanwhile has taken its drafts along: this one goes as well; H2 would answer the
			// same question from memory, so it is another one
			if (tasks.createTaskQuery().taskId(taskId).taskAssignee(login).count() == 0) {
				throw new PassedTask(taskId);
			}
			return saved;
		}).answer();
	}

	private Command<SavedDraft> keeping(String taskId, String login, Long seen, Map<String, Object> typed) {
		return context -> {
			var found = FormTask.find(context, taskId);
			if (!login.equals(found.task().getAssignee())
				&& new Person(login, groupsOf(login)).concern(found.task()).isEmpty()) {
				// who has nothing to do with it does not learn that there is one
				throw new PassedTask(taskId);
			}
			var task = found.takenBy(login);
			var kept = DraftFields.of(task.schema(context, schemas).fields(), typed);
			if (kept.isEmpty()) {
				return new SavedDraft(null);
			}
			return new SavedDraft(seen == null ? drafts.keep(task.caseNumber(), taskId, kept, login)
				: drafts.keep(task.caseNumber(), taskId, SavedDraft.seen(seen), kept, login));
		};
	}

	private List<String> groupsOf(String login) {
		return seats.committeesOf(login).stream().map(Committee::groupId).toList();
	}
}
