package vn.chibo.numbering;

/**
 * A book of numbers.
 *
 * @param kind   {@code NQ}, {@code QĐ}
 * @param period the year; where a body counts through its term, the year in which that began
 */
public record Series(long organisationId, String body, String kind, int period) {

	Object[] and(Object... further) {
		var all = new Object[4 + further.length];
		System.arraycopy(new Object[] {organisationId, body, kind, period}, 0, all, 0, 4);
		System.arraycopy(further, 0, all, 4, further.length);
		return all;
	}
}
