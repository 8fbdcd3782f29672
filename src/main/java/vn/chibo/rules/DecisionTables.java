package vn.chibo.rules;

/**
 * The decision tables below {@code bpmn}. A feature takes hold of its tables when it is made, so that what it names and a
 * table does not have stops the start, not somebody's work.
 */
public interface DecisionTables {

	/**
	 * One table.
	 *
	 * @param file     {@code bpmn/admission/eligibility.dmn}
	 * @param decision the id of the table in its file
	 * @param question its components are the inputs of the table, by name; the day {@code on} is none of them
	 * @param answer   its components are outputs of the table, by name: text, number, truth, day, or the name of a constant
	 * @throws IllegalStateException when there is no such table, input or output, when a row says what the answer cannot
	 *                               hold, or when two rows say something else of the same day
	 */
	<Q extends Record, A extends Record> DecisionTable<Q, A> table(String file, String decision, Class<Q> question,
			Class<A> answer);

	/**
	 * Many tables as one, so that each procedure has its rows in its own folder and no list has to be kept of them.
	 *
	 * @param files {@code bpmn/*}{@code /deadlines.dmn}: one table each, whatever its id
	 * @throws IllegalStateException as {@link #table}, and when rows of two files speak of the same
	 */
	<Q extends Record, A extends Record> DecisionTable<Q, A> joined(String files, Class<Q> question, Class<A> answer);
}
