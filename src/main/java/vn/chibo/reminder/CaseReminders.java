package vn.chibo.reminder;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** Who was told of a delay in a case, and when. */
@Repository
public class CaseReminders {

	private static final int SHOWN = 50;

	private final JdbcClient jdbc;

	CaseReminders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest first. */
	public List<Said> of(String caseNumber) {
		return jdbc
			.sql("select reminded_on, step, task_name, due_on, case when to_committee then addressee end as group_id "
				+ "from reminder where case_number = ? order by reminded_on desc, id desc fetch first " + SHOWN
				+ " rows only")
			.param(caseNumber).query(RecordRows.of(Said.class)).list();
	}

	/** @param groupId the committee that was told; absent when it was a person */
	public record Said(LocalDate remindedOn, Step step, String taskName, LocalDate dueOn, String groupId) {

		public String what() {
			return step.vietnamese();
		}
	}
}
