package vn.chibo.workflow.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.numbering.DocumentNumbers;
import vn.chibo.numbering.Issuer;
import vn.chibo.numbering.Numbered;
import vn.chibo.numbering.Unnumbered;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisations;

/** Has papers numbered that are documents of the body that writes them, and checks the number that was typed. */
@Component
class NumberedDocuments {

	/** Somebody else gave the number: only its form is checked. */
	static final String OTHER = "other";

	private final DocumentNumbers numbers;
	private final Organisations organisations;
	private final List<Unnumbered> unnumbered;
	private final Clock clock;

	NumberedDocuments(DocumentNumbers numbers, Organisations organisations, List<Unnumbered> unnumbered, Clock clock) {
		this.numbers = numbers;
		this.organisations = organisations;
		this.unnumbered = unnumbered;
		this.clock = clock;
	}

	/** Whether the number of a document stands in it. */
	static boolean isNumber(FormField field) {
		return !field.property("documentNumber").isEmpty();
	}

	/** Whether that is a document of whoever writes. */
	static boolean asks(FormField field) {
		return isNumber(field) && !OTHER.equals(field.property("documentNumber"));
	}

	/**
	 * What is filed, with its number.
	 *
	 * @param committee the group in whose name it is written; null for somebody's own paper
	 */
	Filed of(FormSchema schema, Submission submission, String caseNumber, String committee) {
		var content = submission.paper();
		var asking = schema.fields().stream().filter(NumberedDocuments::asks)
			.filter(field -> content.containsKey(field.key())).findFirst();
		if (asking.isEmpty()) {
			return new Filed(content, Optional.empty());
		}
		var field = asking.get();
		var filed = new LinkedHashMap<>(content);
		filed.remove(field.key(), "");
		var issuer = committee == null ? Optional.<Issuer>empty()
			: Committee.ofGroup(committee).map(this::issuer);
		if (issuer.isEmpty()
			|| unnumbered.stream().anyMatch(one -> one.remains(caseNumber, schema.id(), filed))) {
			return new Filed(filed, Optional.empty());
		}
		var kind = field.property("documentNumber");
		var typed = (String) filed.get(field.key());
		var numbered = typed == null ? numbers.next(issuer.get(), kind, day(field, filed))
			: numbers.typed(issuer.get(), kind, day(field, filed), typed, caseNumber);
		// in the place that it has in the form
		var whole = new LinkedHashMap<>(content);
		whole.put(field.key(), numbered.text());
		return new Filed(whole, Optional.of(numbered));
	}

	private Issuer issuer(Committee committee) {
		var organisation = organisations.get(committee.organisationId());
		return new Issuer(organisation.id(), committee.body().numbering().name(), organisation.kind().name(),
			organisation);
	}

	private LocalDate day(FormField field, Map<String, Object> content) {
		return content.get(field.property("datedBy")) instanceof String day ? LocalDate.parse(day)
			: LocalDate.now(clock);
	}

	/** What becomes the paper, and the number that it got. */
	record Filed(Map<String, Object> content, Optional<Numbered> number) {
	}
}
