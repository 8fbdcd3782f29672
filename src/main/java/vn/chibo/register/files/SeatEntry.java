package vn.chibo.register.files;

import java.time.LocalDate;
import vn.chibo.register.Body;
import vn.chibo.register.Position;

/** A seat as a file or the register has it, with the code of the organisation and the personal id of the member. */
record SeatEntry(Key key, Position position, LocalDate to) {

	/** What makes two lines the same seat. */
	record Key(String organisation, Body body, String member, LocalDate from) {
	}
}
