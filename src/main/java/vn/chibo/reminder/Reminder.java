package vn.chibo.reminder;

import java.time.LocalDate;

/**
 * What is said of one task to one committee or person.
 *
 * @param caseNumber null of what belongs to no case
 */
record Reminder(String taskId, Step step, LocalDate dueOn, String caseNumber, String taskName) {
}
