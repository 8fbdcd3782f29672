package vn.chibo.register.quality;

/** A kind of gap or contradiction, as a condition on a member {@code m} or an organisation {@code o}. */
public enum Finding {

	OFFICIAL_DATE_MISSING(true, "Hết thời gian dự bị, chưa có ngày chính thức",
		"Lập hồ sơ công nhận; nếu đã công nhận thì ghi ngày chính thức.",
		"m.official_on is null and m.admitted_on < :probationary"),
	BORN_AFTER_ADMISSION(true, "Ngày sinh không trước ngày vào Đảng", "Đối chiếu lý lịch, sửa ngày ghi nhầm.",
		"m.born_on >= m.admitted_on"),
	LISTED_TWICE(true, "Trùng họ tên và ngày sinh với người khác trong danh bạ",
		"Đối chiếu số định danh, số thẻ: nếu là một người thì báo ban tổ chức.",
		"exists (select 1 from member t where t.born_on = m.born_on and t.full_name = m.full_name and t.id <> m.id)"),
	CARD_MISSING(true, "Đảng viên chính thức chưa có số thẻ", "Ghi số thẻ, ngày và nơi cấp.",
		"m.official_on is not null and m.card_number is null"),
	ADDRESS_MISSING(true, "Chưa có nơi cư trú", "Hỏi đảng viên, ghi nơi cư trú.", "m.residence_address is null"),
	UNREACHABLE(true, "Không có thư điện tử, không có điện thoại",
		"Hỏi đảng viên, ghi ít nhất một cách liên lạc.", "m.email is null and m.phone is null"),
	RETIRED_AT_WORK(true, "Đã nghỉ hưu, nghỉ công tác quá hạn mà còn sinh hoạt ở chi bộ nơi công tác",
		"Làm thủ tục chuyển sinh hoạt đảng về nơi cư trú.",
		"m.retired_on is not null and m.retired_on < :retired and o.setting = 'WORK'", "relocation"),
	TOO_FEW_MEMBERS(false, "Chi bộ chưa đủ số đảng viên chính thức",
		"Cấp trên điều thêm đảng viên hoặc sáp nhập.", "o.holds_members and (select count(*) from current_member c "
			+ "where c.branch_id = o.id and c.official_on is not null) < :fewest"),
	SECRETARY_MISSING(false, "Cấp ủy chưa có bí thư", "Kiện toàn cấp ủy, ghi bí thư.",
		"exists (select 1 from organisation_body b where b.organisation_id = o.id and b.body = :committee) and "
			+ "not exists (select 1 from seat s where s.organisation_id = o.id and s.body = :committee "
			+ "and s.position = :secretary and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today))");

	private final boolean ofMember;
	private final String vietnamese;
	private final String mended;
	private final String condition;
	private final String procedure;

	Finding(boolean ofMember, String vietnamese, String mended, String condition) {
		this(ofMember, vietnamese, mended, condition, null);
	}

	Finding(boolean ofMember, String vietnamese, String mended, String condition, String procedure) {
		this.procedure = procedure;
		this.ofMember = ofMember;
		this.vietnamese = vietnamese;
		this.mended = mended;
		this.condition = condition;
	}

	public boolean isOfMember() {
		return ofMember;
	}

	public String vietnamese() {
		return vietnamese;
	}

	/** What is to be done about it. */
	public String mended() {
		return mended;
	}

	/** The procedure that mends it; null where it is mended otherwise. */
	public String procedure() {
		return procedure;
	}

	String condition() {
		return condition;
	}
}
