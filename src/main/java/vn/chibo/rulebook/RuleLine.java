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
 * @param waits   whether it does not hold where the reader works because nobody has confirmed it
 * @param changed whether other figures hold there than were shipped
 */
record RuleLine(String folder, String table, String row, String heading, List<Said> asked, List<Said> answers,
		LocalDate from, Certainty certainty, String legalBasis, String remark, boolean waits, boolean changed) {

	/** A cell with what its column is called. */
	record Said(String label, String words) {
	}
}
