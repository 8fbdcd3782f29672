package vn.chibo.workflow.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Readings;
import vn.chibo.casepage.PaperForms;
import vn.chibo.casepage.TaskPapers;

/** What the forms know of papers: by which fields one was filed, and which ones a task shows. */
@Component
class PapersOfForms implements PaperForms, TaskPapers {

	private final ProcessEngine engine;
	private final Schemas schemas;
	private final Readings readings;

	PapersOfForms(@Lazy ProcessEngine engine, Schemas schemas, Readings readings) {
		this.engine = engine;
		this.schemas = schemas;
		this.readings = readings;
	}

	/** The newest form of that name: what was filed with an earlier one has the same keys. */
	@Override
	public List<Field> fieldsOf(String form) {
		return executor().execute(context -> schemas.latest(context, form)).map(FormSchema::fields).orElse(List.of())
			.stream().filter(FormField::takesInput).map(PapersOfForms::field).toList();
	}

	/** The source of the form is asked as if it were opened. */
	@Override
	public Set<Integer> of(String caseNumber, String taskId) {
		return readings.foreseen(caseNumber, () -> executor().execute(context -> {
			var open = FormTask.find(context, taskId);
			return Source.ask(open.schema(context, schemas), open.task());
		}));
	}

	private CommandExecutor executor() {
		return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
	}

	private static Field field(FormField field) {
		Map<String, String> options = new HashMap<>();
		StreamSupport.stream(field.component().path("values").spliterator(), false)
			.forEach(option -> options.put(option.path("value").asText(), option.path("label").asText()));
		return new Field(field.key(), field.label(), options, field.valuesKey(),
			field.columns().stream().filter(FormField::takesInput).map(PapersOfForms::field).toList());
	}
}
