package vn.chibo.register.files;

import java.time.Instant;
import java.util.List;

/**
 * Files that were held against the register.
 *
 * @param same      how many lines say what the register has
 * @param remarks   one a line
 * @param writtenAt absent while it waits
 * @param reason    for which it was written
 */
record Comparison(long id, Instant uploadedAt, int same, String remarks, Instant writtenAt, String reason) {

	public boolean isWaiting() {
		return writtenAt == null;
	}

	public List<String> sentences() {
		return remarks.lines().toList();
	}

	/** How many differences of a kind there are in a list, and what was decided about them so far. */
	record Count(RegisterFile list, Difference.Kind kind, long all, long taken, long left) {

		public long open() {
			return kind.isDecided() ? all - taken - left : 0;
		}
	}

	/** Those below an organisation that lies directly below the one that was chosen. */
	record Place(long id, String name, long lines) {
	}

	/**
	 * @param organisation in which it lies; absent where that is not in the register
	 * @param taken        absent where nobody has decided
	 */
	record Row(long id, String key, String title, String organisation, String file, int line,
			List<Conflict.Change> changes, boolean moved, Boolean taken) {
	}
}
