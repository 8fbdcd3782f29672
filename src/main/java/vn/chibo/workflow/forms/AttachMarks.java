package vn.chibo.workflow.forms;

import java.util.Optional;
import org.springframework.util.StringUtils;
import vn.chibo.casefile.attachments.AttachmentKind;

/** A form says what has to be attached before it is accepted, always or for one of its answers, and what it shows of the case. */
final class AttachMarks {

	static final String KIND = "attach";
	static final String ANSWER = "attachFor";

	private AttachMarks() {
	}

	static void check(FormSchema schema) {
		schema.shows().forEach(kind -> refuseIf(AttachmentKind.of(kind).isEmpty(), "Form shows '" + kind
			+ "': no attachment is called so"));
		for (var field : schema.fields()) {
			var kind = field.property(KIND);
			var answer = field.property(ANSWER);
			refuseIf(!kind.isEmpty() && AttachmentKind.of(kind).isEmpty(), about(field, "attach " + kind));
			refuseIf(kind.isEmpty() && !answer.isEmpty(), about(field, "attachFor without attach"));
			refuseIf(!answer.isEmpty() && !field.values().contains(answer), about(field, "attachFor " + answer));
			refuseIf(!kind.isEmpty() && !field.takesInput(), about(field, "attach where nothing is filled in"));
			refuseIf(!kind.isEmpty() && schema.startingField() != null,
				about(field, "attach on a start form, which has no case yet,"));
			refuseIf(field.columns().stream().anyMatch(column -> !column.property(KIND).isEmpty()),
				about(field, "attach in a row"));
		}
	}

	private static String about(FormField field, String what) {
		return "Form field '%s': %s is not supported".formatted(field.key(), what);
	}

	private static void refuseIf(boolean wrong, String what) {
		if (wrong) {
			throw new IllegalStateException(what);
		}
	}

	/** What a field that is shown needs with what was answered in it. */
	static Optional<AttachmentKind> needed(FormField field, Object answer) {
		var onlyFor = field.property(ANSWER);
		return onlyFor.isEmpty() || onlyFor.equals(answer) ? AttachmentKind.of(field.property(KIND)) : Optional.empty();
	}

	static String missing(AttachmentKind kind) {
		return "Việc này cần có tệp đính kèm: %s; hãy chụp hoặc quét rồi gửi ở mục “Tệp đính kèm”, sau đó gửi lại biểu mẫu."
			.formatted(StringUtils.uncapitalize(kind.getVietnamese()));
	}
}
