package vn.chibo.worklist;

import java.time.Instant;
import java.util.List;
import vn.chibo.register.Organisation;

/** How long the steps of cases take, as far as the engine still remembers them. */
public interface StepTimes {

	/** Of the cases that lie in an organisation and below, those steps that were done since then, in no order. */
	List<StepTime> of(Organisation top, Instant since);

	/**
	 * @param done       so many tasks
	 * @param medianDays from when it waited until it was done, in days of 24 hours, half of them within
	 * @param worstDays  the one that took longest
	 */
	record StepTime(String procedure, String name, long done, double medianDays, double worstDays) {
	}
}
