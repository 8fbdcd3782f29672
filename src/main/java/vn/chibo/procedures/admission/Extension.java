package vn.chibo.procedures.admission;

import java.time.LocalDate;
import vn.chibo.base.Days;
import vn.chibo.base.Refusal;

/** The one extension of the term for a decision (294 4.3). */
final class Extension {

	private Extension() {
	}

	/** @throws Refusal when the term is over: what is late is explained, not extended */
	static void mustComeInTime(LocalDate decideBy, LocalDate today) {
		if (today.isAfter(decideBy)) {
			throw new Refusal(
				"Thời hạn quyết định đã hết ngày " + Days.vietnamese(decideBy) + ", không gia hạn được nữa; hãy họp, "
					+ "quyết định và giải trình việc quá hạn.");
		}
	}
}
