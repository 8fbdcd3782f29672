package vn.chibo.workflow.forms;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.StartDrafts;
import vn.chibo.casefile.SubmittedForms;
import vn.chibo.casefile.SubmittedForms.Form;
import vn.chibo.casefile.SubmittedForms.Outcome;
import vn.chibo.workflow.rights.Answers;
import vn.chibo.workflow.rights.Person;
import vn.chibo.workflow.rights.PersonalCommand;
import vn.chibo.workflow.tasks.PassedTasks;
import vn.chibo.workflow.tasks.TaskDrafts;

/**
 * The engine's form service, and the only way in: what Tasklist and the REST API show of a form and what they submit
 * passes here. The papers and the engine's step are one transaction.
 */
class FormGateway extends FormServiceImpl {

	private final Schemas schemas;
	private final StartForms starts;
	private final FormFiller filler;
	private final FormRules rules;
	private final CaseDesk desk;
	private final InNameOf inNameOf;
	private final TaskDrafts drafts;
	private final StartDrafts startDrafts;
	private final SubmittedForms submitted;
	private final PassedTasks passed;
	private final TransactionTemplate transaction;
	private final Answers answers;

	FormGateway(Schemas schemas, StartForms starts, FormFiller filler, FormRules rules, CaseDesk desk,
			InNameOf inNameOf, TaskDrafts drafts, StartDrafts startDrafts, SubmittedForms submitted, PassedTasks passed,
			TransactionTemplate transaction, Answers answers) {
		this.schemas = schemas;
		this.starts = starts;
		this.filler = filler;
		this.rules = rules;
		this.desk = desk;
		this.inNameOf = inNameOf;
		this.drafts = drafts;
		this.startDrafts = startDrafts;
		this.submitted = submitted;
		this.passed = passed;
		this.transaction = transaction;
		this.answers = answers;
	}

	@Override
	public InputStream getDeployedStartForm(String processDefinitionId) {
		return answers.to(() -> {
			var form = shown(new OpenStartForm(processDefinitionId, starts));
			return filler.fill(form, startDrafts.find(form.login(), procedure(processDefinitionId)));
		});
	}

	@Override
	public InputStream getDeployedTaskForm(String taskId) {
		return answers.to(() -> {
			var form = shown(new OpenTaskForm(taskId, schemas, inNameOf));
			return filler.fill(form, drafts.find(form.caseNumber(), taskId, form.login()));
		});
	}

	private OpenedForm shown(Command<OpenedForm> opening) {
		return desk.show(() -> commandExecutor.execute(opening));
	}

	@Override
	public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
		return submitStartForm(processDefinitionId, null, properties);
	}

	/** The business key is the case number that the case file gives; one that is sent along does not count. */
	@Override
	public ProcessInstance submitStartForm(String processDefinitionId, String businessKey,
			Map<String, Object> properties) {
		return answers.to(() -> {
			var sent = submitted.ofStart(asking().login(), processDefinitionId, PlainValues.of(properties));
			return once(sent, () -> {
				var form = commandExecutor.execute(new OpenStartForm(processDefinitionId, starts));
				var submission = rules.check(form.schema(), form.data(), properties);
				var caseNumber = desk.start(form, submission, procedure(processDefinitionId));
				startDrafts.discard(form.login(), procedure(processDefinitionId));
				var instance = super.submitStartForm(processDefinitionId, caseNumber, submission.variables());
				submitted.add(sent, new Outcome(instance.getId(), caseNumber));
				return instance;
			}, before -> new BegunInstance(before.instanceId(), processDefinitionId, before.caseNumber()),
				Optional::empty);
		});
	}

	/**
	 * All in one transaction; if that fails because the same was handed in before, what came of it then.
	 *
	 * @param late what became meanwhile of what the form was for: whatever the engine fails with, this is why
	 */
	private <T> T once(Form sent, Supplier<T> work, Function<Outcome, T> again, Supplier<Optional<Refusal>> late) {
		try {
			return transaction.execute(status -> work.get());
		} catch (RuntimeException failure) {
			return submitted.outcomeOf(sent).map(again)
				.orElseThrow(() -> late.get().map(RuntimeException.class::cast).orElse(failure));
		}
	}

	/** Of every version of its model. */
	static String procedure(String processDefinitionId) {
		return processDefinitionId.split(":")[0];
	}

	private Person asking() {
		return commandExecutor.execute((PersonalCommand<Person>) Person::of);
	}

	@Override
	public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> properties) {
		return submitStartForm(processDefinitionId, null, Map.copyOf(properties));
	}

	@Override
	public ProcessInstance submitStartFormData(String processDefinitionId, String businessKey,
			Map<String, String> properties) {
		return submitStartForm(processDefinitionId, null, Map.copyOf(properties));
	}

	@Override
	public void submitTaskForm(String taskId, Map<String, Object> properties) {
		submitTaskFormWithVariablesInReturn(taskId, properties, false);
	}

	/** Returns no variables: nobody needs them, and a form has no business with those of others. */
	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties,
			boolean deserializeValues) {
		return answers.to(() -> {
			var person = asking();
			var sent = submitted.ofTask(person.login(), taskId, PlainValues.of(properties));
			return once(sent, () -> {
				commandExecutor.execute(new SubmitOpenedForm(taskId, schemas, form -> {
					var submission = rules.check(form.schema(), form.data(), properties,
						() -> desk.attached(form));
					desk.file(form, submission);
					return submission.variables();
				}));
				submitted.add(sent, Outcome.DONE);
				return Variables.createVariables();
			}, before -> Variables.createVariables(), () -> passed.ended(taskId, person.login(), person.groups()));
		});
	}

	/** A form gets its values from its source, never the variables of the process. */
	@Override
	public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserializeObjectValues) {
		return Variables.createVariables();
	}

	@Override
	public VariableMap getStartFormVariables(String processDefinitionId, Collection<String> names,
			boolean deserializeObjectValues) {
		return Variables.createVariables();
	}
}
