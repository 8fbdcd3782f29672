package vn.chibo.rulebook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What somebody proposes beside the figures.
 *
 * @param scope    for whom: the id of an organisation, or {@link Scope#ALL}
 * @param document number and day of the text that is in hand
 */
record ChangeForm(@NotNull @Pattern(regexp = Scope.WRITTEN) String scope, @NotBlank @Size(max = 200) String document,
		@NotBlank @Size(max = 1000) String reason, @NotNull LocalDate from) {

	static ChangeForm empty() {
		return new ChangeForm(null, null, null, null);
	}
}
