package vn.chibo.casepage;

import java.util.Set;

/** The papers that the form of a task shows to the committee whose task it is. */
public interface TaskPapers {

	Shown of(String caseNumber, String taskId);

	/**
	 * @param papers   their places in the trail of the case
	 * @param attached the kinds of attachments, in the words of forms, that are shown wherever in the case they were added
	 */
	record Shown(Set<Integer> papers, Set<String> attached) {
	}
}
