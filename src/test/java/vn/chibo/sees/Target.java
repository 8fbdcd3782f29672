package vn.chibo.sees;

import java.util.List;

/**
 * What somebody tries to see: a case that waits for a step, with the member concerned and those around.
 *
 * @param caseNumber null while there is no case; so are the ids of the engine
 * @param doneTaskId the task before the one that waits
 */
record Target(Side side, Step step, String subject, long subjectId, String caseNumber, String instanceId, String taskId,
		String doneTaskId) {

	String subjectName() {
		return "Lê Văn " + subject;
	}

	String subjectLogin() {
		return side.login(subject);
	}

	/** What the branch gave the member concerned to do. */
	String given() {
		return "Việc kín giao cho " + subject;
	}

	/** What nobody may learn in passing. */
	List<String> secrets() {
		return List.of(subjectName(), subjectLogin() + "@chibo.example", side.residence(), side.selfReview(),
			side.remarks(), side.prospectName(), given());
	}
}
