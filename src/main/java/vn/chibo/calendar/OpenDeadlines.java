package vn.chibo.calendar;

import java.time.Instant;
import java.util.List;

/** What waits for a moment in any process: tasks that are due one day, timers that have not gone off. */
public interface OpenDeadlines {

	/** The next ones in a fixed order, by keys of their own; fewer than asked for only at the end. */
	List<String> after(String key, int count);

	/**
	 * Counts these again, each from the day from which it was counted, and moves those that fall on another moment. One
	 * that has been met meanwhile is left out; a timer that has gone off stays so.
	 *
	 * @return those that were moved
	 */
	List<Moved> reckon(List<String> keys);

	/** What waits. */
	public enum Kind {
		TASK, TIMER
	}

	/**
	 * A deadline that was moved.
	 *
	 * @param id   of the task or the timer
	 * @param name what the model calls it
	 */
	record Moved(Kind kind, String id, String name, String caseNumber, Instant wasDue, Instant due) {

		/** Whether there is less time than somebody was told. */
		public boolean isEarlier() {
			return due.isBefore(wasDue);
		}
	}
}
