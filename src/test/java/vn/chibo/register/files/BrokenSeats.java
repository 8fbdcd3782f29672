package vn.chibo.register.files;

import java.util.stream.Stream;

/** What can be wrong in the files of seats and of deputies. */
final class BrokenSeats {

	private static final String UNKNOWN_PERSON = "không có đảng viên nào mang số này trong tệp hay trong danh bạ; "
		+ "hãy kiểm tra lại số.";
	private static final String NO_ONE = "dòng này chưa cho biết đảng viên nào; hãy điền số định danh cá nhân "
		+ "hoặc số thẻ Đảng.";
	private static final String EMPTY = "ô này bắt buộc mà đang để trống; hãy điền.";
	private static final String ID = "Số định danh cá nhân";
	private static final String CARD = "Số thẻ Đảng";

	private BrokenSeats() {
	}

	static Stream<BrokenFile> all() {
		return Stream.concat(seats(), deputies());
	}

	private static Stream<BrokenFile> seats() {
		return Stream.of(
			seat("a seat in an unknown organisation", "Mã tổ chức", "T.Z", "không có tổ chức nào mang mã \"T.Z\" trong "
				+ "tệp hay trong danh bạ; hãy kiểm tra lại mã."),
			seat("an unknown body", "Cấp ủy, ban", "Văn phòng",
				"giá trị này không có trong danh mục; hãy ghi một trong "
					+ "các giá trị: \"Cấp ủy\", \"Ban thường vụ\", \"Ban tổ chức\", \"Ủy ban kiểm tra\", \"Tổ đảng\"."),
			seat("an unknown position", "Chức vụ", "Chủ tịch", "giá trị này không có trong danh mục; hãy ghi một trong "
				+ "các giá trị: \"Bí thư\", \"Phó bí thư\", \"Trưởng ban\", \"Phó trưởng ban\", \"Ủy viên\", \"Tổ trưởng\", \"Tổ phó\"."),
			seat("a seat of nobody", ID, "", NO_ONE),
			seat("a seat of an unknown person", ID, "000000000099", UNKNOWN_PERSON),
			seat("a seat of an unknown card", CARD, "990000000099", UNKNOWN_PERSON),
			seat("a seat of two persons", CARD, "990000000005", "số thẻ này không phải của người có số định danh cùng "
				+ "dòng; hãy sửa một trong hai số."),
			seat("a seat since never", "Từ ngày", "", EMPTY),
			seat("a seat that ends before it begins", "Đến ngày", "14/08/2025",
				"ngày kết thúc 14/08/2025 sớm hơn ngày bắt đầu 15/08/2025; hãy kiểm tra lại hai ngày."),
			seat("a seat of the deceased", ID, Samples.DECEASED, "Đến ngày", "người giữ vị trí này có trạng thái \"Từ "
				+ "trần\"; hãy ghi ngày thôi giữ vị trí hoặc bỏ dòng này."),
			BrokenFile.of("one seat twice", Samples.seats().copy(2).csv(),
				"seats.csv, dòng 3: vị trí này đã có ở dòng 2; hãy bỏ một trong hai dòng."),
			BrokenFile.of("seats without any number of a person", Samples.seats().without(ID).without(CARD).csv(),
				"seats.csv, dòng 2, cột \"" + ID + "\": " + NO_ONE),
			BrokenFile.of("seats without bodies", Samples.seats().without("Cấp ủy, ban").csv(),
				"seats.csv, dòng 1, cột \"Cấp ủy, ban\": thiếu cột này; hãy thêm nó vào dòng tiêu đề."));
	}

	private static Stream<BrokenFile> deputies() {
		return Stream.of(
			deputy("their own deputy", "Số định danh người thay", Samples.SEATED,
				"một người không thể thay chính mình; hãy ghi số định danh của người thay."),
			deputy("a deputy for an unknown person", "Số định danh người vắng", "000000000099", UNKNOWN_PERSON),
			deputy("an unknown deputy", "Số định danh người thay", "000000000099", UNKNOWN_PERSON),
			deputy("a deputy without end", "Đến ngày", "", EMPTY),
			deputy("a deputy who ends before beginning", "Đến ngày", "30/11/2026",
				"ngày kết thúc 30/11/2026 sớm hơn ngày bắt đầu 01/12/2026; hãy kiểm tra lại hai ngày."),
			BrokenFile.of("one deputy twice", Samples.deputies().copy(2).csv(),
				"deputies.csv, dòng 3: việc thay này đã có ở dòng 2; hãy bỏ một trong hai dòng."));
	}

	private static BrokenFile seat(String name, String column, String value, String reason) {
		return seat(name, column, value, column, reason);
	}

	private static BrokenFile seat(String name, String column, String value, String blamed, String reason) {
		return BrokenFile.of(name, Samples.seats().set(2, column, value).csv(),
			"seats.csv, dòng 2, cột \"%s\": %s".formatted(blamed, reason));
	}

	private static BrokenFile deputy(String name, String column, String value, String reason) {
		return BrokenFile.of(name, Samples.deputies().set(2, column, value).csv(),
			"deputies.csv, dòng 2, cột \"%s\": %s".formatted(column, reason));
	}
}
