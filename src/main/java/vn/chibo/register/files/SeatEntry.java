package vn.chibo.register.files;

import static vn.chibo.register.files.SeatColumns.BODY;
import static vn.chibo.register.files.SeatColumns.FROM;
import static vn.chibo.register.files.SeatColumns.ORGANISATION;
import static vn.chibo.register.files.SeatColumns.PERSONAL_ID;
import static vn.chibo.register.files.SeatColumns.POSITION;
import static vn.chibo.register.files.SeatColumns.TO;

import java.time.LocalDate;
import java.util.Map;
import vn.chibo.register.Body;
import vn.chibo.register.Position;

/** A seat as a file or the register has it, with the code of the organisation and the personal id of the member. */
record SeatEntry(Key key, Position position, LocalDate to) implements Entry {

	@Override
	public Map<String, String> cells() {
		return Entry.written(ORGANISATION, key.organisation, BODY, key.body, POSITION, position, PERSONAL_ID,
			key.member,
			FROM, key.from, TO, to);
	}

	/** What makes two lines the same seat. */
	record Key(String organisation, Body body, String member, LocalDate from) {
	}
}
