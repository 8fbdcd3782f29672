package vn.chibo.register.files;

import static vn.chibo.register.files.RatingColumns.DECIDED_BY;
import static vn.chibo.register.files.RatingColumns.DECIDED_ON;
import static vn.chibo.register.files.RatingColumns.LEVEL;
import static vn.chibo.register.files.RatingColumns.PERSONAL_ID;
import static vn.chibo.register.files.RatingColumns.YEAR;

import java.time.LocalDate;
import java.util.Map;
import vn.chibo.register.Level;

/**
 * The level of a member in a year as a file or the register has it.
 *
 * @param decidedBy the code of the organisation, or null
 * @param fromCase whether a review decided it, so that no file changes it
 */
record RatingEntry(Key key, Level level, LocalDate decidedOn, String decidedBy, boolean fromCase)
		implements Entry {

	@Override
	public Map<String, String> cells() {
		return Entry.written(PERSONAL_ID, key.member, YEAR, key.year, LEVEL, level, DECIDED_ON, decidedOn, DECIDED_BY,
			decidedBy);
	}

	/** A member has one level a year. */
	record Key(String member, Integer year) {
	}
}
