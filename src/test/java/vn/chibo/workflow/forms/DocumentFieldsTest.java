package vn.chibo.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.casepage.PaperForms;
import vn.chibo.documents.DocumentKind;
import vn.chibo.documents.KindsOfDocuments;

/** What the kinds of documents take from papers is there: each form, and each field of it. */
class DocumentFieldsTest {

	private static final PaperForms FORMS = RepositoryForms.papers();

	static Stream<DocumentKind> kinds() {
		return KindsOfDocuments.all().stream().filter(kind -> !kind.form().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void areFieldsOfForms(DocumentKind kind) {
		for (var field : kind.fields()) {
			if (!field.isFact()) {
				var form = FORMS.fieldsOf(field.of().isEmpty() ? kind.form() : field.of());
				assertThat(form).as(kind.id() + ": " + field.name()).extracting(PaperForms.Field::key)
					.contains(field.from());
				assertThat(columns(form, field)).containsAll(field.rows().stream()
					.map(DocumentKind.Field::from).toList());
			}
		}
	}

	private static List<String> columns(List<PaperForms.Field> form, DocumentKind.Field field) {
		return form.stream().filter(one -> one.key().equals(field.from()))
			.flatMap(one -> one.columns().stream()).map(PaperForms.Field::key).toList();
	}
}
