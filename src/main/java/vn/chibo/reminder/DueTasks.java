package vn.chibo.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What people have to do by a day: the open tasks of all procedures, and whatever else. */
public interface DueTasks {

	/** Those due by a moment, taken by somebody or not; one entry for each committee or person they belong to. */
	List<DueTask> dueBy(Instant moment);

	/** The same of some tasks, whenever they are due. */
	List<DueTask> of(Collection<String> taskIds);

	/**
	 * Something to do.
	 *
	 * @param caseNumber null of what belongs to no case
	 * @param groupId the committee it belongs to; null when it is a person's
	 * @param login   the person it belongs to; null when it is a committee's
	 */
	record DueTask(String id, String name, String caseNumber, Instant due, String groupId, String login) {
	}
}
