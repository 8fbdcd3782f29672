package vn.chibo.register.files;

import java.util.ArrayList;
import java.util.List;

/** A file as lines of cells without blank lines; the first one is the header. */
final class Table {

	static final int MAX_LINES = 100_000;
	static final int MAX_CELLS = 200;

	/** Cells of one line of the file, counted from 1. */
	record Row(int line, List<Cell> cells) {

		Cell cell(int index) {
			return index < cells.size() ? cells.get(index) : Cell.EMPTY;
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
