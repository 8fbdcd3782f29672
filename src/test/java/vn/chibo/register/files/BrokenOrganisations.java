package vn.chibo.register.files;

import java.util.List;
import java.util.stream.Stream;

/** What can be wrong in the file of organisations. */
final class BrokenOrganisations {

	private static final String EMPTY = "ô này bắt buộc mà đang để trống; hãy điền.";
	private static final String CODE = "Mã tổ chức";
	private static final String KIND = "Loại";
	private static final String PARENT = "Mã cấp trên";
	private static final String BODIES = "Cơ quan, bộ phận";
	private static final String BRANCH_ABOVE = "cấp trên đã ghi là chi bộ, mà trực thuộc chi bộ chỉ có tổ đảng; "
		+ "hãy ghi mã của cấp ủy cấp trên.";
	private static final String NOT_IN_BRANCH = "tổ đảng phải trực thuộc một chi bộ; hãy ghi mã của chi bộ đó.";

	private BrokenOrganisations() {
	}

	static Stream<BrokenFile> all() {
		return Stream.of(cells(), tree(), places(), register()).flatMap(cases -> cases);
	}

	private static Stream<BrokenFile> cells() {
		String code = "mã chỉ được gồm chữ cái không dấu, chữ số, dấu chấm, gạch ngang và gạch dưới; hãy ghi lại mã.";
		return Stream.of(
			cell("no code", 5, CODE, "", EMPTY),
			cell("no name", 2, "Tên tổ chức", "", EMPTY),
			cell("no kind", 2, KIND, "", EMPTY),
			cell("no day of validity", 2, "Hiệu lực từ", "", EMPTY),
			cell("a code with diacritics", 5, CODE, "T.Ý", code),
			cell("a code with a space", 5, CODE, "T Y", code),
			cell("a code with a slash", 5, CODE, "T/Y", code),
			cell("a code that is too long", 5, CODE, "a".repeat(41),
				"nội dung dài 41 ký tự, quá 40 ký tự cho phép; hãy rút gọn."),
			cell("a name that is too long", 2, "Tên tổ chức", "ă".repeat(201),
				"nội dung dài 201 ký tự, quá 200 ký tự cho phép; hãy rút gọn."),
			cell("an unknown kind", 5, KIND, "Huyện ủy", "giá trị này không có trong danh mục; hãy ghi một trong các "
				+ "giá trị: \"Trung ương\", \"Đảng bộ tỉnh, thành phố\", \"Đảng bộ xã, phường, đặc khu\", "
				+ "\"Đảng bộ cấp trên trực tiếp khác\", \"Đảng bộ cơ sở\", \"Đảng bộ trực thuộc cơ sở\", "
				+ "\"Đảng bộ bộ phận\", \"Chi bộ\", \"Tổ đảng\"."),
			cell("neither grassroots nor not", 2, "Tổ chức cơ sở đảng", "Cơ sở", "giá trị này không có trong danh mục; "
				+ "hãy ghi một trong các giá trị: \"Có\", \"Không\"."),
			cell("an unknown body", 2, BODIES, "Ban thường vụ; Văn phòng",
				"giá trị này không có trong danh mục; hãy ghi "
					+ "một trong các giá trị: \"Cấp ủy\", \"Ban thường vụ\", \"Ban tổ chức\", \"Ủy ban kiểm tra\", \"Tổ đảng\"."),
			cell("a branch with a standing committee", 3, BODIES, "Ban thường vụ",
				"chi bộ chỉ có chi ủy; hãy để trống ô này."),
			BrokenFile.of("a party group with a committee", Samples.organisation(Samples.organisations(), "T.Y.1.G",
				"Tổ đảng", "Tổ đảng", "T.Y.1").set(6, BODIES, "Cấp ủy; Ban tổ chức").csv(), at(6, BODIES,
					"tổ đảng không có cấp ủy hay ban; hãy để trống ô này.")),
			cell("an unknown authority", 2, "Thẩm quyền", "Giữ hồ sơ đảng viên; Cấp đất", "giá trị này không có trong "
				+ "danh mục; hãy ghi một trong các giá trị: \"Quyết định kết nạp\", \"Giới thiệu chuyển sinh hoạt "
				+ "đảng chính thức\", \"Giữ hồ sơ đảng viên\", \"Quyết định xếp loại đảng viên\", \"Quyết định xóa "
				+ "tên\"."),
			cell("a day that does not exist", 2, "Hiệu lực từ", "31/06/2025", "\"31/06/2025\" không phải là ngày; "
				+ "hãy ghi theo dạng ngày/tháng/năm, ví dụ 05/03/1960."),
			cell("ended before it began", 2, "Hiệu lực đến", "30/06/2025",
				"ngày hết hiệu lực 30/06/2025 sớm hơn ngày có hiệu lực 01/07/2025; hãy kiểm tra lại hai ngày."),
			cell("an unknown successor", 2, "Mã tổ chức kế thừa", "T.Z", unknown("T.Z")),
			cell("its own successor", 2, "Mã tổ chức kế thừa", "T.Y",
				"tổ chức không thể kế thừa chính nó; hãy ghi mã của tổ chức khác hoặc để trống."));
	}

	private static Stream<BrokenFile> tree() {
		String cycle = "các tổ chức %s là cấp trên của nhau thành vòng; hãy sửa mã cấp trên của một tổ chức.";
		SampleTable deep = Samples.emptyOrganisations();
		for (int i = 1; i <= 12; i++) {
			Samples.organisation(deep, "D" + i, "Đảng bộ " + i, "Đảng bộ cấp trên trực tiếp khác",
				i == 1 ? "T" : "D" + (i - 1));
		}
		return Stream.of(
			BrokenFile.of("one code twice", Samples.organisations().copy(2).csv(), at(6, CODE,
				"mã \"T.Y\" đã có ở dòng 2; mỗi tổ chức chỉ ghi một dòng.")),
			cell("an unknown superior", 2, PARENT, "T.Z", unknown("T.Z")),
			cell("its own superior", 2, PARENT, "T.Y",
				"tổ chức không thể là cấp trên của chính nó; hãy ghi mã của cấp ủy cấp trên."),
			BrokenFile.of("two superiors of each other",
				Samples.organisation(Samples.organisation(Samples.emptyOrganisations(), "P", "Đảng bộ P",
					"Đảng bộ cơ sở", "Q"), "Q", "Đảng bộ Q", "Đảng bộ cơ sở", "P").csv(),
				at(2, PARENT, cycle.formatted("P → Q → P"))),
			BrokenFile.of("a circle through the register",
				Samples.organisation(Samples.emptyOrganisations(), "T", "Đảng bộ tỉnh", "Đảng bộ tỉnh, thành phố",
					"T.X").csv(),
				at(2, PARENT, cycle.formatted("T → T.X → T"))),
			BrokenFile.of("a tree that is too deep", deep.csv(),
				at(13, PARENT, "tổ chức nằm sâu quá 12 cấp; hãy kiểm tra lại mã cấp trên.")));
	}

	private static Stream<BrokenFile> places() {
		return Stream.of(
			place("a branch under a branch", "Chi bộ cơ sở", "T.X.1", BRANCH_ABOVE),
			place("a commune under a branch", "Đảng bộ xã, phường, đặc khu", "T.Y.1", BRANCH_ABOVE),
			place("a body under a party group", "Đảng bộ cơ sở", "T.X.1.G", "cấp trên đã ghi là tổ đảng, mà tổ đảng "
				+ "không có tổ chức trực thuộc; hãy ghi mã của cấp ủy cấp trên."),
			place("a sub-branch under a grassroots branch", "Chi bộ trực thuộc", "T.X.1", BRANCH_ABOVE),
			place("a subordinate body under a commune that is no grassroots organisation", "Đảng bộ trực thuộc cơ sở",
				"T.Y", "đảng bộ trực thuộc cơ sở phải thuộc một đảng bộ cơ sở; hãy ghi mã của đảng bộ cơ sở đó."),
			place("a subordinate body under a branch", "Đảng bộ trực thuộc cơ sở", "T.Y.1",
				"đảng bộ trực thuộc cơ sở phải thuộc một đảng bộ cơ sở; hãy ghi mã của đảng bộ cơ sở đó."),
			BrokenFile.of("a grassroots body in another one",
				Samples.organisation(Samples.organisations(), "T.Y.NEW", "Tổ chức mới", "Đảng bộ cơ sở", "T.Y.A").csv(),
				at(6, KIND, alone("T.Y.NEW", "T.Y.A"))),
			BrokenFile.of("a commune that becomes a grassroots organisation around others",
				Samples
					.organisation(Samples.emptyOrganisations(), "T.X", "Đảng bộ xã", "Đảng bộ xã, phường, đặc khu", "T")
					.set(2, "Tổ chức cơ sở đảng", "Có").csv(),
				at(2, KIND, alone("T.X.A", "T.X")), at(2, KIND, alone("T.X.B", "T.X"))),
			place("a sectional body under a commune", "Đảng bộ bộ phận", "T.Y",
				"đảng bộ bộ phận phải thuộc một đảng bộ cơ sở; hãy ghi mã của đảng bộ cơ sở đó."),
			place("a party group under a body", "Tổ đảng", "T.Y.A", NOT_IN_BRANCH),
			place("a party group under a party group", "Tổ đảng", "T.X.1.G", NOT_IN_BRANCH),
			place("a party group under nothing", "Tổ đảng", "", NOT_IN_BRANCH));
	}

	private static Stream<BrokenFile> register() {
		return Stream.of(
			change("a branch with members becomes a body", "T.X.2", "Đảng bộ cơ sở", "T.X", KIND, "chi bộ này còn 2 "
				+ "đảng viên trong danh bạ nên không đổi được sang loại khác; hãy giữ loại cũ.",
				"organisations.csv, dòng 2, cột \"Loại\": loại này không hợp với tổ chức \"T.X.2.G\" đang trực thuộc "
					+ "trong danh bạ; hãy giữ loại cũ hoặc đưa tổ chức đó vào tệp."),
			change("a party group with members becomes a body", "T.X.1.G", "Đảng bộ cơ sở", "T.X", KIND, "tổ đảng này "
				+ "còn 1 đảng viên trong danh bạ nên không đổi được sang loại khác; hãy giữ loại cũ."),
			change("a party group with members moves", "T.X.1.G", "Tổ đảng", "T.X.2", PARENT, "tổ đảng này còn 1 đảng "
				+ "viên trong danh bạ nên không chuyển được sang chi bộ khác; hãy giữ mã cấp trên cũ."),
			change("a body with a sectional one becomes a commune", "T.X.B", "Đảng bộ xã, phường, đặc khu", "T", KIND,
				"loại này không hợp với tổ chức \"T.X.B.S\" đang trực thuộc trong danh bạ; hãy giữ loại cũ hoặc đưa "
					+ "tổ chức đó vào tệp."),
			new BrokenFile("a branch in a bad line is no unknown branch", List.of(
				Samples.organisations().set(3, "Hiệu lực từ", "hôm nay").csv(),
				Samples.member(Samples.emptyMembers(), Samples.NEW, "T.Y.1").csv()),
				List.of(at(3, "Hiệu lực từ", "giá trị này không phải là ngày; hãy ghi theo dạng ngày/tháng/năm, "
					+ "ví dụ 05/03/1960."))));
	}

	private static BrokenFile cell(String name, int line, String column, String value, String reason) {
		return BrokenFile.of(name, Samples.organisations().set(line, column, value).csv(), at(line, column, reason));
	}

	private static BrokenFile place(String name, String kind, String parent, String reason) {
		return BrokenFile.of(name,
			Samples.organisation(Samples.organisations(), "T.Y.NEW", "Tổ chức mới", kind, parent).csv(),
			at(6, PARENT, reason));
	}

	private static BrokenFile change(String name, String code, String kind, String parent, String column, String reason,
			String... more) {
		String[] all = Stream.concat(Stream.of(at(2, column, reason)), Stream.of(more)).toArray(String[]::new);
		return BrokenFile.of(name,
			Samples.organisation(Samples.emptyOrganisations(), code, "Tên mới", kind, parent).csv(), all);
	}

	private static String alone(String inner, String outer) {
		return ("tổ chức cơ sở đảng \"%s\" nằm trong tổ chức cơ sở đảng \"%s\"; hãy ghi loại \"Đảng bộ trực thuộc cơ "
			+ "sở\", hoặc ghi Không ở cột \"Tổ chức cơ sở đảng\" cho một trong hai.").formatted(inner, outer);
	}

	private static String unknown(String code) {
		return "không có tổ chức nào mang mã \"%s\" trong tệp hay trong danh bạ; hãy kiểm tra lại mã.".formatted(code);
	}

	private static String at(int line, String column, String reason) {
		return "organisations.csv, dòng %d, cột \"%s\": %s".formatted(line, column, reason);
	}
}
