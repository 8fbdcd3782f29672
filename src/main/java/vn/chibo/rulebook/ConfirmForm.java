package vn.chibo.rulebook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Rows of a newer text that somebody has compared with it.
 *
 * @param rows {@code table/row}
 */
record ConfirmForm(@NotEmpty List<String> rows, @NotNull @Pattern(regexp = Scope.WRITTEN) String scope,
		@NotBlank @Size(max = 200) String document,
		@NotBlank @Size(max = 1000) String reason) {
}
