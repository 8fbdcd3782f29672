package vn.chibo.sees;

import vn.chibo.models.RelocationModel;

/** How far a case has come. */
enum Step {

	/** A member of whom there is no case yet. */
	BEFORE(null),
	MEMBER(RelocationModel.TASK_WRITE_REQUEST),
	BRANCH(RelocationModel.TASK_REVIEW_AT_BRANCH),
	/** Only of this case the inspection committee is asked: cases at other steps are from when the commune had none. */
	INSPECTION(RelocationModel.TASK_INSPECT),
	GRASSROOTS(RelocationModel.TASK_ENDORSE),
	DEPARTMENT(RelocationModel.TASK_ISSUE_SLIP),
	/** The slip is issued; a timer runs. */
	DESTINATION(RelocationModel.TASK_CONFIRM_PRESENTATION);

	private final String task;

	Step(String task) {
		this.task = task;
	}

	String task() {
		return task;
	}

	boolean isAfter(Step other) {
		return compareTo(other) > 0;
	}
}
