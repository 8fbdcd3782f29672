package vn.chibo.workflow.forms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.DeclaredStates;

/** Whoever opens a case by a form finds its states declared: otherwise the application does not start. */
@Component
class OpenedCasesAtStart {

	private final FormCatalogue forms;
	private final DeclaredStates states;

	/** @throws IllegalStateException with every process that opens cases and declares no states for them */
	OpenedCasesAtStart(ResourcePatternResolver resources, FormCatalogue forms, DeclaredStates states)
			throws IOException {
		this.forms = forms;
		this.states = states;
		var faults = new ArrayList<String>();
		for (var model : resources.getResources("classpath*:bpmn/*/*.bpmn")) {
			faults.addAll(faults(model));
		}
		if (!faults.isEmpty()) {
			Collections.sort(faults);
			throw new IllegalStateException("Cases are opened for which no states are declared: "
				+ String.join("; ", faults));
		}
	}

	private List<String> faults(Resource model) throws IOException {
		try (var content = model.getInputStream()) {
			return Bpmn.readModelFromStream(content).getModelElementsByType(Process.class).stream()
				.filter(process -> !states.know(process.getId())).flatMap(this::faults).toList();
		}
	}

	private Stream<String> faults(Process process) {
		return process.getChildElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef)
			.filter(form -> form != null && forms.find(form).filter(schema -> schema.opensCase() != null).isPresent())
			.map(form -> "those of %s, by %s".formatted(process.getId(), form));
	}
}
