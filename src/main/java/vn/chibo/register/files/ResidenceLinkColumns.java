package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.List;

/** The columns of the file of members who are introduced to the branch where they live. */
final class ResidenceLinkColumns {

	static final Column<String> PERSONAL_ID = Column.required("Số định danh cá nhân", Formats.digits(12));
	static final Column<String> BRANCH = Column.required("Mã chi bộ nơi cư trú", Formats.code(40));
	static final Column<LocalDate> INTRODUCED_ON = Column.required("Ngày giới thiệu", Formats.DATE);
	static final Column<Boolean> EXEMPT = Column.optional("Miễn sinh hoạt nơi cư trú", Terms.yesOrNo());
	/** Of the member with the number, to see that the number is right. */
	static final Column<String> NAME = Members.NAME;

	static final List<Column<?>> ALL = List.of(PERSONAL_ID, BRANCH, INTRODUCED_ON, EXEMPT, NAME);

	private ResidenceLinkColumns() {
	}
}
