package vn.chibo.rulebook;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.rules.Certainty;

/**
 * A rule as people read it.
 *
 * @param heading what it is about
 * @param asked   when it applies, without what the heading says
 * @param answers what follows
 * @param here    how it stands where the reader works
 */
record RuleLine(String folder, String table, String row, String heading, List<Said> asked, List<Said> answers,
		LocalDate from, Certainty certainty, String legalBasis, String remark, Here here) {

	/**
	 * What has become of a shipped row in a place.
	 *
	 * @param waits      whether it does not hold there because nobody has confirmed it
	 * @param confirmed  whether it holds there because somebody has
	 * @param replacedBy the newer text that holds instead of it; absent while it holds itself
	 * @param changed    whether other figures hold there than were shipped
	 */
	record Here(boolean waits, boolean confirmed, String replacedBy, boolean changed) {

		static final Here AS_SHIPPED = new Here(false, false, null, false);
	}

	/** A cell with what its column is called. */
	record Said(String label, String words) {
	}
}
