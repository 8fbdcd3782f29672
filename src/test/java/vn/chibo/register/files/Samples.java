package vn.chibo.register.files;

import java.util.List;

/** A small register to load into, and small files that would load if nothing were wrong with them. */
final class Samples {

	static final String SEATED = "000000000001";
	static final String DECEASED = "000000000002";
	static final String NEW = "000000000003";
	static final String NEW_PROBATIONARY = "000000000004";
	static final String OTHER = "000000000005";

	private Samples() {
	}

	/** What is in the register before a broken file comes. */
	static List<UploadedFile> stored() {
		SampleTable organisations = emptyOrganisations();
		organisation(organisations, "T", "Đảng bộ tỉnh", "Đảng bộ tỉnh, thành phố", "");
		organisation(organisations, "T.X", "Đảng bộ xã", "Đảng bộ xã, phường, đặc khu", "T");
		organisation(organisations, "T.X.1", "Chi bộ thôn 1", "Chi bộ cơ sở", "T.X");
		organisation(organisations, "T.X.1.G", "Tổ đảng 1", "Tổ đảng", "T.X.1");
		organisation(organisations, "T.X.2", "Chi bộ thôn 2", "Chi bộ cơ sở", "T.X");
		organisation(organisations, "T.X.2.G", "Tổ đảng 2", "Tổ đảng", "T.X.2");
		organisation(organisations, "T.X.OLD", "Chi bộ thôn cũ", "Chi bộ cơ sở", "T.X");
		organisations.set(8, "Hiệu lực đến", "30/06/2026");
		organisation(organisations, "T.X.SOON", "Chi bộ thôn mới", "Chi bộ cơ sở", "T.X");
		organisations.set(9, "Hiệu lực từ", "01/01/2027");
		organisation(organisations, "T.X.A", "Đảng bộ A", "Đảng bộ cơ sở", "T.X");
		organisation(organisations, "T.X.A.1", "Chi bộ 1", "Chi bộ trực thuộc", "T.X.A");
		organisation(organisations, "T.X.B", "Đảng bộ B", "Đảng bộ cơ sở", "T.X");
		organisation(organisations, "T.X.B.1", "Chi bộ 1", "Chi bộ trực thuộc", "T.X.B");
		organisation(organisations, "T.X.B.S", "Đảng bộ bộ phận S", "Đảng bộ bộ phận", "T.X.B");
		SampleTable members = emptyMembers();
		member(members, SEATED, "T.X.1", "ID", "M1", "Tài khoản", "bithu", "Mã tổ đảng", "T.X.1.G");
		member(members, DECEASED, "T.X.2", "Trạng thái hoạt động", "Từ trần", "Ngày mất", "01/09/2025");
		member(members, OTHER, "T.X.2");
		return List.of(organisations.csv(), members.csv(), seats().csv());
	}

	/** Lines 2 to 5: a commune, a branch of it, a body of it, a branch of that. */
	static SampleTable organisations() {
		SampleTable table = emptyOrganisations();
		organisation(table, "T.Y", "Đảng bộ xã Y", "Đảng bộ xã, phường, đặc khu", "T");
		organisation(table, "T.Y.1", "Chi bộ thôn", "Chi bộ cơ sở", "T.Y");
		organisation(table, "T.Y.A", "Đảng bộ trường", "Đảng bộ cơ sở", "T.Y");
		organisation(table, "T.Y.A.1", "Chi bộ khối", "Chi bộ trực thuộc", "T.Y.A");
		return table;
	}

	static SampleTable organisation(SampleTable table, String code, String name, String kind, String parent) {
		return table.line("Mã tổ chức", code, "Tên tổ chức", name, "Loại", kind, "Mã cấp trên", parent, "Hiệu lực từ",
			"01/07/2025");
	}

	/** Line 2: an official member; line 3: a probationary one. */
	static SampleTable members() {
		SampleTable table = emptyMembers();
		member(table, NEW, "T.X.1");
		member(table, NEW_PROBATIONARY, "T.X.2", "Số thẻ Đảng", "", "Ngày vào Đảng", "03/02/2026",
			"Ngày vào Đảng chính thức", "");
		return table;
	}

	static SampleTable member(SampleTable table, String personalId, String branch, String... more) {
		table.line("Họ và tên", "Người Thử " + personalId.substring(11), "Giới tính", "Nữ", "Sinh ngày", "05/03/1980",
			"Dân tộc", "Kinh", "Tôn giáo", "Không", "Số định danh cá nhân", personalId, "Số thẻ Đảng",
			"99" + personalId.substring(2), "Tổ chức Đảng đang sinh hoạt", branch, "Ngày vào Đảng", "03/02/2005",
			"Ngày vào Đảng chính thức", "03/02/2006", "Trạng thái hoạt động", "Đang sinh hoạt");
		int line = table.text(',').split("\r\n").length;
		for (int i = 0; i < more.length; i += 2) {
			table.set(line, more[i], more[i + 1]);
		}
		return table;
	}

	/** Line 2: the secretary of a branch. */
	static SampleTable seats() {
		return emptySeats().line("Mã tổ chức", "T.X.1", "Cấp ủy, ban", "Cấp ủy", "Chức vụ", "Bí thư",
			"Số định danh cá nhân", SEATED, "Từ ngày", "15/08/2025");
	}

	static SampleTable deputies() {
		return new SampleTable("deputies", "Số định danh người vắng*", "Số định danh người thay*", "Từ ngày*",
			"Đến ngày*").line("Số định danh người vắng", SEATED, "Số định danh người thay", OTHER, "Từ ngày",
				"01/12/2026", "Đến ngày", "15/12/2026");
	}

	/** Line 2: last year's level of a member. */
	static SampleTable ratings() {
		return new SampleTable("ratings", RatingColumns.ALL.stream().map(Column::header).toArray(String[]::new))
			.line("Số định danh cá nhân", OTHER, "Năm", "2025", "Mức xếp loại", "Hoàn thành tốt nhiệm vụ",
				"Ngày quyết định", "20/12/2025", "Mã tổ chức quyết định", "T.X");
	}

	/** Line 2: a member of one village branch who lives in the other village. */
	static SampleTable residenceLinks() {
		return new SampleTable("residence-links",
			ResidenceLinkColumns.ALL.stream().map(Column::header).toArray(String[]::new)).line(
				"Số định danh cá nhân", OTHER, "Mã chi bộ nơi cư trú", "T.X.1", "Ngày giới thiệu", "01/09/2025");
	}

	static SampleTable emptyOrganisations() {
		return new SampleTable("organisations", "Mã tổ chức*", "Tên tổ chức*", "Loại*", "Mã cấp trên",
			"Tổ chức cơ sở đảng", "Cơ quan, bộ phận", "Tổ chức Đoàn", "Thẩm quyền", "Hiệu lực từ*",
			"Hiệu lực đến", "Mã tổ chức kế thừa");
	}

	static SampleTable emptyMembers() {
		return new SampleTable("members", MemberColumns.ALL.stream().map(Column::header).toArray(String[]::new));
	}

	private static SampleTable emptySeats() {
		return new SampleTable("seats", "Mã tổ chức*", "Cấp ủy, ban*", "Chức vụ*", "Số định danh cá nhân*",
			"Số thẻ Đảng", "Từ ngày*", "Đến ngày");
	}
}
