package vn.chibo.casepage;

import java.util.Collection;
import java.util.List;

/** The models behind the processes of cases, as people read them. */
public interface CaseModels {

	/** The BPMN with its drawing. */
	String diagram(String definitionId);

	/** What comes next from the elements at which a process stands when nobody objects: names in their order. */
	List<String> ahead(String definitionId, Collection<String> now);

	/** What the process waits for at elements that are no tasks of people: the end of a term, a message. */
	List<String> waitsFor(String definitionId, Collection<String> now);

	/**
	 * Whether the member whom the case is about is told the steps, and not only in whose hands the case is: a step may be
	 * about to decide on that very member.
	 */
	boolean tellsSubject(String definitionId);
}
