package vn.chibo.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** A day that is off or worked because somebody in authority said so; it goes before weekends and the law's holidays. */
record DecreedDay(LocalDate fallsOn, DayKind kind, String name, String legalBasis, String addedBy, Instant addedAt,
		String removedBy, Instant removedAt) {
}
