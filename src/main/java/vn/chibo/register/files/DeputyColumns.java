package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.List;

/** The columns of the file of deputies. */
final class DeputyColumns {

	static final Column<String> ABSENT = Column.required("Số định danh người vắng", Formats.digits(12));
	static final Column<String> DEPUTY = Column.required("Số định danh người thay", Formats.digits(12));
	static final Column<LocalDate> FROM = Column.required("Từ ngày", Formats.DATE);
	static final Column<LocalDate> TO = Column.required("Đến ngày", Formats.DATE);

	/** Of the two members, to see that the numbers are right. */
	static final Column<String> ABSENT_NAME = Column.optional("Họ và tên người vắng", Formats.text(100));
	static final Column<String> DEPUTY_NAME = Column.optional("Họ và tên người thay", Formats.text(100));

	static final List<Column<?>> ALL = List.of(ABSENT, DEPUTY, FROM, TO, ABSENT_NAME, DEPUTY_NAME);

	private DeputyColumns() {
	}
}
