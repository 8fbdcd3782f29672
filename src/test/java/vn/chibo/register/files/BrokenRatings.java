package vn.chibo.register.files;

import java.util.List;
import java.util.stream.Stream;

/** What can be wrong in the files of ratings and of residence links. */
final class BrokenRatings {

	private static final String UNKNOWN_PERSON = "không có đảng viên nào mang số này trong tệp hay trong danh bạ; "
		+ "hãy kiểm tra lại số.";
	private static final String EMPTY = "ô này bắt buộc mà đang để trống; hãy điền.";
	private static final String YEAR = "năm gồm 4 chữ số; hãy ghi lại, ví dụ 2025.";
	private static final String TOMORROW = "ngày 22/11/2026 còn ở tương lai; hãy kiểm tra lại ngày.";
	private static final String ID = "Số định danh cá nhân";
	private static final String BRANCH = "Mã chi bộ nơi cư trú";

	private BrokenRatings() {
	}

	static Stream<BrokenFile> all() {
		return Stream.concat(ratings(), residenceLinks());
	}

	private static Stream<BrokenFile> ratings() {
		return Stream.of(
			rating("a rating of nobody", ID, "", EMPTY),
			rating("a rating of an unknown person", ID, "000000000099", UNKNOWN_PERSON),
			rating("a rating without a year", "Năm", "", EMPTY),
			rating("a rating of a year of two digits", "Năm", "25", YEAR),
			rating("a rating of a school year", "Năm", "2024-2025", YEAR),
			rating("a rating of the year 1825", "Năm", "1825", YEAR),
			BrokenFile.of("a rating of next year", Samples.ratings().set(2, "Năm", "2027").set(2, "Ngày quyết định", "")
				.csv(), "ratings.csv, dòng 2, cột \"Năm\": năm 2027 còn ở tương lai; hãy kiểm tra lại năm."),
			rating("a rating from before admission", "Năm", "2004",
				"năm 2004 sớm hơn năm vào Đảng 2005; hãy kiểm tra lại năm."),
			rating("a rating without a level", "Mức xếp loại", "", EMPTY),
			rating("a level of another list", "Mức xếp loại", "Khá", "giá trị này không có trong danh mục; hãy ghi một "
				+ "trong các giá trị: \"Hoàn thành xuất sắc nhiệm vụ\", \"Hoàn thành tốt nhiệm vụ\", \"Hoàn thành "
				+ "nhiệm vụ\", \"Không hoàn thành nhiệm vụ\"."),
			rating("a rating decided tomorrow", "Ngày quyết định", "22/11/2026", TOMORROW),
			rating("a rating decided before its year", "Ngày quyết định", "31/12/2024",
				"ngày quyết định 31/12/2024 sớm "
					+ "hơn năm được xếp loại 2025; hãy kiểm tra lại ngày và năm."),
			rating("a rating by an unknown organisation", "Mã tổ chức quyết định", "T.Z",
				"không có tổ chức nào mang mã \"T.Z\" trong tệp hay trong danh bạ; hãy kiểm tra lại mã."),
			BrokenFile.of("two levels in one year",
				Samples.ratings().copy(2, "Mức xếp loại", "Hoàn thành nhiệm vụ").csv(),
				"ratings.csv, dòng 3: mức xếp loại năm này của đảng viên đã có ở dòng 2; hãy bỏ một trong hai dòng."),
			BrokenFile.of("ratings without levels", Samples.ratings().without("Mức xếp loại").csv(),
				"ratings.csv, dòng 1, cột \"Mức xếp loại\": thiếu cột này; hãy thêm nó vào dòng tiêu đề."));
	}

	private static Stream<BrokenFile> residenceLinks() {
		return Stream.of(
			link("a link of nobody", ID, "", EMPTY),
			link("a link of an unknown person", ID, "000000000099", UNKNOWN_PERSON),
			link("a link to nowhere", BRANCH, "", EMPTY),
			link("a link to an unknown branch", BRANCH, "T.Z",
				"không có tổ chức nào mang mã \"T.Z\" trong tệp hay trong danh bạ; hãy kiểm tra lại mã."),
			link("a link to what is no branch", BRANCH, "T.X",
				"tổ chức \"T.X\" không phải là chi bộ; hãy ghi mã của một chi bộ."),
			link("a link to a branch that has ended", BRANCH, "T.X.OLD",
				"chi bộ \"T.X.OLD\" hiện không còn hoặc chưa có hiệu lực; hãy ghi mã của chi bộ đang hoạt động."),
			link("a link since never", "Ngày giới thiệu", "", EMPTY),
			link("a link since tomorrow", "Ngày giới thiệu", "22/11/2026", TOMORROW),
			link("an exemption that is neither yes nor no", "Miễn sinh hoạt nơi cư trú", "x",
				"giá trị này không có trong danh mục; hãy ghi một trong các giá trị: \"Có\", \"Không\"."),
			BrokenFile.of("two links of one member", Samples.residenceLinks().copy(2, BRANCH, "T.X.A.1").csv(),
				"residence-links.csv, dòng 3, cột \"Số định danh cá nhân\": đảng viên này đã có ở dòng 2; mỗi đảng viên "
					+ "chỉ giới thiệu về một nơi cư trú."),
			new BrokenFile("a new member whose link leads to the own branch",
				List.of(Samples.members().csv(), Samples.residenceLinks().set(2, ID, Samples.NEW).csv()),
				List.of("residence-links.csv, dòng 2, cột \"Mã chi bộ nơi cư trú\": đây là chi bộ đảng viên đang sinh "
					+ "hoạt; hãy ghi mã của chi bộ nơi cư trú hoặc bỏ dòng này.")));
	}

	private static BrokenFile rating(String name, String column, String value, String reason) {
		return BrokenFile.of(name, Samples.ratings().set(2, column, value).csv(),
			"ratings.csv, dòng 2, cột \"%s\": %s".formatted(column, reason));
	}

	private static BrokenFile link(String name, String column, String value, String reason) {
		return BrokenFile.of(name, Samples.residenceLinks().set(2, column, value).csv(),
			"residence-links.csv, dòng 2, cột \"%s\": %s".formatted(column, reason));
	}
}
