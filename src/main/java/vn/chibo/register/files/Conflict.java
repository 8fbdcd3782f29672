package vn.chibo.register.files;

import java.util.List;

/**
 * A line that would make of a known member or organisation another one: it is not loaded until a human confirms it. Its
 * values are personal data and for the eyes of whoever loads only.
 *
 * @param key the number or code by which the line and the register speak of the same
 */
public record Conflict(String file, int line, String key, List<Change> changes) {

	/** What the register has and what the line says instead. */
	public record Change(String column, String before, String after) {
	}

	public Conflict {
		changes = List.copyOf(changes);
	}

	/** Says where it is and what differs, without a value. */
	public String sentence() {
		return "%s, dòng %d: %s khác với danh bạ của số hoặc mã này nên dòng chưa được nạp; hãy nạp tệp tại trang Nạp danh "
			.formatted(file, line, String.join(", ", changes.stream().map(Change::column).toList()))
			+ "sách và xác nhận nếu thay đổi là đúng.";
	}
}
