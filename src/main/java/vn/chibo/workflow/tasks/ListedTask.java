package vn.chibo.workflow.tasks;

import java.time.Instant;

/**
 * A task in the lists of somebody whom it concerns, with what its card shows.
 *
 * @param kind    the same for equal steps of all cases, whatever the version of the model
 * @param process what the procedure is called
 * @param takenBy a login, null while nobody has taken it
 * @param name    of the member or sympathiser, whom the form of the task names too; null for that person, when a colleague has
 *                taken the task, and in the case of an organisation
 * @param place   where that person belongs; or the organisation that the case is about
 */
record ListedTask(String id, String kind, String task, String process, String takenBy, Instant since, Instant due,
		String caseNumber, String name, String place) {
}
