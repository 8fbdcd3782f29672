package vn.chibo.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.TestClock;

/** The reminders of a case, morning by morning. */
public class Remindings {

	private final ReminderRun run;
	private final TestClock clock;
	private final JdbcClient jdbc;

	Remindings(ReminderRun run, TestClock clock, JdbcClient jdbc) {
		this.run = run;
		this.clock = clock;
		this.jdbc = jdbc;
	}

	/** On each of these mornings everybody is reminded of what is due; the last of them is today. */
	public void on(LocalDate... mornings) {
		for (var morning : mornings) {
			clock.set(morning);
			run.run();
		}
	}

	/**
	 * What the case records and a mail says, to whom, in order: {@code 2026-12-30 BEFORE bttdp4}. Only what was moved to
	 * an earlier day is recorded the day before it is said.
	 */
	public List<String> of(String caseNumber) {
		return jdbc.sql("""
			select r.reminded_on, r.step, m.login from reminder r
			join outgoing_mail o on o.template = 'reminder' and o.mail_key like concat('reminder:',
			  cast(case when r.step = 'EARLIER' then r.reminded_on + 1 else r.reminded_on end as varchar(10)), ':',
			  r.addressee, ':%')
			join member m on m.id = o.recipient_id
			where r.case_number = ? and r.mailed
			""").param(caseNumber).query((row, number) -> new Said(row.getObject(1, LocalDate.class),
			Step.valueOf(row.getString(2)), row.getString(3))).list().stream().sorted(Comparator.comparing(Said::on)
				.thenComparing(Said::step).thenComparing(Said::login))
			.map(Said::toString).toList();
	}

	private record Said(LocalDate on, Step step, String login) {

		@Override
		public String toString() {
			return on + " " + step + " " + login;
		}
	}
}
