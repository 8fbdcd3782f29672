package vn.chibo.register.files;

import vn.chibo.base.Folded;

/** A column of a file: its Vietnamese header, what must be there, and how its cells are read. */
record Column<T>(String header, Need need, Format<T> format) {

	/** What must be there. */
	enum Need {
		/** Nothing. */
		NOTHING,
		/** The column; its cells may be empty, the rules say when. */
		HEADER,
		/** The column, and a value in every line. */
		VALUE
	}

	static <T> Column<T> required(String header, Format<T> format) {
		return new Column<>(header, Need.VALUE, format);
	}

	static <T> Column<T> optional(String header, Format<T> format) {
		return new Column<>(header, Need.NOTHING, format);
	}

	/** The value of a cell, null when it is empty; throws {@link Unreadable} with the reason otherwise. */
	T read(Cell cell) {
		if (cell.refusal() != null) {
			throw new Unreadable(cell.refusal());
		}
		String text = CleanText.of(cell.text(), format.mayBeginWithPlus());
		if (!text.isEmpty()) {
			return format.read(text);
		}
		if (need == Need.VALUE) {
			throw new Unreadable("ô này bắt buộc mà đang để trống; hãy điền.");
		}
		return null;
	}

	String key() {
		return key(header);
	}

	/** What two spellings of the same header have in common, whatever its dashes and with or without the mark of a must. */
	static String key(String header) {
		return Folded.of(header).replace('–', '-').replaceAll("[ *]+$", "");
	}
}
