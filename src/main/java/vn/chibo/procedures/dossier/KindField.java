package vn.chibo.procedures.dossier;

import java.util.Map;

/** A kind of documents as rows of forms have it: a bare number would be read out of its own words. */
final class KindField {

	private static final String MARK = "K";

	private KindField() {
	}

	/** The code of the kind. */
	static String code(Map<?, ?> row) {
		return row.get("kind").toString().substring(MARK.length());
	}
}
