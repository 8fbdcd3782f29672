package vn.chibo.workflow.forms;

import java.util.List;
import java.util.Set;

/** What fields of one kind take, and what can be wrong with it: a fault is the words that follow the field's name. */
interface FieldKind {

	/**
	 * The value in its own type.
	 *
	 * @throws IllegalArgumentException    when it is not of the type
	 * @throws java.time.DateTimeException when it is no date or time
	 */
	Object read(FormField field, Object raw);

	/** What counts as entered when nothing was; null when nothing does. */
	default Object whenEmpty() {
		return null;
	}

	default String wrongType(FormField field) {
		return "có giá trị không đúng kiểu; hãy điền lại.";
	}

	/** The same, with what was read if a person has typed it. */
	default String wrongType(FormField field, Object raw) {
		return wrongType(field);
	}

	/** What was read, for a sentence; empty when it is nothing that a person types into such a field. */
	static String read(Object raw) {
		return raw instanceof String text && text.strip().matches("[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Z}]{1,30}")
			? " mà đang ghi “" + text.strip() + "”" : "";
	}

	/** One for every rule that the value breaks. */
	List<String> faults(FormField field, Object value, Set<String> options);

	/** Whether a draft keeps a text that is none of these, so that whoever comes back finds what is to be put right. */
	default boolean keepsWhatWasTyped() {
		return false;
	}

	/** The value as papers and variables keep it. */
	default Object kept(FormField field, Object value) {
		return value;
	}

	/** @throws IllegalArgumentException with what it is instead */
	static <T> T as(Class<T> type, Object raw) {
		if (!type.isInstance(raw)) {
			throw new IllegalArgumentException("not a " + type.getSimpleName());
		}
		return type.cast(raw);
	}
}
