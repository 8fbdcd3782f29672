package vn.chibo.register.files;

import static vn.chibo.register.files.DeputyColumns.ABSENT;
import static vn.chibo.register.files.DeputyColumns.DEPUTY;
import static vn.chibo.register.files.DeputyColumns.FROM;
import static vn.chibo.register.files.DeputyColumns.TO;

import java.time.LocalDate;
import java.util.Map;

/** Who stands in for whom as a file or the register has it, by personal ids. */
record DeputyEntry(Key key, LocalDate to) implements Entry {

	@Override
	public Map<String, String> cells() {
		return Entry.written(ABSENT, key.absent, DEPUTY, key.deputy, FROM, key.from, TO, to);
	}

	/** What makes two lines the same deputising. */
	record Key(String absent, String deputy, LocalDate from) {
	}
}
