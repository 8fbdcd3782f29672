package vn.chibo.register.dossiers;

import java.time.LocalDate;
import vn.chibo.register.dossiers.Dossiers.Listed;

/**
 * What is in a dossier: a document on paper, entered by hand, or a paper of a case, which stays sealed there.
 *
 * @param caseNumber absent, like {@code position} and {@code title}, for what was entered by hand
 */
public record DossierDocument(long id, String kind, int copies, String number, LocalDate dated, String issuer,
		String caseNumber, Integer position, String title, LocalDate since) {

	Listed listed() {
		return new Listed(kind, copies, number, dated, issuer);
	}

	public boolean isOnPaper() {
		return caseNumber == null;
	}
}
