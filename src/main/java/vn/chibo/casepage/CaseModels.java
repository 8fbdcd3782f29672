package vn.chibo.casepage;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The models behind the processes of cases, as people read them. */
public interface CaseModels {

	/** The BPMN with its drawing. */
	String diagram(String definitionId);

	/** What the processes are called today, by their keys. */
	Map<String, String> names(Collection<String> processes);

	/** How the process goes on from the elements at which it stands. */
	Way way(String definitionId, Collection<String> now);

	/** The parts of the usual way that have a plane of their own, in their order; none of a model without. */
	List<Phase> phases(String definitionId);

	/**
	 * Whether the member whom the case is about is told the steps, and not only in whose hands the case is: a step may be
	 * about to decide on that very member.
	 */
	boolean tellsSubject(String definitionId);

	/** @param element its id in the model */
	record Phase(String element, String name) {
	}

	/**
	 * How a process goes on, in the names of its model.
	 *
	 * @param waits what it waits for that is no task of people: the end of a term, a message
	 * @param ahead what comes next when nobody objects, in its order
	 */
	record Way(List<String> waits, List<String> ahead) {
	}
}
