package vn.chibo.procedures.admission.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The branch's resolution that takes somebody off the list. */
record StrikeOffForm(@NotNull @PastOrPresent LocalDate struckOffOn,
		@NotBlank @Size(max = 300) String reason) {
}
