package vn.chibo.reminder;

import java.util.List;

/** The decision table of reminders. */
public interface ReminderRules {

	/**
	 * The steps that are reached.
	 *
	 * @param late working days since the due day; negative while it has not come
	 */
	List<Step> reached(int late);
}
