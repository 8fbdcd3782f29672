package vn.chibo.morning;

import java.time.LocalDate;

/**
 * A task as people read it in a list.
 *
 * @param subject   whom the case is about; absent for that person, when a colleague has taken the task, and in the case of an
 *                  organisation
 * @param place     the branch or organisation of whom the case is about
 * @param due       absent for a task without a deadline; 0 days late then
 * @param taken     whether somebody has taken it
 * @param takenBy   the name, where the reader may know it
 * @param takenOn   absent while nobody has taken it
 */
record Line(String id, String name, String procedure, String caseNumber, String subject, String place, LocalDate due,
		long daysLate,
		boolean taken, String takenBy, LocalDate takenOn) {
}
