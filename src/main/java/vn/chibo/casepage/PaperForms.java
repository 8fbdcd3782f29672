package vn.chibo.casepage;

import java.util.List;
import java.util.Map;

/** The forms of papers, also of those that nobody fills in: they say what the fields are called. */
public interface PaperForms {

	/** The fields of such a paper, in their order. */
	List<Field> fieldsOf(String form);

	/**
	 * A field as people know it.
	 *
	 * @param none    what is said when it was left empty; empty when nothing is
	 * @param options words by value, as far as the form itself states them
	 * @param columns the fields of a row, when it is a list of rows
	 */
	record Field(String key, String label, String none, Map<String, String> options, Holds holds, List<Field> columns) {
	}

	/** What a value is: the id of somebody or something in the register, the number of a case, or just what stands there. */
	enum Holds {
		MEMBER, ORGANISATION, PROSPECT, CASE, TEXT
	}
}
