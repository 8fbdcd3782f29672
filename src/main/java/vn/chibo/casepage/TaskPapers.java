package vn.chibo.casepage;

import java.util.Set;

/** The papers that the form of a task shows to the committee whose task it is. */
public interface TaskPapers {

	/** Their places in the trail of the case. */
	Set<Integer> of(String caseNumber, String taskId);
}
