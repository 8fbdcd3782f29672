package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chibo.register.Activity;

/** The columns of the file of members: those of the national list, then our own. */
final class MemberColumns {

	/** What the file says, and what the register keeps. */
	static final Map<String, String> GENDERS = genders();

	private static final Map<String, String> PLACES = new TreeMap<>(Map.of("birth", "Nơi đăng ký khai sinh", "home",
		"Quê quán", "residence", "Thường trú"));

	static final Column<String> PERSONAL_ID = Column.required("Số định danh cá nhân", Formats.digits(12));
	static final Column<String> NATIONAL_CODE = Column.optional("ID", Formats.text(20));
	static final Column<LocalDate> BORN_ON = Column.required("Sinh ngày", Formats.DATE);
	/** Official members have a card; probationary ones have none yet. */
	static final Column<String> CARD_NUMBER = new Column<>("Số thẻ Đảng", Column.Need.HEADER, Formats.digits(12));
	static final Column<LocalDate> ADMITTED_ON = Column.required("Ngày vào Đảng", Formats.DATE);
	static final Column<LocalDate> OFFICIAL_ON = Column.optional("Ngày vào Đảng chính thức", Formats.DATE);
	/** Also one that is still to come: the decision is known before. */
	static final Column<LocalDate> RETIRED_ON = Column.optional("Ngày nghỉ hưu / nghỉ công tác", Formats.DATE);
	static final Column<String> LOGIN = Column.optional("Tài khoản", Formats.LOGIN);

	/** Columns that stand in the table of members as they are, by the name they have there. */
	static final Map<String, Column<?>> STORED = stored();

	static final Column<String> BRANCH = Column.required("Tổ chức Đảng đang sinh hoạt", Formats.text(200));
	static final Column<String> PARTY_GROUP = Column.optional("Mã tổ đảng", Formats.code(40));
	static final Column<Activity> ACTIVITY = Column.required("Trạng thái hoạt động",
		Terms.of(Activity.class, Activity::vietnamese));
	static final Column<LocalDate> LEFT_ON = Column.optional("Ngày rời khỏi", Formats.DATE);
	static final Column<LocalDate> DIED_ON = Column.optional("Ngày mất", Formats.DATE);
	static final Column<LocalDate> EXEMPT_ON = Column.optional("Ngày miễn sinh hoạt Đảng", Formats.DATE);
	/** The number of the line in the national list: known, and of no use. */
	static final Column<String> ORDINAL = Column.optional("STT", Formats.text(20));

	/** Our own at the end. */
	private static final List<Column<?>> OWN = List.of(PARTY_GROUP, LOGIN, STORED.get("email"), STORED.get("phone"),
		RETIRED_ON);

	/** In the order of the national list, then ours. */
	static final List<Column<?>> ALL = all();

	/** No two members have the same; by the name in the table. */
	static final List<String> UNIQUE = List.of("national_code", "card_number", "login");

	private MemberColumns() {
	}

	private static List<Column<?>> all() {
		List<Column<?>> all = new ArrayList<>(STORED.values());
		all.removeAll(OWN);
		all.remove(PERSONAL_ID);
		all.add(0, ORDINAL);
		all.add(all.indexOf(CARD_NUMBER), PERSONAL_ID);
		all.add(all.indexOf(STORED.get("birth_country")), BRANCH);
		all.addAll(List.of(ACTIVITY, LEFT_ON, DIED_ON, EXEMPT_ON));
		all.addAll(OWN);
		return List.copyOf(all);
	}

	private static Map<String, Column<?>> stored() {
		Map<String, Column<?>> columns = new LinkedHashMap<>();
		columns.put("personal_id", PERSONAL_ID);
		columns.put("national_code", NATIONAL_CODE);
		columns.put("full_name", Column.required("Họ và tên", Formats.text(100)));
		columns.put("other_name", Column.optional("Tên gọi khác", Formats.text(100)));
		columns.put("gender", Column.required("Giới tính", new Terms<>(GENDERS)));
		columns.put("born_on", BORN_ON);
		columns.put("ethnic_group", Column.required("Dân tộc", Formats.text(50)));
		columns.put("religion", Column.required("Tôn giáo", Formats.text(50)));
		columns.put("card_number", CARD_NUMBER);
		columns.put("card_issued_at", Column.optional("Nơi cấp thẻ", Formats.text(200)));
		columns.put("card_issued_on", Column.optional("Ngày cấp thẻ", Formats.DATE));
		columns.put("card_number_85", Column.optional("Số thẻ theo quyết định 85", Formats.text(20)));
		PLACES.forEach((name, header) -> {
			columns.put(name + "_country", Column.optional(header + " - Quốc gia", Formats.text(60)));
			columns.put(name + "_province", Column.optional(header + " - Tỉnh", Formats.text(60)));
			columns.put(name + "_address", Column.optional(header + " - Địa chỉ", Formats.text(300)));
		});
		columns.put("admitted_on", ADMITTED_ON);
		columns.put("official_on", OFFICIAL_ON);
		columns.put("old_id_number", Column.optional("Số CMND cũ", Formats.OLD_ID));
		columns.put("login", LOGIN);
		columns.put("email", Column.optional("Thư điện tử", Formats.EMAIL));
		columns.put("phone", Column.optional("Điện thoại", Formats.PHONE));
		columns.put("retired_on", RETIRED_ON);
		return columns;
	}

	private static Map<String, String> genders() {
		Map<String, String> genders = new LinkedHashMap<>();
		genders.put("Nam", "MALE");
		genders.put("Nữ", "FEMALE");
		return genders;
	}
}
