package vn.chibo.work;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.register.Organisation;

/**
 * What waits in an organisation and below, as one page shows it.
 *
 * @param others     the other organisations that the reader answers for
 * @param all        of the organisation, whatever was selected
 * @param procedures by name
 * @param areas      the organisation itself, those directly below by name, then all others
 * @param found      how many lines there are of what was selected
 * @param next       the page after this one; absent on the last one
 * @param previous   the page before this one; absent on the first one
 */
record WholeWork(Organisation organisation, List<Organisation> others, Sums all, List<Procedure> procedures,
		List<Area> areas, List<Row> rows, long found, String next, String previous) {

	/** How many tasks wait, are after their last day, and have it until Sunday. */
	record Sums(long tasks, long late, long dueThisWeek) {
	}

	record Procedure(String process, String name, Sums sums) {
	}

	record Area(long below, String name, Sums sums) {
	}

	/**
	 * A task, or many of one kind in one place.
	 *
	 * @param caseNumber absent for many
	 * @param address    of the page with each of them; absent for one
	 * @param daysLate   0 when it is not late, or has no deadline
	 */
	record Row(String name, long tasks, String procedure, String caseNumber, String address, String where,
			LocalDate since,
			LocalDate due, long daysLate) {
	}
}
