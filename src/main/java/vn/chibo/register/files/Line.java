package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A line of a file with its values by column; a value that could not be read is absent and already reported. */
final class Line {

	private final String file;
	private final int number;
	private final Set<Column<?>> present;
	private final Faults faults;
	private final Map<Column<?>, Object> values = new HashMap<>();
	private final Set<Column<?>> faulty = new HashSet<>();

	Line(String file, int number, Set<Column<?>> present, Faults faults) {
		this.file = file;
		this.number = number;
		this.present = present;
		this.faults = faults;
	}

	void read(Column<?> column, Cell cell) {
		try {
			values.put(column, column.read(cell));
		} catch (Unreadable unreadable) {
			fault(column, unreadable.getMessage());
		}
	}

	@SuppressWarnings("unchecked")
	<T> T get(Column<T> column) {
		return (T) values.get(column);
	}

	/** What the line says, or what is there already when the file does not have the column at all. */
	<T> T get(Column<T> column, T already) {
		return has(column) ? get(column) : already;
	}

	/** Whether the file has the column: one that is absent leaves the register as it is. */
	boolean has(Column<?> column) {
		return present.contains(column);
	}

	/** Whether the column is there and its cell empty, rather than unreadable. */
	boolean isEmpty(Column<?> column) {
		return has(column) && get(column) == null && !faulty.contains(column);
	}

	/** For what has happened already when it is written into a file. */
	void checkNotAhead(Column<?> column, LocalDate today) {
		if (get(column) instanceof LocalDate date && date.isAfter(today)) {
			fault(column, ahead(date));
		}
	}

	static String ahead(LocalDate date) {
		return "ngày %s còn ở tương lai; hãy kiểm tra lại ngày.".formatted(Formats.show(date));
	}

	void fault(Column<?> column, String reason) {
		faulty.add(column);
		faults.add(file, number, column.header(), reason);
	}

	void fault(String reason) {
		faults.add(file, number, "", reason);
	}

	String file() {
		return file;
	}

	int number() {
		return number;
	}
}
