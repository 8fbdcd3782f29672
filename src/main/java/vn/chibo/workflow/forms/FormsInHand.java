package vn.chibo.workflow.forms;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.attachments.AttachmentKind;
import vn.chibo.casepage.TaskForms;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.workflow.rights.Person;

/** By the rule by which the gateway accepts a form, but before the task has to be taken. */
@Component
class FormsInHand implements TaskForms {

	private final ProcessEngine engine;
	private final Schemas schemas;
	private final Seats seats;

	FormsInHand(@Lazy ProcessEngine engine, Schemas schemas, Seats seats) {
		this.engine = engine;
		this.schemas = schemas;
		this.seats = seats;
	}

	@Override
	public Optional<InHand> of(String taskId, String login) {
		var groups = seats.committeesOf(login).stream().map(Committee::groupId).toList();
		return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
			.execute(context -> inHand(context, taskId, new Person(login, groups)));
	}

	private Optional<InHand> inHand(CommandContext context, String taskId, Person person) {
		return FormTask.ifOpen(context, taskId).filter(open -> open.isFreeFor(person.login()))
			.flatMap(open -> person.concern(open.task()).map(concern -> {
				var schema = open.schema(context, schemas);
				return new InHand(open.caseNumber(), schema.id(), concern.getGroupId(),
					schema.attached().stream().flatMap(word -> AttachmentKind.of(word).stream()).toList());
			}));
	}
}
