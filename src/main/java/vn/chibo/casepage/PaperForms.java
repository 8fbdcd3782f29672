package vn.chibo.casepage;

import java.util.List;
import java.util.Map;

/** The forms by which papers were filed. */
public interface PaperForms {

	/** The fields that people filled in, in their order; empty for a paper that no form filed. */
	List<Field> fieldsOf(String form);

	/**
	 * A field as people know it.
	 *
	 * @param options words by value, as far as the form itself states them
	 * @param list    the name of the list that the options come from otherwise; absent when there is none
	 * @param columns the fields of a row, when it is a list of rows
	 */
	record Field(String key, String label, Map<String, String> options, String list, List<Field> columns) {
	}
}
