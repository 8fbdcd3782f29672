package vn.chibo.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.chibo.models.Expressions;
import vn.chibo.workflow.forms.DeployedForms;

/** The models of all versions, as they lie in the engine, and what of that which they ask for is not there today. */
class DeployedModels {

	private final RepositoryService repository;
	private final DeployedForms forms;

	DeployedModels(RepositoryService repository, DeployedForms forms) {
		this.repository = repository;
		this.forms = forms;
	}

	/** Expressions in processes and forms that no bean for models answers. */
	List<String> unanswered() {
		return repository.createDeploymentQuery().list().stream()
			.flatMap(deployment -> repository.getDeploymentResourceNames(deployment.getId()).stream()
				.filter(name -> !name.endsWith(".dmn"))
				.flatMap(name -> Expressions.unanswered(text(repository.getResourceAsStream(deployment.getId(), name)))
					.stream().map(expression -> name + ": " + expression)))
			.toList();
	}

	private static String text(InputStream model) {
		try (model) {
			return new String(model.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Forms of processes that the gateway does not find with them, or that state what it does not enforce. */
	List<String> unopened() {
		return processes().flatMap(process -> {
			var model = repository.getBpmnModelInstance(process.getId());
			return Stream.concat(
				model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
				model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef))
				.filter(Objects::nonNull).map(form -> forms.fault(process.getDeploymentId(), form))
				.flatMap(Optional::stream).map(fault -> process.getId() + ": " + fault);
		}).toList();
	}

	/** Decisions that were not deployed with the process that asks for them. */
	List<String> undecided() {
		return processes().flatMap(process -> repository.getBpmnModelInstance(process.getId())
			.getModelElementsByType(BusinessRuleTask.class).stream().map(BusinessRuleTask::getCamundaDecisionRef)
			.filter(Objects::nonNull)
			.filter(decision -> repository.createDecisionDefinitionQuery().deploymentId(process.getDeploymentId())
				.decisionDefinitionKey(decision).count() == 0)
			.map(decision -> process.getId() + ": " + decision)).toList();
	}

	private Stream<ProcessDefinition> processes() {
		return repository.createProcessDefinitionQuery().list().stream();
	}
}
