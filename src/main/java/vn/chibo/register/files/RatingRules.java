package vn.chibo.register.files;

import static vn.chibo.register.files.RatingColumns.DECIDED_BY;
import static vn.chibo.register.files.RatingColumns.DECIDED_ON;
import static vn.chibo.register.files.RatingColumns.LEVEL;
import static vn.chibo.register.files.RatingColumns.NAME;
import static vn.chibo.register.files.RatingColumns.PERSONAL_ID;
import static vn.chibo.register.files.RatingColumns.YEAR;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold for the lines of the file of ratings. */
final class RatingRules {

	private final Organisations organisations;
	private final Members members;
	private final LocalDate today;
	private final Remarks remarks;

	RatingRules(Organisations organisations, Members members, LocalDate today, Remarks remarks) {
		this.organisations = organisations;
		this.members = members;
		this.today = today;
		this.remarks = remarks;
	}

	Map<RatingEntry.Key, RatingEntry> check(Lines file, Map<RatingEntry.Key, RatingEntry> stored) {
		Map<RatingEntry.Key, RatingEntry> entries = new LinkedHashMap<>();
		Map<RatingEntry.Key, Line> first = new LinkedHashMap<>();
		for (Line line : file.list()) {
			var key = new RatingEntry.Key(line.get(PERSONAL_ID), line.get(YEAR));
			RatingEntry old = stored.get(key);
			members.checkKnown(line, PERSONAL_ID, NAME);
			organisations.checkKnown(line, DECIDED_BY);
			if (old == null && key.year() != null) {
				checkYear(line, key);
			}
			checkDecision(line, key.year());
			Line same = key.member() == null || key.year() == null ? null : first.putIfAbsent(key, line);
			if (same != null) {
				line.fault("mức xếp loại năm này của đảng viên đã có ở dòng %d; hãy bỏ một trong hai dòng."
					.formatted(same.number()));
			}
			if (!members.waits(line, key.member(), remarks)) {
				entries.put(key, entry(line, key, old));
				line.means(key);
			}
		}
		return entries;
	}

	/** Not asked of a rating that is there: whoever was admitted again has ratings from before that day. */
	private void checkYear(Line line, RatingEntry.Key key) {
		if (key.year() > today.getYear()) {
			line.fault(YEAR, "năm %d còn ở tương lai; hãy kiểm tra lại năm.".formatted(key.year()));
		}
		MemberEntry member = members.get(key.member());
		LocalDate admitted = member == null ? null : member.date("admitted_on");
		if (admitted != null && key.year() < admitted.getYear()) {
			line.fault(YEAR, "năm %d sớm hơn năm vào Đảng %d; hãy kiểm tra lại năm."
				.formatted(key.year(), admitted.getYear()));
		}
	}

	private void checkDecision(Line line, Integer year) {
		line.checkNotAhead(DECIDED_ON, today);
		LocalDate decidedOn = line.get(DECIDED_ON);
		if (decidedOn != null && year != null && decidedOn.getYear() < year) {
			line.fault(DECIDED_ON, "ngày quyết định %s sớm hơn năm được xếp loại %d; hãy kiểm tra lại ngày và năm."
				.formatted(Formats.show(decidedOn), year));
		}
	}

	private RatingEntry entry(Line line, RatingEntry.Key key, RatingEntry old) {
		if (old == null) {
			return new RatingEntry(key, line.get(LEVEL), line.get(DECIDED_ON), line.get(DECIDED_BY), false);
		}
		if (!old.fromCase()) {
			return new RatingEntry(key, line.get(LEVEL), line.get(DECIDED_ON, old.decidedOn()),
				line.get(DECIDED_BY, old.decidedBy()), false);
		}
		if (line.get(LEVEL) != old.level()) {
			remarks.add("%s, dòng %d: mức xếp loại ghi trong tệp khác với quyết định đã có trong hệ thống; danh bạ giữ "
				.formatted(line.file(), line.number()) + "nguyên mức đã quyết định.");
		}
		return old;
	}
}
