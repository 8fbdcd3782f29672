package vn.chibo.staffing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What is entered to name a deputy. */
record DeputyForm(long absent, @NotNull Long deputy, @NotNull LocalDate from, @NotNull LocalDate to) {
}
