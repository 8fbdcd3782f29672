package vn.chibo.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the Government announces, as the administrator enters it, and what becomes of open deadlines. */
public class Decrees {

	private static final String BY = "quantri";

	private final DecreedDays days;
	private final DeadlineChanges changes;
	private final DeadlineReckoning reckoning;
	private final JdbcClient jdbc;

	Decrees(DecreedDays days, DeadlineChanges changes, DeadlineReckoning reckoning, JdbcClient jdbc) {
		this.days = days;
		this.changes = changes;
		this.reckoning = reckoning;
		this.jdbc = jdbc;
	}

	public Decrees off(LocalDate day) {
		days.add(new DecreedDayForm(day, DayKind.DAY_OFF, "Nghỉ hoán đổi", "Văn bản 1/VPCP"), BY);
		return this;
	}

	public Decrees worked(LocalDate day) {
		days.add(new DecreedDayForm(day, DayKind.WORKED, "Làm bù", "Văn bản 1/VPCP"), BY);
		return this;
	}

	/** Nobody has entered more for some minutes. */
	public Decrees reckoned() {
		changes.beginReckoning();
		reckoning.run();
		return this;
	}

	/** What the tests have entered is forgotten, and every open deadline is back where it was. */
	public void forget() {
		jdbc.sql("delete from decreed_day where added_by = ?").param(BY).update();
		changes.add("Hết phép thử", BY);
		reckoned();
	}

	/** What was moved in a case, in order: {@code TASK Ban tổ chức nơi đến tiếp nhận 2027-01-05 2027-01-06}. */
	public List<String> moved(String caseNumber) {
		return jdbc.sql("""
			select kind, name, cast(was_due at time zone 'Asia/Ho_Chi_Minh' as date) as was_due,
			       cast(due at time zone 'Asia/Ho_Chi_Minh' as date) as due
			from moved_deadline where case_number = ? order by id
			""").param(caseNumber).query((row, number) -> "%s %s %s %s".formatted(row.getString(1), row.getString(2),
			row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class))).list();
	}
}
