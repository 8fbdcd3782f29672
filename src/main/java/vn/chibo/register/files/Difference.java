package vn.chibo.register.files;

import java.util.List;
import java.util.Map;

/**
 * Where a file and the register do not say the same.
 *
 * @param key          the number or code by which both speak of the same
 * @param title        whom or what it is about, for people
 * @param organisation the code of the one in which it lies; null where nobody can tell
 * @param file         null, as the line and what is written, for what is only in the register
 * @param written      the whole line, by the headers of its columns
 * @param known        stands for what the register has; empty for nothing
 */
record Difference(RegisterFile list, Kind kind, String key, String title, String organisation, String file, int line,
		List<Conflict.Change> changes, Map<String, String> written, String known) {

	/** What kind of difference it is. */
	enum Kind {

		NEW("Chỉ có trong tệp", "Nhận là thêm vào danh bạ."),
		CHANGED("Khác nhau", "Nhận là ghi theo tệp; để lại là giữ danh bạ như đang ghi."),
		/** Perhaps somebody else with a wrong number: decided one by one. */
		ANOTHER("Cùng số hoặc cùng mã, có thể là người khác, tổ chức khác",
			"Đối chiếu giấy tờ từng dòng: số ghi nhầm thì để lại rồi sửa tệp; đúng là người ấy, tổ chức ấy thì nhận."),
		GONE("Chỉ có trong danh bạ",
			"Không xóa ai, không xóa gì: đây là danh sách để rà soát. Ai đã chuyển đi, từ trần, ra khỏi Đảng thì làm thủ tục.");

		private final String vietnamese;
		private final String hint;

		Kind(String vietnamese, String hint) {
			this.vietnamese = vietnamese;
			this.hint = hint;
		}

		public String vietnamese() {
			return vietnamese;
		}

		/** What the decision means. */
		public String hint() {
			return hint;
		}

		public boolean isDecided() {
			return this != GONE;
		}

		/** Whether all of it may be taken at once. */
		public boolean isTakenAtOnce() {
			return this == NEW || this == CHANGED;
		}
	}
}
