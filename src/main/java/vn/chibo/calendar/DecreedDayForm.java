package vn.chibo.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the administrator enters of a decreed day. */
record DecreedDayForm(@NotNull LocalDate fallsOn, @NotNull DayKind kind, @NotBlank @Size(max = 100) String name,
		@NotBlank @Size(max = 300) String legalBasis) {

	static DecreedDayForm empty() {
		return new DecreedDayForm(null, null, null, null);
	}
}
