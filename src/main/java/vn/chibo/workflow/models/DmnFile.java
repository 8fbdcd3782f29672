package vn.chibo.workflow.models;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;

/** A file of decision tables as it was read. */
record DmnFile(String name, byte[] content) {

	DmnRows decision(String key) {
		return parsed(in -> List.of(DmnRows.ENGINE.parseDecision(key, in)));
	}

	DmnRows onlyDecision() {
		return parsed(DmnRows.ENGINE::parseDecisions);
	}

	/** All of its tables, in their order. */
	List<DmnRows> decisions() {
		return Dmn.readModelFromStream(new ByteArrayInputStream(content)).getModelElementsByType(Decision.class)
			.stream()
			.map(one -> decision(one.getId())).toList();
	}

	private DmnRows parsed(Function<InputStream, List<DmnDecision>> parser) {
		try {
			var decisions = parser.apply(new ByteArrayInputStream(content));
			if (decisions.size() != 1) {
				throw new IllegalStateException("%s has %d tables, not one".formatted(name, decisions.size()));
			}
			return new DmnRows(name, decisions.get(0));
		} catch (DmnEngineException unreadable) {
			throw new IllegalStateException("%s: %s".formatted(name, unreadable.getMessage()), unreadable);
		}
	}
}
