package vn.chibo.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rows that answer a question by what holds on a day in a place. What took effect before a table begins is judged by its oldest
 * rows; a table that is not dated answers the same on every day.
 */
public interface DecisionTable<Q extends Record, A extends Record> {

	/**
	 * Every row that speaks of the question, in the order of the table; before any does, the oldest ones that ever did.
	 *
	 * @throws IllegalArgumentException when none ever did
	 */
	List<A> rows(Q question, LocalDate on, Place place);

	/** The same of a table that may have nothing to say, and then says nothing on any other day. */
	List<A> rowsIfAny(Q question, LocalDate on, Place place);

	/**
	 * The one row that speaks of the question; before one does, the oldest that ever did.
	 *
	 * @throws IllegalArgumentException when none ever did
	 * @throws IllegalStateException when there are two
	 */
	A row(Q question, LocalDate on, Place place);

	/**
	 * The same of a table that may have nothing to say.
	 *
	 * @throws IllegalStateException when there are two
	 */
	Optional<A> rowIfAny(Q question, LocalDate on, Place place);

	/** The words that its rows name for an input: what anybody else names is asked of none of them. */
	Set<String> named(String input);

	/** A word for all that the table was shipped with; another one as soon as it is shipped with anything else. */
	String version();
}
