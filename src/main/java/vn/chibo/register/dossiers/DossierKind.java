package vn.chibo.register.dossiers;

import vn.chibo.rules.Certainty;

/**
 * A kind of documents, a row of {@code dossierContents.dmn}.
 *
 * @param kind  its code
 * @param place where it comes in the list
 */
public record DossierKind(String kind, int place, String title, Need need, String legalBasis, Certainty certainty) {

	/** Names as the decision table writes them. */
	public enum Need {
		REQUIRED, WHEN_AVAILABLE
	}

	public boolean isSure() {
		return certainty == Certainty.CONFIRMED;
	}
}
