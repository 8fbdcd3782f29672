package vn.chibo.register.files;

import java.time.LocalDate;

/** Who stands in for whom as a file or the register has it, by personal ids. */
record DeputyEntry(Key key, LocalDate to) {

	/** What makes two lines the same deputising. */
	record Key(String absent, String deputy, LocalDate from) {
	}
}
