package vn.chibo.morning;

import java.time.LocalDate;

/**
 * A case that somebody else has to go on with.
 *
 * @param subject whom it is about, absent when about an organisation or the reader
 * @param place   the committee; absent when it waits for a member
 */
record Waiting(String caseNumber, String procedure, String subject, String place, LocalDate since, LocalDate due,
		long daysLate) {
}
