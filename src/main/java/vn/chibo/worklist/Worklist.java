package vn.chibo.worklist;

import java.time.Instant;
import java.util.List;

/** The open tasks of a person and of the groups that the person works in, and where the cases lie that they handed on. */
public interface Worklist {

	/** So many tasks are handed out at once; the counts are always of all. */
	int SHOWN = 50;

	/** How many tasks each list has; a list without any is missing. */
	List<Sums> sums(Instant today, Instant soon);

	/** The kinds of which the worker's committees have more than so many tasks that nobody has taken. */
	List<Bundle> bundles(int moreThan, Instant today);

	/** The first of a list by deadline, without the kinds of which there are more than so many. */
	List<OpenTask> first(Whose whose, int atMostOfAKind);

	/** The first of one kind that nobody has taken. */
	List<OpenTask> firstOfKind(String process, String taskKey);

	/**
	 * The open cases about the worker, or in which a group of the worker filed something, that wait for somebody else; a
	 * line for each case and place. What has to be done there is not told.
	 */
	List<Elsewhere> elsewhere();

	/** Whose turn it is: the person's own, anybody's in a committee, or a colleague's who has taken it. */
	enum Whose {
		OWN, COMMITTEE, COLLEAGUE
	}

	/** What a list comes to; the first deadline is absent when no task has one. */
	record Sums(Whose whose, long tasks, long late, long dueSoon, Instant firstDue) {
	}

	/** Many tasks of one kind. */
	record Bundle(String process, String taskKey, String procedure, String name, long tasks, long late,
			Instant firstDue) {
	}

	/**
	 * A task that waits to be done.
	 *
	 * @param takenBy a login; absent while nobody has taken the task, and so is since when
	 */
	record OpenTask(String id, String procedure, String name, String caseNumber, Instant due, String takenBy,
			Instant takenAt) {
	}

	/**
	 * A case that lies with somebody else.
	 *
	 * @param group  where the case lies; absent when it lies with a person
	 * @param places how many such lines there are in all
	 */
	record Elsewhere(String caseNumber, String procedure, String group, Instant since, Instant due, long places) {
	}
}
