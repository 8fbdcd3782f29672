package vn.chibo.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A {@code .form} as the gateway understands it.
 *
 * @param title     what the paper is called that a submission files
 * @param source    the expression that answers with read-only values, defaults and option lists; null when none is
 *                  needed
 * @param opensCase set on a start form: a submission opens a case
 * @param filesInto set on a start form about a case: the field that holds its number
 * @param json      the form as written, for the browser
 */
record FormSchema(String id, String title, String source, OpensCase opensCase, String filesInto,
		List<FormField> fields, JsonNode json) {

	/**
	 * @param prefix of the case number
	 * @param field  that holds the id of whom the case is about
	 */
	record OpensCase(String prefix, About about, String field) {
	}

	/** What a case can be about, as the form says it. */
	enum About {
		MEMBER, PROSPECT, ORGANISATION
	}
}
