package vn.chibo.register.files;

import java.util.stream.Stream;

/** What can be wrong in the cells of the file of members; the members themselves are otherwise fine. */
final class BrokenMembers {

	private static final String WRITE_DATE = " không phải là ngày; hãy ghi theo dạng ngày/tháng/năm, ví dụ 05/03/1960.";
	private static final String EMPTY = "ô này bắt buộc mà đang để trống; hãy điền.";
	private static final String LOGIN = "tài khoản gồm 3 đến 30 chữ cái thường không dấu và chữ số; "
		+ "hãy ghi lại, ví dụ nguyenvana.";
	private static final String EMAIL = "không phải là một địa chỉ thư điện tử; hãy ghi một địa chỉ, ví dụ ten@donvi.vn.";
	private static final String PHONE = "không phải là số điện thoại; hãy ghi bằng chữ số, ví dụ 0912 345 678.";
	private static final String OLD_ID = "số CMND cũ gồm 9 hoặc 12 chữ số; hãy ghi lại đủ số.";
	private static final String ONLY_DIGITS = "số này chỉ gồm 12 chữ số, không có chữ, dấu cách hay dấu chấm; hãy ghi lại.";
	private static final String TOO_FEW = "số này phải có đủ 12 chữ số mà ở đây chỉ có 11; nếu Excel đã bỏ số 0 ở đầu, "
		+ "hãy định dạng cột là Văn bản (Text) rồi ghi lại đủ số.";
	private static final String TOO_MANY = "số này phải có đúng 12 chữ số mà ở đây có 13; hãy bỏ các chữ số thừa.";
	private static final String HIDDEN = "ô có xuống dòng hoặc ký tự ẩn; hãy gõ lại nội dung trên một dòng.";
	private static final String TAKEN = "giá trị này đã thuộc về một đảng viên khác trong danh bạ; hãy kiểm tra lại.";
	private static final String ID = "Số định danh cá nhân";
	private static final String CARD = "Số thẻ Đảng";
	private static final String NAME = "Họ và tên";
	private static final String BRANCH = "Tổ chức Đảng đang sinh hoạt";
	private static final String STATE = "Trạng thái hoạt động";

	private BrokenMembers() {
	}

	static Stream<BrokenFile> all() {
		return Stream
			.of(dates(), must(), numbers(), lengths(), states(), addresses(), standing(), doubles(), formulas())
			.flatMap(cases -> cases);
	}

	private static Stream<BrokenFile> dates() {
		return Stream.of(
			cell("a day that does not exist", "Sinh ngày", "31/02/1960", "\"31/02/1960\"" + WRITE_DATE),
			cell("an ISO day that does not exist", "Sinh ngày", "1961-02-29", "\"1961-02-29\"" + WRITE_DATE),
			cell("a year of two digits", "Sinh ngày", "05/03/60", "\"05/03/60\"" + WRITE_DATE),
			cell("month and day swapped", "Ngày vào Đảng", "02/13/2005", "\"02/13/2005\"" + WRITE_DATE),
			cell("words instead of a date", "Ngày cấp thẻ", "Người Thử", "giá trị này" + WRITE_DATE),
			cell("a number instead of a date", "Ngày cấp thẻ", "38000", "\"38000\" là số mà Excel đếm ngày chứ "
				+ "không phải là ngày; hãy định dạng ô là ngày (Date) hoặc "
				+ "ghi theo dạng ngày/tháng/năm, ví dụ 05/03/1960."),
			cell("the year 60", "Sinh ngày", "05/03/0060", "ngày 05/03/0060 sớm hơn năm 1900; hãy kiểm tra lại năm."),
			cell("born tomorrow", "Sinh ngày", "22/11/2026", "ngày 22/11/2026 còn ở tương lai; hãy kiểm tra lại ngày.",
				"members.csv, dòng 2, cột \"Ngày vào Đảng\": ngày vào Đảng 03/02/2005 sớm hơn ngày sinh 22/11/2026; "
					+ "hãy kiểm tra lại hai ngày."),
			cell("official next year", "Ngày vào Đảng chính thức", "01/01/2027",
				"ngày 01/01/2027 còn ở tương lai; hãy kiểm tra lại ngày."),
			cell("admitted before birth", "Ngày vào Đảng", "04/03/1980",
				"ngày vào Đảng 04/03/1980 sớm hơn ngày sinh 05/03/1980; hãy kiểm tra lại hai ngày."),
			cell("official before admission", "Ngày vào Đảng chính thức", "02/02/2005",
				"ngày chính thức 02/02/2005 sớm hơn ngày vào Đảng 03/02/2005; hãy kiểm tra lại hai ngày."));
	}

	private static Stream<BrokenFile> must() {
		return Stream.of(
			cell("no name", NAME, "", EMPTY),
			cell("a name of spaces", NAME, " \u00a0 ", EMPTY),
			cell("no gender", "Giới tính", "", EMPTY),
			cell("no day of birth", "Sinh ngày", "", EMPTY),
			cell("no ethnic group", "Dân tộc", "", EMPTY),
			cell("no religion", "Tôn giáo", "", EMPTY),
			cell("no personal id", ID, "", EMPTY),
			cell("no branch", BRANCH, "", EMPTY),
			cell("no day of admission", "Ngày vào Đảng", "", EMPTY),
			cell("no state", STATE, "", EMPTY),
			cell("official without card", CARD, "", "đảng viên chính thức phải có số thẻ Đảng; hãy điền đủ 12 chữ số."),
			cell("an unknown gender", "Giới tính", "Khác",
				"giá trị này không có trong danh mục; hãy ghi một trong các giá trị: Nam, Nữ."));
	}

	private static Stream<BrokenFile> numbers() {
		return Stream.of(
			cell("a personal id without its leading zero", ID, "00000000003", TOO_FEW),
			cell("a personal id of 13 digits", ID, "0000000000031", TOO_MANY),
			cell("a personal id with a letter", ID, "00000000000O", ONLY_DIGITS),
			cell("a personal id in groups", ID, "000 000 000 003", ONLY_DIGITS),
			cell("a personal id in scientific notation", ID, "1.2E11", "Excel đã rút gọn số này (dạng "
				+ "9,9E+11) nên mất chữ số; hãy định dạng cột là Văn bản (Text) rồi ghi lại đủ 12 chữ số."),
			cell("a card number of 11 digits", CARD, "99000000003", TOO_FEW),
			cell("a card number of 13 digits", CARD, "9900000000031", TOO_MANY),
			cell("a card number with dots", CARD, "99.000000.003", ONLY_DIGITS),
			cell("an old id of 10 digits", "Số CMND cũ", "1234567890", OLD_ID),
			cell("an old id with letters", "Số CMND cũ", "B12345678", OLD_ID));
	}

	private static Stream<BrokenFile> lengths() {
		return Stream.of(tooLong(NAME, 100), tooLong("Tên gọi khác", 100), tooLong("ID", 20), tooLong("Dân tộc", 50),
			tooLong("Tôn giáo", 50), tooLong("Nơi cấp thẻ", 200), tooLong("Số thẻ theo quyết định 85", 20),
			tooLong("Nơi đăng ký khai sinh - Quốc gia", 60), tooLong("Quê quán - Tỉnh", 60),
			tooLong("Thường trú - Địa chỉ", 300));
	}

	private static Stream<BrokenFile> states() {
		return Stream.of(
			cell("an unknown state", STATE, "Đang nghỉ", "giá trị này không có trong danh mục; hãy ghi một trong các "
				+ "giá trị: \"Đang sinh hoạt\", \"Đi làm ăn xa\", \"Miễn sinh hoạt\", \"Đình chỉ sinh hoạt\", "
				+ "\"Từ trần\", \"Xóa tên\", \"Khai trừ\", \"Xin ra khỏi Đảng\"."),
			cell("dead and active", "Ngày mất", "01/01/2026",
				"đã ghi ngày mất mà trạng thái là \"Đang sinh hoạt\"; hãy sửa trạng thái hoặc bỏ ngày mất."),
			cell("gone and active", "Ngày rời khỏi", "01/01/2026",
				"đã ghi ngày rời khỏi mà trạng thái là \"Đang sinh hoạt\"; hãy sửa trạng thái hoặc bỏ ngày rời khỏi."),
			BrokenFile.of("exempt before admission", Samples.members().set(2, STATE, "Miễn sinh hoạt")
				.set(2, "Ngày miễn sinh hoạt Đảng", "01/01/2000").csv(),
				at("Ngày miễn sinh hoạt Đảng", "ngày 01/01/2000 sớm hơn ngày vào Đảng 03/02/2005; "
					+ "hãy kiểm tra lại hai ngày.")),
			BrokenFile.of("dead tomorrow", Samples.members().set(2, STATE, "Từ trần").set(2, "Ngày mất", "22/11/2026")
				.csv(), at("Ngày mất", "ngày 22/11/2026 còn ở tương lai; hãy kiểm tra lại ngày.")));
	}

	private static Stream<BrokenFile> addresses() {
		String login = "Tài khoản";
		String email = "Thư điện tử";
		String phone = "Điện thoại";
		return Stream.of(
			cell("a login with capitals", login, "NguyenVanA", LOGIN),
			cell("a login with diacritics", login, "nguyễnvana", LOGIN),
			cell("a login of two letters", login, "an", LOGIN),
			cell("a login of 31 letters", login, "a".repeat(31), LOGIN),
			cell("an e-mail address without at", email, "ten.donvi.vn", EMAIL),
			cell("two e-mail addresses", email, "a@donvi.vn, b@donvi.vn", EMAIL),
			cell("an e-mail address with a name", email, "An <a@donvi.vn>", EMAIL),
			cell("an e-mail address without a domain", email, "a@donvi", EMAIL),
			cell("an e-mail address with an accent", email, "é@b.vn", EMAIL),
			cell("an e-mail address that is too long", email, "a@" + "b".repeat(200) + ".vn",
				"nội dung dài 205 ký tự, quá 200 ký tự cho phép; hãy rút gọn."),
			cell("a telephone number with words", phone, "gọi ông An", PHONE),
			cell("a telephone number without its zero", phone, "912 345 678",
				"số điện thoại chỉ có 9 chữ số; nếu Excel đã "
					+ "bỏ số 0 ở đầu, hãy định dạng cột là Văn bản (Text) rồi ghi lại đủ số."),
			cell("a telephone number with other figures missing", phone, "0912 345", PHONE),
			cell("a telephone number that is too long", phone, "0".repeat(21), PHONE));
	}

	private static Stream<BrokenFile> standing() {
		String notHere = "không có tổ chức nào mang mã hoặc tên \"T.X.9\" trong tệp hay trong danh bạ; "
			+ "hãy kiểm tra lại mã.";
		return Stream.of(
			cell("an unknown branch", BRANCH, "T.X.9", notHere),
			cell("a person's name as branch", BRANCH, "Người Thử 3",
				"không có tổ chức nào mang mã hoặc tên này trong tệp "
					+ "hay trong danh bạ; hãy kiểm tra lại mã."),
			cell("a person's number as party group", "Mã tổ đảng", Samples.NEW,
				"không có tổ chức nào mang mã này trong "
					+ "tệp hay trong danh bạ; hãy kiểm tra lại mã."),
			BrokenFile.of("an unknown branch of a member in the register",
				Samples.member(Samples.emptyMembers(), Samples.OTHER, "T.X.9").csv(), at(BRANCH, notHere)),
			cell("a commune as branch", BRANCH, "T.X",
				"tổ chức \"T.X\" không phải là chi bộ; hãy ghi mã của một chi bộ."),
			cell("a party group as branch", BRANCH, "Tổ đảng 1",
				"tổ chức \"T.X.1.G\" không phải là chi bộ; hãy ghi mã của một chi bộ."),
			cell("a branch that has ended", BRANCH, "T.X.OLD", "chi bộ \"T.X.OLD\" hiện không còn hoặc chưa có "
				+ "hiệu lực; hãy ghi mã của chi bộ đang hoạt động."),
			cell("a branch that has not begun", BRANCH, "Chi bộ thôn mới", "chi bộ \"T.X.SOON\" hiện không còn hoặc "
				+ "chưa có hiệu lực; hãy ghi mã của chi bộ đang hoạt động."),
			cell("a name that two branches have", BRANCH, "Chi bộ 1",
				"có 2 tổ chức cùng mang tên này; hãy ghi mã của tổ chức."),
			cell("an unknown party group", "Mã tổ đảng", "T.X.9.G",
				"không có tổ chức nào mang mã \"T.X.9.G\" trong tệp "
					+ "hay trong danh bạ; hãy kiểm tra lại mã."),
			cell("a party group of another branch", "Mã tổ đảng", "T.X.2.G", "\"T.X.2.G\" không phải là tổ đảng của "
				+ "chi bộ nơi đảng viên sinh hoạt; hãy kiểm tra lại mã."),
			cell("a branch as party group", "Mã tổ đảng", "T.X.1", "\"T.X.1\" không phải là tổ đảng của chi bộ nơi "
				+ "đảng viên sinh hoạt; hãy kiểm tra lại mã."));
	}

	private static Stream<BrokenFile> doubles() {
		return Stream.of(
			BrokenFile.of("one personal id twice", Samples.members().set(3, ID, Samples.NEW).csv(),
				"members.csv, dòng 3, cột \"" + ID
					+ "\": số định danh này đã có ở dòng 2; mỗi đảng viên chỉ ghi một dòng."),
			BrokenFile.of("one card number twice", Samples.members().set(3, CARD, "990000000003").csv(),
				"members.csv, dòng 3, cột \"" + CARD
					+ "\": giá trị này đã có ở dòng 2; hãy sửa một trong hai dòng."),
			BrokenFile.of("one login twice",
				Samples.members().set(2, "Tài khoản", "canbo").set(3, "Tài khoản", "canbo").csv(),
				"members.csv, dòng 3, cột \"Tài khoản\": giá trị này đã có ở dòng 2; hãy sửa một trong hai dòng."),
			cell("the national id of another", "ID", "M1", TAKEN),
			cell("the login of another", "Tài khoản", "bithu", TAKEN),
			cell("the card of another", CARD, "990000000001", TAKEN));
	}

	private static Stream<BrokenFile> formulas() {
		String asFormula = "ô bắt đầu bằng dấu \"%s\" như một công thức; hãy ghi giá trị thường.";
		return Stream.of(
			cell("a formula", NAME, "=1+1", asFormula.formatted("=")),
			cell("a formula behind spaces", "Quê quán - Địa chỉ", "  =HYPERLINK(\"x\")", asFormula.formatted("=")),
			cell("an old formula", "Dân tộc", "@SUM(A1)", asFormula.formatted("@")),
			cell("a formula with plus", "Tên gọi khác", "+1", asFormula.formatted("+")),
			cell("a formula with minus", "Tên gọi khác", "-2+3+cmd|' /C calc'!A0", asFormula.formatted("-")),
			cell("a formula in wide signs", "Nơi cấp thẻ", "＝1+1", asFormula.formatted("＝")),
			cell("a wide minus", "Nơi cấp thẻ", "－1", asFormula.formatted("－")),
			cell("a wide plus", "Nơi cấp thẻ", "＋1", asFormula.formatted("＋")),
			cell("a wide at", "Nơi cấp thẻ", "＠SUM(A1)", asFormula.formatted("＠")),
			cell("a formula behind an apostrophe", "Tên gọi khác", "'=1+1", asFormula.formatted("=")),
			cell("a formula behind a semicolon", "Quê quán - Địa chỉ", "Xóm 1; =1+1;",
				"ô có dấu \"=\" sau dấu chấm phẩy như một công thức; hãy ghi giá trị thường."),
			cell("text behind a tab", "Nơi cấp thẻ", "\tHà Nội",
				"ô bắt đầu bằng dấu tab hoặc xuống dòng như một công thức; hãy gõ lại nội dung."),
			cell("a line break in an address", "Thường trú - Địa chỉ", "Số 1\nthôn 1", HIDDEN),
			cell("a bell in a name", NAME, "Người\u0007 Thử", HIDDEN),
			cell("text turned around", NAME, "Người \u202eThử", HIDDEN),
			cell("a letter that is none", NAME, "Người \ue000", HIDDEN));
	}

	private static BrokenFile tooLong(String column, int length) {
		return cell("too long: " + column, column, "ă".repeat(length + 1),
			"nội dung dài %d ký tự, quá %d ký tự cho phép; hãy rút gọn.".formatted(length + 1, length));
	}

	private static BrokenFile cell(String name, String column, String value, String reason, String... more) {
		String[] sentences = Stream.concat(Stream.of(at(column, reason)), Stream.of(more)).toArray(String[]::new);
		return BrokenFile.of(name, Samples.members().set(2, column, value).csv(), sentences);
	}

	private static String at(String column, String reason) {
		return "members.csv, dòng 2, cột \"%s\": %s".formatted(column, reason);
	}
}
