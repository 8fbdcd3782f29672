package vn.chibo.register.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which list a table is: found by the line with the names of its columns, which may stand below a title and may be two
 * lines, a common name above those of its parts.
 *
 * @param header of one line or of two
 * @param body the first line below it
 * @param known how many of the header's names are those of columns
 * @param missing how many columns that must be there are not
 */
record Recognition(RegisterFile kind, Table whole, Table.Row header, int body, int known, int missing) {

	private static final int MOST_LINES_ABOVE = 20;

	private static final Map<RegisterFile, Map<String, Column<?>>> COLUMNS = List.of(RegisterFile.values()).stream()
		.collect(Collectors.toMap(Function.identity(), kind -> kind.columns().stream()
			.collect(Collectors.toMap(Column::key, Function.identity()))));

	/** @param named the kind that the name of the file speaks of: it decides where the header leaves a doubt */
	static Optional<Recognition> of(Table table, Optional<RegisterFile> named) {
		List<Recognition> all = new ArrayList<>();
		for (int line = 0; line < Math.min(MOST_LINES_ABOVE, table.rows().size()); line++) {
			for (RegisterFile kind : RegisterFile.values()) {
				all.add(of(kind, table, table.rows().get(line), line + 1));
				if (line + 1 < table.rows().size()) {
					all.add(of(kind, table, table.merged(line), line + 2));
				}
			}
		}
		Comparator<Recognition> better = Comparator.comparing(Recognition::isComplete)
			.thenComparing(found -> named.filter(found.kind::equals).isPresent())
			.thenComparing(Recognition::share).thenComparing(Recognition::known);
		return all.stream().filter(found -> found.known > 0)
			.filter(found -> named.isPresent() || found.certainty() > 0)
			.reduce((one, other) -> better.compare(other, one) > 0 ? other : one);
	}

	/** From the header on. */
	Table table() {
		return whole.headed(header, body);
	}

	private static Recognition of(RegisterFile kind, Table table, Table.Row line, int body) {
		Set<String> header = line.cells().stream().map(cell -> Column.key(cell.text())).collect(Collectors.toSet());
		Map<String, Column<?>> columns = COLUMNS.get(kind);
		int missing = (int) columns.entrySet().stream()
			.filter(column -> column.getValue().need() != Column.Need.NOTHING)
			.filter(column -> !header.contains(column.getKey())).count();
		int known = (int) columns.keySet().stream().filter(header::contains).count();
		return new Recognition(kind, table, line, body, known, missing);
	}

	/** 2 with all columns, 1 with the half of them, 0 for little more than a word. */
	int certainty() {
		return isComplete() ? 2 : known > 1 && share() >= 0.5 ? 1 : 0;
	}

	private boolean isComplete() {
		return missing == 0;
	}

	private double share() {
		long must = kind.columns().stream().filter(column -> column.need() != Column.Need.NOTHING).count();
		return 1 - (double) missing / must;
	}
}
