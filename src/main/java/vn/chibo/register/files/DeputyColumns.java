package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.List;

/** The columns of the file of deputies. */
final class DeputyColumns {

	static final Column<String> ABSENT = Column.required("Số định danh người vắng", Formats.digits(12));
	static final Column<String> DEPUTY = Column.required("Số định danh người thay", Formats.digits(12));
	static final Column<LocalDate> FROM = Column.required("Từ ngày", Formats.DATE);
	static final Column<LocalDate> TO = Column.required("Đến ngày", Formats.DATE);

	static final List<Column<?>> ALL = List.of(ABSENT, DEPUTY, FROM, TO);

	private DeputyColumns() {
	}
}
