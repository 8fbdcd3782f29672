package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A line of a file with its values by column; a value that could not be read is absent and already reported. */
final class Line {

	private final String file;
	private final Table.Row row;
	private final Map<Column<?>, Integer> places;
	private final Faults faults;
	private final Map<Column<?>, Object> values = new HashMap<>();
	private final Set<Column<?>> faulty = new HashSet<>();
	private Object key;

	/** @param places of the columns that the file has, within the row */
	Line(String file, Table.Row row, Map<Column<?>, Integer> places, Faults faults) {
		this.file = file;
		this.row = row;
		this.places = places;
		this.faults = faults;
	}

	void read() {
		places.forEach(this::read);
	}

	private void read(Column<?> column, int place) {
		try {
			values.put(column, column.read(row.cell(place)));
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
		return places.containsKey(column);
	}

	/** Whether the column is there and its cell empty, rather than unreadable. */
	boolean isEmpty(Column<?> column) {
		return has(column) && get(column) == null && !faulty.contains(column);
	}

	/** For what has happened already when it is written into a file. */
	void checkNotAhead(Column<?> column, LocalDate today) {
		if (get(column) instanceof LocalDate date && date.isAfter(today)) {
			fault(column, "ngày %s còn ở tương lai; hãy kiểm tra lại ngày.".formatted(Formats.show(date)));
		}
	}

	void fault(Column<?> column, String reason) {
		faulty.add(column);
		faults.add(file, number(), column.header(), reason);
	}

	void fault(String reason) {
		faults.add(file, number(), "", reason);
	}

	String file() {
		return file;
	}

	int number() {
		return row.line();
	}

	/** By this the line and the register speak of the same. */
	void means(Object key) {
		this.key = key;
	}

	/** Null where nobody said so. */
	Object key() {
		return key;
	}

	/** What stands in the columns that the file has, by their headers, as it was written. */
	Map<String, String> written() {
		Map<String, String> written = new LinkedHashMap<>();
		places.forEach((column, place) -> written.put(column.header(), row.cell(place).text()));
		return written;
	}
}
