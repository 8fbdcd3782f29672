package vn.chibo.workflow.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of rows, each a small form: how many there are is judged here, what stands in them by their fields. */
public class Rows implements FieldKind {

	private static final int MOST = 100;

	/** Rows, each a map. */
	@Override
	public Object read(FormField field, Object raw) {
		return FieldKind.as(List.class, raw).stream().map(row -> FieldKind.as(Map.class, row)).toList();
	}

	@Override
	public Object whenEmpty() {
		return List.of();
	}

	@Override
	public List<String> faults(FormField field, Object value, Set<String> options) {
		int rows = ((List<?>) value).size();
		int fixed = field.component().path("allowAddRemove").asBoolean(true) ? -1
			: field.component().path("defaultRepetitions").asInt(1);
		int least = fixed >= 0 ? fixed : field.component().path("properties").path("minRows").asInt(0);
		int most = fixed >= 0 ? fixed
			: Math.min(MOST, field.component().path("properties").path("maxRows").asInt(MOST));
		if (rows < least) {
			return List.of("mới có " + rows + " dòng; hãy ghi ít nhất " + least + " dòng.");
		}
		return rows > most ? List.of("có " + rows + " dòng; hãy giữ lại tối đa " + most + " dòng.") : List.of();
	}
}
