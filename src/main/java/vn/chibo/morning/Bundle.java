package vn.chibo.morning;

import java.time.LocalDate;

/** Many tasks of one kind, shown as one line that leads to their list. */
record Bundle(String process, String taskKey, String procedure, String name, long tasks, long late, LocalDate firstDue,
		long daysLate) {
}
