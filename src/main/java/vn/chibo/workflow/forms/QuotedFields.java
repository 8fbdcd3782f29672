package vn.chibo.workflow.forms;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Quotes;

/** Quotes the fields that are marked with {@code "quote": "yes"}, or with the heading to quote them under. */
@Component
class QuotedFields implements Quotes {

	private final NewestForms forms;

	QuotedFields(NewestForms forms) {
		this.forms = forms;
	}

	@Override
	public List<String> of(Paper paper) {
		return forms.find(paper.form()).stream().flatMap(form -> form.fields().stream())
			.filter(field -> field.isQuoted() && paper.has(field.key()))
			.map(field -> quote(field, field.wordFor(paper.text(field.key())))).toList();
	}

	private static String quote(FormField field, String text) {
		var heading = field.property("quote");
		return "yes".equals(heading) ? text : heading + ": " + text;
	}
}
