package vn.chibo.procedures.review;

import vn.chibo.meetings.AttendanceCounts;
import vn.chibo.meetings.TaskCounts;

/**
 * What the branch has on record of a member for a year.
 *
 * @param tasks      null where the member was given nothing
 * @param attendance null where no meeting has called the member
 */
public record YearFigures(TaskCounts tasks, AttendanceCounts attendance) {

	/** Whether the shares of tasks are known: of some it is said what became of them. */
	public boolean knowsShares() {
		return tasks != null && tasks.settled() > 0;
	}

	/** Whether these are the shares on record, in whole percent. */
	public boolean agreesWith(Integer done, Integer late, Integer exceeded) {
		return !knowsShares() || equal(done, tasks.donePercent()) && equal(late, tasks.latePercent())
			&& equal(exceeded, tasks.exceededPercent());
	}

	private static boolean equal(Integer written, int known) {
		return written == null || written == known;
	}

	/** Empty where nothing is on record. */
	public String tasksText() {
		return tasks == null ? ""
			: tasks.sentence() + (knowsShares() ? ". Tỷ lệ: hoàn thành %d%%, chậm %d%%, vượt mức %d%%"
				.formatted(tasks.donePercent(), tasks.latePercent(), tasks.exceededPercent()) : "");
	}

	/** Empty where nothing is on record. */
	public String attendanceText() {
		return attendance == null ? "" : attendance.sentence();
	}
}
