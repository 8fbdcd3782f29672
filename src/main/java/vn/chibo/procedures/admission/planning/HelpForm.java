package vn.chibo.procedures.admission.planning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** Which member is to help, and since when the two have worked, studied or lived together. */
record HelpForm(@NotNull Long memberId,
		@NotNull @PastOrPresent LocalDate togetherSince) {
}
