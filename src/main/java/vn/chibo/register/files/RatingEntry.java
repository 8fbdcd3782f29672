package vn.chibo.register.files;

import java.time.LocalDate;
import vn.chibo.register.Level;

/**
 * The level of a member in a year as a file or the register has it.
 *
 * @param decidedBy the code of the organisation, or null
 * @param fromCase whether a review decided it, so that no file changes it
 */
record RatingEntry(Key key, Level level, LocalDate decidedOn, String decidedBy, boolean fromCase) {

	/** A member has one level a year. */
	record Key(String member, Integer year) {
	}
}
