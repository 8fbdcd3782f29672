package vn.chibo.sees;

/** How far a case has come. */
enum Step {

	/** A member of whom there is no case yet. */
	BEFORE(null),
	MEMBER("task_writeRequest"),
	BRANCH("task_reviewAtBranch"),
	GRASSROOTS("task_endorse"),
	DEPARTMENT("task_issueSlip"),
	/** The slip is issued; a timer runs. */
	DESTINATION("task_confirmPresentation");

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
