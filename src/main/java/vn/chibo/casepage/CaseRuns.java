package vn.chibo.casepage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chibo.casefile.reading.WaitingCases;

/** The processes that work or worked on a case, and its open tasks; nothing is checked here. */
public interface CaseRuns extends WaitingCases {

	/** The oldest first. */
	List<Run> of(String caseNumber);

	/** What is due first comes first. */
	List<OpenTask> openTasks(String caseNumber);

	/** A task, open or done; empty when there never was one, or its history is gone. */
	Optional<TaskTrace> task(String taskId);

	/** The number of the case for which a person started an instance; empty when it was somebody else, or nobody. */
	Optional<String> startedBy(String login, String instanceId);

	/**
	 * One process on the case.
	 *
	 * @param process the key
	 * @param endedAt absent while it runs
	 * @param done    the elements of the model that were passed; not what was taken away or had nobody to do it
	 * @param now     the elements at which it stands
	 */
	record Run(String definitionId, String process, String name, Instant startedAt, Instant endedAt, List<String> done,
			List<String> now) {

		public boolean isRunning() {
			return endedAt == null;
		}
	}

	/**
	 * A task that waits to be done.
	 *
	 * @param due     absent for a task without a deadline
	 * @param takenBy a login; absent while nobody has taken it
	 * @param groups  the committees whose task it is
	 * @param logins  the persons to whom it was given by name
	 */
	record OpenTask(String id, String name, Instant since, Instant due, String takenBy, List<String> groups,
			List<String> logins) {

		boolean isOf(String login) {
			return login.equals(takenBy) || logins.contains(login);
		}
	}

	/** @param doneBy a login; absent while the task is open, and when nobody had taken it */
	record TaskTrace(String caseNumber, String name, boolean open, String doneBy) {
	}
}
