package vn.chibo.procedures.admission.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The certificate of the Party-awareness class, as it stands on paper. */
record CertificateForm(@NotBlank @Size(max = 40) String number,
		@NotNull @PastOrPresent LocalDate issuedOn,
		@NotBlank @Size(max = 200) String issuer) {
}
