package vn.chibo.workflow.forms;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Draft;
import vn.chibo.casefile.Paper;
import vn.chibo.casepage.HalfFilled;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.workflow.rights.Person;
import vn.chibo.workflow.tasks.TaskDrafts;

/** What a form would file: the draft of whoever has taken the task, over what the source of the form presets. */
@Component
class HalfFilledForms implements HalfFilled {

	private final ProcessEngine engine;
	private final Schemas schemas;
	private final TaskDrafts drafts;
	private final FormRules rules;
	private final Seats seats;
	private final Clock clock;

	HalfFilledForms(@Lazy ProcessEngine engine, Schemas schemas, TaskDrafts drafts, FeelConditions conditions,
			Seats seats,
			Clock clock) {
		this.engine = engine;
		this.schemas = schemas;
		this.drafts = drafts;
		this.rules = new FormRules(conditions, clock);
		this.seats = seats;
		this.clock = clock;
	}

	@Override
	public Optional<Paper> of(String taskId, String login) {
		var groups = seats.committeesOf(login).stream().map(Committee::groupId).toList();
		return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
			.execute(context -> paper(context, taskId, new Person(login, groups)));
	}

	private Optional<Paper> paper(CommandContext context, String taskId, Person person) {
		var open = FormTask.find(context, taskId);
		return person.concern(open.task()).filter(concern -> person.login().equals(open.task().getAssignee()))
			.map(concern -> {
				var schema = open.schema(context, schemas);
				var typed = drafts.find(open.caseNumber(), taskId, person.login()).map(Draft::content).orElse(Map.of());
				return new Paper(0, open.caseNumber(), schema.id(), schema.title(),
					rules.soFar(schema, typed, Source.ask(schema, open.task())), clock.instant(), person.login(),
					concern.getGroupId());
			});
	}
}
