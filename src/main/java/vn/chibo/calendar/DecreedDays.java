package vn.chibo.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Days;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;

/** The decreed days; who added and who removed one stays written. */
@Repository
@Transactional
class DecreedDays {

	private final JdbcClient jdbc;
	private final PublicHolidays law;
	private final DeadlineChanges changes;
	private final Clock clock;

	DecreedDays(JdbcClient jdbc, PublicHolidays law, DeadlineChanges changes, Clock clock) {
		this.jdbc = jdbc;
		this.law = law;
		this.changes = changes;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Map<LocalDate, DecreedDay> inForce() {
		return jdbc.sql("""
			select falls_on, kind, name, legal_basis, added_by, added_at, removed_by, removed_at
			from decreed_day where in_force_on is not null
			""").query(RecordRows.of(DecreedDay.class)).list().stream()
			.collect(Collectors.toMap(DecreedDay::fallsOn, Function.identity()));
	}

	/** What was added, those removed since included; the newest first. */
	@Transactional(readOnly = true)
	public List<DecreedDay> newest(int count) {
		return jdbc.sql("""
			select falls_on, kind, name, legal_basis, added_by, added_at, removed_by, removed_at
			from decreed_day order by id desc fetch first %d rows only
			""".formatted(count)).query(RecordRows.of(DecreedDay.class)).list();
	}

	/** @throws Refusal when it changes nothing, or lies where the administrator does not see it */
	public void add(DecreedDayForm entered, String by) {
		var day = entered.fallsOn();
		int thisYear = LocalDate.now(clock).getYear();
		if (day.getYear() != thisYear && day.getYear() != thisYear + 1) {
			throw new Refusal("Chỉ nhập ngày của năm %d hoặc năm %d; hãy chọn lại ngày."
				.formatted(thisYear, thisYear + 1));
		}
		var off = PublicHolidays.isWeekend(day) || law.include(day);
		if (off == (entered.kind() == DayKind.DAY_OFF)) {
			throw new Refusal(off ? "Ngày %s vốn đã được nghỉ; chỉ nhập ngày nghỉ thêm.".formatted(Days.vietnamese(day))
				: "Ngày %s vốn là ngày làm việc; chỉ nhập ngày làm bù vào ngày nghỉ.".formatted(Days.vietnamese(day)));
		}
		try {
			jdbc.sql("""
				insert into decreed_day (falls_on, kind, name, legal_basis, added_by, added_at, in_force_on)
				values (?, ?, ?, ?, ?, ?, ?)
				""")
				.params(day, entered.kind().name(), entered.name(), entered.legalBasis(), by, OffsetDateTime.now(clock),
					day)
				.update();
		} catch (DuplicateKeyException twice) {
			throw new Refusal("Ngày %s đã được nhập rồi; muốn sửa, hãy bỏ ngày đó rồi nhập lại."
				.formatted(Days.vietnamese(day)));
		}
		changes.add("%s ngày %s: %s (%s)".formatted(entered.kind().vietnamese(), Days.vietnamese(day), entered.name(),
			entered.legalBasis()), by);
	}

	/** @throws Refusal when there is none */
	public void remove(LocalDate day, String by) {
		int removed = jdbc.sql("""
			update decreed_day set removed_by = ?, removed_at = ?, in_force_on = null where in_force_on = ?
			""").params(by, OffsetDateTime.now(clock), day).update();
		if (removed == 0) {
			throw new Refusal("Ngày này không còn trong danh sách; hãy tải lại trang.");
		}
		changes.add("Bỏ ngày %s khỏi lịch".formatted(Days.vietnamese(day)), by);
	}
}
