package vn.chibo.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table as it was shipped.
 *
 * @param table      the id of the decision
 * @param title      in Vietnamese
 * @param folder     of the procedure, or what else it belongs to
 * @param everywhere whether it is asked of no organisation, so that it can be changed only for all
 * @param processes  of its folder, their names by their keys; none of a table that belongs to no procedure
 * @param columns    without the day and what is said of the row itself
 */
public record RuleSheet(String table, String title, String folder, boolean everywhere, Map<String, String> processes,
		List<Column> columns, List<Row> rows) {

	public Optional<Row> row(String id) {
		return rows.stream().filter(row -> row.id().equals(id)).findFirst();
	}

	/**
	 * @param label in Vietnamese
	 * @param asked whether it is a condition; otherwise it is what follows
	 */
	public record Column(String name, String label, boolean asked) {
	}

	/**
	 * One rule.
	 *
	 * @param cells    by column, as expressions; empty where the row does not ask
	 * @param replaces the ids of the rows that no longer hold when it does
	 */
	public record Row(String id, Map<String, String> cells, LocalDate from, Certainty certainty, String legalBasis,
			String remark, Set<String> replaces) {

		/** Whether it does not hold where nobody has confirmed it. */
		public boolean waits() {
			return !certainty.holdsUnasked();
		}
	}
}
