package vn.chibo.register.files;

import java.util.ArrayList;
import java.util.List;

/** A table as lines of cells without blank lines; the first one is the header once it has been found. */
final class Table {

	static final int MAX_LINES = 100_000;
	static final int MAX_CELLS = 200;

	/** Cells of one line of the file, counted from 1. */
	record Row(int line, List<Cell> cells) {

		Cell cell(int index) {
			return index < cells.size() ? cells.get(index) : Cell.EMPTY;
		}

		/** The line "(1) (2) (3)" that forms have below their header. */
		boolean isOrdinals() {
			List<Cell> written = cells.stream().filter(cell -> !cell.isBlank()).toList();
			return written.size() > 2 && written.stream().allMatch(cell -> cell.refusal() == null
				&& cell.text().strip().matches("\\(?\\d{1,2}\\)?"));
		}
	}

	private final List<Row> rows = new ArrayList<>();

	void add(int line, List<Cell> cells) {
		if (cells.stream().allMatch(Cell::isBlank)) {
			return;
		}
		if (cells.size() > MAX_CELLS) {
			throw new Unreadable(line, "dòng có quá %d ô; hãy xóa các cột thừa.".formatted(MAX_CELLS));
		}
		if (rows.size() > MAX_LINES) {
			throw new Unreadable(line, "tệp có quá 100.000 dòng dữ liệu; hãy chia thành nhiều lần nạp.");
		}
		rows.add(new Row(line, cells));
	}

	List<Row> rows() {
		return rows;
	}

	/** The same with this header, and what begins at this line below it. */
	Table headed(Row header, int body) {
		Table table = new Table();
		table.rows.add(header);
		table.rows.addAll(rows.subList(body, rows.size()));
		return table;
	}

	/** This line and the next as one header: where cells were merged, the name above counts for all below it. */
	Row merged(int index) {
		Row upper = rows.get(index);
		Row lower = rows.get(index + 1);
		List<Cell> header = new ArrayList<>();
		String above = "";
		for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
			above = upper.cell(i).isBlank() ? above : upper.cell(i).text();
			header.add(lower.cell(i).isBlank() ? upper.cell(i) : Cell.of(above + " - " + lower.cell(i).text()));
		}
		return new Row(lower.line(), header);
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	Row header() {
		return rows.get(0);
	}

	List<Row> body() {
		return rows.subList(1, rows.size());
	}
}
