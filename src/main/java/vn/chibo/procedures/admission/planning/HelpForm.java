package vn.chibo.procedures.admission.planning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * Which member is to help, and since when the two have worked, studied or lived together.
 *
 * @param memberId   of the branch
 * @param cardNumber of a member of another branch in the same grassroots organisation, whose list the branch does not see
 */
record HelpForm(Long memberId, String cardNumber, @NotNull @PastOrPresent LocalDate togetherSince) {

	boolean namesNobody() {
		return memberId == null && (cardNumber == null || cardNumber.isBlank());
	}
}
