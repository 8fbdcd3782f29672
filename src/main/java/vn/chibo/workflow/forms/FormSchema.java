package vn.chibo.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * A {@code .form} as the gateway understands it.
 *
 * @param title     what the paper is called that a submission files
 * @param source    the expression that answers with read-only values, defaults and option lists; null when none is
 *                  needed
 * @param opensCase set on a start form: a submission opens a case
 * @param filesInto set on a start form about a case: the field that holds its number
 * @param startedBy set on a start form: the sentence that says who may, for those to whom it offers nothing to start with
 * @param json      the form as written, for the browser
 */
record FormSchema(String id, String title, String source, OpensCase opensCase, String filesInto,
		String startedBy, List<FormField> fields, JsonNode json) {

	/** The field that says what a start form is about; null for the form of a task. */
	String startingField() {
		return opensCase == null ? filesInto : opensCase.field();
	}

	/** Which of the source's values names the person whose paper it is, whoever writes it; null where that is a committee. */
	String inNameOf() {
		return json.path("inNameOf").asText(null);
	}

	/** The kinds of attachments that are shown with it, wherever in the case they were added. */
	List<String> shows() {
		return StreamSupport.stream(json.path("shows").spliterator(), false).map(JsonNode::asText).toList();
	}

	/** The kinds of attachments without which it is not accepted, at least for one of its answers. */
	List<String> attached() {
		return fields.stream().map(field -> field.property(AttachMarks.KIND)).filter(kind -> !kind.isEmpty()).distinct()
			.toList();
	}

	/** @param answered by the source of a start form: whoever is offered nothing to start with may not start */
	boolean isStartableWith(Map<String, Object> answered) {
		return startedBy == null || fields.stream().filter(field -> field.key().equals(startingField()))
			.map(FormField::valuesKey).filter(Objects::nonNull)
			.noneMatch(list -> answered.get(list) instanceof Collection<?> offered && offered.isEmpty());
	}

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
