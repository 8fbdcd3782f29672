package vn.chibo.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chibo.register.Organisation;

/**
 * The open tasks of all cases that lie under an organisation. Where a task waits is told by the organisation directly
 * below: its id, {@link #HERE} or {@link #ELSEWHERE}.
 */
public interface WorkBelow {

	/** The task waits in the organisation itself. */
	long HERE = 0;
	/** The task waits in an organisation that does not lie below: the other side of a relocation, or a superior. */
	long ELSEWHERE = -1;

	/** All of them, counted by kind: by deadline, those without one last. */
	List<Kind> kinds();

	/**
	 * Each task of some kinds, in the order of the kinds and the oldest first.
	 *
	 * @param passed so many are left out before the first
	 */
	List<Task> tasks(List<Kind> kinds, long passed, long atMost);

	/**
	 * The tasks of one step that wait in one place and are due on one day.
	 *
	 * @param process the key of the procedure
	 * @param due     the last day; absent for tasks without a deadline
	 * @param area    the name of the organisation directly below; absent for the other places
	 * @param since   since when the first of them waits
	 */
	record Kind(String process, String procedure, String taskKey, String name, LocalDate due, long below, String area,
			long tasks, Instant since) {

		/** Where it waits, seen from the organisation under which it was counted. */
		public String placeIn(Organisation top) {
			return below > 0 ? area : (below == HERE ? "Riêng " : "Ngoài ") + top.name();
		}

		public boolean isLate(LocalDate today) {
			return due != null && due.isBefore(today);
		}
	}

	/**
	 * One task.
	 *
	 * @param group the committee whose task it is; absent when it was given to a person
	 * @param place the organisation of the committee, or the branch of the person
	 */
	record Task(String caseNumber, String name, String group, String place, Instant since) {
	}
}
