package vn.chibo.morning;

import java.time.LocalDate;

/**
 * A case that somebody else has to go on with.
 *
 * @param place the committee; absent when it waits for a member
 */
record Waiting(String caseNumber, String procedure, String place, LocalDate since, LocalDate due, long daysLate) {
}
