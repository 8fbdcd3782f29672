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
 * @param table from the header on
 * @param known how many of the header's names are those of columns
 * @param missing how many columns that must be there are not
 */
record Recognition(RegisterFile kind, Table table, int known, int missing) {

	private static final int MOST_LINES_ABOVE = 20;

	private static final Map<RegisterFile, Map<String, Column<?>>> COLUMNS = List.of(RegisterFile.values()).stream()
			.collect(Collectors.toMap(Function.identity(), kind -> kind.columns().stream()
					.collect(Collectors.toMap(Column::key, Function.identity()))));

	private static final Comparator<Recognition> BETTER = Comparator.comparing(Recognition::isComplete)
			.thenComparing(Recognition::share).thenComparing(Recognition::known);

	/** @param named the kind that the name of the file speaks of: it decides where the header leaves a doubt */
	static Optional<Recognition> of(Table table, Optional<RegisterFile> named) {
		List<Recognition> all = new ArrayList<>();
		for (int line = 0; line < Math.min(MOST_LINES_ABOVE, table.rows().size()); line++) {
			for (Table headed : List.of(table.from(line), table.fromTwoLines(line))) {
				for (RegisterFile kind : RegisterFile.values()) {
					all.add(of(kind, headed));
				}
			}
		}
		Comparator<Recognition> better = Comparator.comparing(Recognition::isComplete)
				.thenComparing(found -> named.filter(found.kind::equals).isPresent()).thenComparing(BETTER);
		return all.stream().filter(found -> found.known > 0)
				.filter(found -> found.isComplete() || named.isPresent() || found.known > 1 && found.share() >= 0.5)
				.reduce((one, other) -> better.compare(other, one) > 0 ? other : one);
	}

	private static Recognition of(RegisterFile kind, Table table) {
		Set<String> header = table.header().cells().stream().map(cell -> Column.key(cell.text()))
				.collect(Collectors.toSet());
		Map<String, Column<?>> columns = COLUMNS.get(kind);
		int missing = (int) columns.entrySet().stream().filter(column -> column.getValue().need() != Column.Need.NOTHING)
				.filter(column -> !header.contains(column.getKey())).count();
		return new Recognition(kind, table, (int) columns.keySet().stream().filter(header::contains).count(), missing);
	}

	boolean isComplete() {
		return missing == 0;
	}

	private double share() {
		long must = kind.columns().stream().filter(column -> column.need() != Column.Need.NOTHING).count();
		return 1 - (double) missing / must;
	}
}
