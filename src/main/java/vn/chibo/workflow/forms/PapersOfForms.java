package vn.chibo.workflow.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.reading.Readings;
import vn.chibo.casepage.PaperForms;
import vn.chibo.casepage.TaskPapers;

/** What the forms know of papers: by which fields one was filed, and which ones a task shows. */
@Component
class PapersOfForms implements PaperForms, TaskPapers {

	private final ProcessEngine engine;
	private final Schemas schemas;
	private final NewestForms forms;
	private final Readings readings;

	PapersOfForms(@Lazy ProcessEngine engine, Schemas schemas, NewestForms forms, Readings readings) {
		this.engine = engine;
		this.forms = forms;
		this.schemas = schemas;
		this.readings = readings;
	}

	@Override
	public List<Field> fieldsOf(String form) {
		return forms.find(form).stream().flatMap(schema -> schema.fields().stream()).filter(FormField::isFiled)
			.map(PapersOfForms::field).toList();
	}

	/** The source of the form is asked as if it were opened. */
	@Override
	public Shown of(String caseNumber, String taskId) {
		var attached = new HashSet<String>();
		var papers = readings.foreseen(caseNumber,
			() -> ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
				.getCommandExecutorTxRequired().execute(context -> {
					var open = FormTask.find(context, taskId);
					var schema = open.schema(context, schemas);
					attached.addAll(schema.shows());
					return Source.ask(schema, open.task());
				}));
		return new Shown(papers, attached);
	}

	private static Field field(FormField field) {
		Map<String, String> options = new HashMap<>();
		field.values().forEach(value -> options.put(value, field.wordFor(value)));
		var holds = field.property("holds");
		return new Field(field.key(), field.label(), field.property("none"), options,
			holds.isEmpty() ? Holds.TEXT : Holds.valueOf(holds.toUpperCase(Locale.ROOT)),
			field.columns().stream().filter(FormField::takesInput).map(PapersOfForms::field).toList());
	}
}
