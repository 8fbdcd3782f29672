package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chibo.register.Authority;
import vn.chibo.register.Body;
import vn.chibo.register.Level;
import vn.chibo.register.OrganisationKind;
import vn.chibo.register.Position;
import vn.chibo.register.Setting;

/** What a list has a line of, as a file or the register has it. */
interface Entry {

	/** What stands in the columns, by their headers, in their order; empty where there is nothing. */
	Map<String, String> cells();

	/** @param columnsAndValues each column, and its value behind it */
	static Map<String, String> written(Object... columnsAndValues) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (int i = 0; i < columnsAndValues.length; i += 2) {
			cells.put(((Column<?>) columnsAndValues[i]).header(), written(columnsAndValues[i + 1]));
		}
		return cells;
	}

	private static String written(Object value) {
		if (value instanceof Collection<?> several) {
			return several.stream().map(Entry::written).sorted().collect(Collectors.joining("; "));
		}
		if (value instanceof LocalDate day) {
			return Formats.show(day);
		}
		if (value instanceof Boolean yes) {
			return yes ? "Có" : "Không";
		}
		return value == null ? "" : value instanceof Enum<?> term ? words(term) : value.toString();
	}

	private static String words(Enum<?> term) {
		if (term instanceof OrganisationKind kind) {
			return kind.vietnamese();
		}
		if (term instanceof Body body) {
			return body.vietnamese();
		}
		if (term instanceof Authority authority) {
			return authority.vietnamese();
		}
		if (term instanceof Setting setting) {
			return setting.vietnamese();
		}
		return term instanceof Position position ? position.vietnamese() : ((Level) term).vietnamese();
	}
}
