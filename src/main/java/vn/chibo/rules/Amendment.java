package vn.chibo.rules;

import java.time.LocalDate;
import java.util.Map;

/**
 * One row of a table as it holds in a place: a shipped one that was confirmed there, or one with other figures.
 *
 * @param table          the id of the decision
 * @param row            the id of the shipped row that is confirmed or changed
 * @param cells          of a changed row what stands in each of its columns; empty of a row that was confirmed as it is
 * @param from           the first day on which it holds; of a confirmed row that of the row itself
 * @param until          the last day; absent while nobody has taken it back
 * @param organisationId for whom, with all below; absent: for all
 * @param document       number and day of the text that says so
 */
public record Amendment(long id, String table, String row, Map<String, String> cells, LocalDate from, LocalDate until,
		Long organisationId, String document) {

	/** Whether the shipped row is confirmed as it stands. */
	public boolean confirms() {
		return cells.isEmpty();
	}

	/** Whether it is asked as if it had always held. */
	public boolean always() {
		return from.equals(LocalDate.EPOCH);
	}

	/** What stands in a changed row for its legal basis, instead of anything that a person has typed. */
	public String citation() {
		return "amendment " + id;
	}

	/** Whether both say the same kind of thing of one row, so that one of them stands before the other. */
	boolean competesWith(Amendment other) {
		return table.equals(other.table) && row.equals(other.row) && confirms() == other.confirms();
	}

	boolean isForAll() {
		return organisationId == null;
	}
}
