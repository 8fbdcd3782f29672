package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.register.Level;

/** The columns of the file of ratings of earlier years. */
final class RatingColumns {

	static final Column<String> PERSONAL_ID = Column.required("Số định danh cá nhân", Formats.digits(12));
	static final Column<Integer> YEAR = Column.required("Năm", Formats.YEAR);
	static final Column<Level> LEVEL = Column.required("Mức xếp loại", Terms.of(Level.class, Level::vietnamese));
	static final Column<LocalDate> DECIDED_ON = Column.optional("Ngày quyết định", Formats.DATE);
	static final Column<String> DECIDED_BY = Column.optional("Mã tổ chức quyết định", Formats.code(40));
	/** Of the member with the number, to see that the number is right. */
	static final Column<String> NAME = Members.NAME;

	static final List<Column<?>> ALL = List.of(PERSONAL_ID, YEAR, LEVEL, DECIDED_ON, DECIDED_BY, NAME);

	private RatingColumns() {
	}
}
