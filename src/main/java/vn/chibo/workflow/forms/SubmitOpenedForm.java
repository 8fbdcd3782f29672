package vn.chibo.workflow.forms;

import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.VariableMap;

/** Opens, checks and hands in the form of a task in one command: what is read for the first is not read again. */
class SubmitOpenedForm extends SubmitTaskFormCmd {

	private final transient OpenTaskForm opening;
	private final transient Function<OpenedForm, Map<String, Object>> filing;

	/** @param filing checks and files what was sent, and answers with the variables that the engine gets of it */
	SubmitOpenedForm(String taskId, Schemas schemas, Function<OpenedForm, Map<String, Object>> filing) {
		super(taskId, Map.of(), false, false);
		this.opening = new OpenTaskForm(taskId, schemas, null);
		this.filing = filing;
	}

	@Override
	public VariableMap execute(CommandContext context) {
		properties.putAll(filing.apply(opening.execute(context)));
		return super.execute(context);
	}
}
