package vn.chibo.register.files;

import static vn.chibo.register.files.DeputyColumns.ABSENT;
import static vn.chibo.register.files.DeputyColumns.ABSENT_NAME;
import static vn.chibo.register.files.DeputyColumns.DEPUTY;
import static vn.chibo.register.files.DeputyColumns.DEPUTY_NAME;
import static vn.chibo.register.files.DeputyColumns.FROM;
import static vn.chibo.register.files.DeputyColumns.TO;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold for the lines of the file of deputies. */
final class DeputyRules {

	private final Members members;
	private final Remarks remarks;

	DeputyRules(Members members, Remarks remarks) {
		this.members = members;
		this.remarks = remarks;
	}

	Map<DeputyEntry.Key, DeputyEntry> check(Lines file) {
		Map<DeputyEntry.Key, DeputyEntry> entries = new LinkedHashMap<>();
		Map<DeputyEntry.Key, Line> first = new LinkedHashMap<>();
		for (Line line : file.list()) {
			members.checkKnown(line, ABSENT, ABSENT_NAME);
			members.checkKnown(line, DEPUTY, DEPUTY_NAME);
			var key = new DeputyEntry.Key(line.get(ABSENT), line.get(DEPUTY), line.get(FROM));
			if (key.absent() != null && key.absent().equals(key.deputy())) {
				line.fault(DEPUTY, "một người không thể thay chính mình; hãy ghi số định danh của người thay.");
			}
			LocalDate to = line.get(TO);
			if (to != null && key.from() != null && to.isBefore(key.from())) {
				line.fault(TO, SeatRules.endsEarly(key.from(), to));
			}
			Line same = key.absent() == null || key.deputy() == null || key.from() == null ? null
				: first.putIfAbsent(key, line);
			if (same != null) {
				line.fault("việc thay này đã có ở dòng %d; hãy bỏ một trong hai dòng.".formatted(same.number()));
			}
			if (!members.waits(line, key.absent(), remarks) && !members.waits(line, key.deputy(), remarks)) {
				entries.put(key, new DeputyEntry(key, to));
				line.means(key);
			}
		}
		return entries;
	}
}
