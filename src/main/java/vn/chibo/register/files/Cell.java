package vn.chibo.register.files;

/**
 * A cell as the file has it.
 *
 * @param refusal why the cell is refused whatever its column (a formula, an Excel error); otherwise null
 */
record Cell(String text, String refusal) {

	static final Cell EMPTY = new Cell("", null);

	static Cell of(String text) {
		return new Cell(text, null);
	}

	static Cell refused(String reason) {
		return new Cell("", reason);
	}

	boolean isBlank() {
		return refusal == null && CleanText.isBlank(text);
	}
}
