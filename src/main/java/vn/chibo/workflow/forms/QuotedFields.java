package vn.chibo.workflow.forms;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Quotes;

/** Quotes the fields that are marked so, each under its own name or the heading that its mark gives it. */
@Component
class QuotedFields implements Quotes {

	private final NewestForms forms;

	QuotedFields(NewestForms forms) {
		this.forms = forms;
	}

	@Override
	public List<String> of(Paper paper) {
		var quoted = forms.find(paper.form()).stream().flatMap(form -> form.fields().stream())
			.filter(field -> field.isQuoted() && paper.has(field.key())).toList();
		// whom a paper is about is worth a line only beside what it says
		return quoted.stream().noneMatch(FormField::takesInput) ? List.of()
			: quoted.stream().map(field -> quote(field, field.wordFor(paper.text(field.key())))).toList();
	}

	private static String quote(FormField field, String text) {
		var heading = field.property("quote");
		return ("yes".equals(heading) ? field.label() : heading) + ": " + text;
	}
}
