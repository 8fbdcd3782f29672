package vn.chibo.workflow.forms;

import java.util.List;
import java.util.Set;

/** One or several of the values that the form offers. */
class Choices implements FieldKind {

	private final boolean several;

	private Choices(boolean several) {
		this.several = several;
	}

	static Choices ofOne() {
		return new Choices(false);
	}

	static Choices ofSeveral() {
		return new Choices(true);
	}

	@Override
	public Object read(FormField field, Object raw) {
		return several ? FieldKind.as(List.class, raw).stream().map(Texts::clean).distinct().toList()
			: Texts.clean(raw);
	}

	@Override
	public List<String> faults(FormField field, Object value, Set<String> options) {
		var chosen = several ? (List<?>) value : List.of(value);
		return options.containsAll(chosen) ? List.of() : List.of("phải được chọn trong danh sách.");
	}
}
