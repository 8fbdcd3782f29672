package vn.chibo.reminder;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.reminder.Reminders.Taken;
import vn.chibo.support.MailTable;
import vn.chibo.workflow.models.RealTables;

/** The steps of reminding as docs/mails.md tells them. */
class ReminderTableTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
	private static final ReminderRules RULES = new ReminderRules(RealTables.tables());

	static List<Map<String, String>> rows() {
		return MailTable.rows("## Reminders");
	}

	@ParameterizedTest
	@MethodSource("rows")
	void documentIsTrue(Map<String, String> row) {
		var steps = RULES.reached(Integer.parseInt(row.get("Working days late")), TODAY);

		assertThat(steps.isEmpty() ? "-" : steps.stream().map(Step::name).collect(joining(", ")))
			.isEqualTo(row.get("Steps reached"));
		assertThat(steps.isEmpty() ? "-" : about(steps)).isEqualTo(row.get("About"));
	}

	private static String about(List<Step> steps) {
		var reminders = steps.stream().map(step -> new Reminder("t1", step, TODAY, "CSH-2026-000001", "Nhận xét"))
			.toList();
		return ReminderMail.of(Addressee.person("an"), new Taken(1, reminders), TODAY).occasion().name();
	}
}
