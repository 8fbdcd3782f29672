package vn.chibo.staffing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The open tasks of committees, of all procedures. */
public interface CommitteeTasks {

	/** How many each committee has, by group id; one without any is missing. */
	Map<String, Long> counts();

	/** What waits for these groups, a line for each group and kind of task, by deadline. */
	List<Work> of(Collection<String> groups);

	/**
	 * Those that somebody has taken, once for each committee they belong to. A task that its taker was given by name is
	 * left out while that person can do it.
	 */
	List<Taken> taken();

	/** Those of them that these have taken. */
	List<Taken> takenBy(Collection<String> logins);

	/**
	 * Puts a task back onto the list of its committee.
	 *
	 * @return false when it is not that person's any more
	 * @throws org.springframework.dao.ConcurrencyFailureException when somebody changes it at this moment
	 */
	boolean giveBack(String taskId, String takenBy);

	/**
	 * Many tasks of one kind.
	 *
	 * @param caseNumber of the first one
	 * @param firstDue   absent when none has a deadline
	 */
	record Work(String groupId, String name, long tasks, String caseNumber, Instant firstDue) {
	}

	/**
	 * A task in somebody's hands.
	 *
	 * @param byName  the taker was given the task by name, and cannot do it any more
	 * @param savedAt when the taker last saved a draft of it; absent without one
	 */
	record Taken(String id, String name, String caseNumber, String groupId, String takenBy, Instant takenAt,
			boolean byName, Instant savedAt) {
	}
}
