package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.register.Body;
import vn.chibo.register.Position;

/** The columns of the file of seats; the member is named by personal id or by card number. */
final class SeatColumns {

	static final Column<String> ORGANISATION = Column.required("Mã tổ chức", Formats.code(40));
	static final Column<Body> BODY = Column.required("Cấp ủy, ban", OrganisationColumns.bodies());
	static final Column<Position> POSITION = Column.required("Chức vụ", Terms.of(Position.class, Position::vietnamese));
	static final Column<String> PERSONAL_ID = Column.optional("Số định danh cá nhân", Formats.digits(12));
	static final Column<String> CARD_NUMBER = Column.optional("Số thẻ Đảng", Formats.digits(12));
	static final Column<LocalDate> FROM = Column.required("Từ ngày", Formats.DATE);
	static final Column<LocalDate> TO = Column.optional("Đến ngày", Formats.DATE);
	/** Of the member with the number, to see that the number is right. */
	static final Column<String> NAME = Members.NAME;

	static final List<Column<?>> ALL = List.of(ORGANISATION, BODY, POSITION, PERSONAL_ID, CARD_NUMBER, FROM, TO, NAME);

	private SeatColumns() {
	}
}
