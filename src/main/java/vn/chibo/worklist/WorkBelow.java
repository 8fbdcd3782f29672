package vn.chibo.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The open tasks of all cases that lie under an organisation. Where a task waits is told by the organisation directly
 * below: its id, {@link #HERE} or {@link #ELSEWHERE}.
 */
public interface WorkBelow {

	/** The task waits in the organisation itself. */
	long HERE = 0;
	/** The task waits in an organisation that does not lie below: the other side of a relocation, or a superior. */
	long ELSEWHERE = -1;

	/** How many tasks wait, by procedure and place. */
	List<Count> counts(Instant today, Instant soon);

	/** What was selected, the latest first, a page of it; so many tasks of a kind and day in one place are one line. */
	List<Line> lines(Selected selected, Instant today, int bundledFrom, int pageSize);

	/**
	 * Which of the tasks.
	 *
	 * @param process the procedure; absent for all
	 * @param taskKey the step; absent for all
	 * @param due     the last day of such a step; absent for those without a deadline
	 * @param below   where they wait; absent for everywhere
	 * @param late    whether only tasks after their last day
	 * @param page    from 1
	 */
	record Selected(String process, String taskKey, LocalDate due, Long below, boolean late, int page) {
	}

	/**
	 * How many tasks of a procedure wait in one place.
	 *
	 * @param process the key of the procedure
	 * @param place   the name of the organisation directly below; absent for the other places
	 */
	record Count(String process, String procedure, long below, String place, long tasks, long late, long dueSoon) {
	}

	/**
	 * One task, or the one that stands for many.
	 *
	 * @param group  the committee whose task it is; absent when it was given to a person
	 * @param place  the organisation of the committee, or the branch of the person
	 * @param area   the name of the organisation directly below; absent for the other places
	 * @param since  of many, since when the first waits
	 * @param due    absent for a task without a deadline
	 * @param tasks  for how many it stands
	 * @param lines  how many lines there are in all
	 */
	record Line(String process, String taskKey, String procedure, String name, String caseNumber, String group,
			String place,
			long below, String area, Instant since, Instant due, long tasks, long lines) {
	}
}
