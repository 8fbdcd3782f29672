package vn.chibo.workflow.forms;

import java.util.List;
import java.util.Set;

/** A box that is ticked or not. */
class Ticks implements FieldKind {

	@Override
	public Object read(FormField field, Object raw) {
		return FieldKind.as(Boolean.class, raw);
	}

	@Override
	public Object whenEmpty() {
		return false;
	}

	@Override
	public List<String> faults(FormField field, Object value, Set<String> options) {
		return List.of();
	}
}
