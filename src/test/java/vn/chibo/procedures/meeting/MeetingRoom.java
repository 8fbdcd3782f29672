package vn.chibo.procedures.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;
import vn.chibo.support.TestRegister;

/** A branch of its own with a meeting that was opened for it; it leaves the database as it was. */
public class MeetingRoom {

	private static final AtomicInteger COUNT = new AtomicInteger();
	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private final List<String> cases = new ArrayList<>();
	private final JdbcClient jdbc;
	private final int number = COUNT.incrementAndGet();

	public final TestRegister register;
	public final PageVisitor pages;
	public final String branch = "shcb" + number;
	public final String secretary = "bt" + branch;

	/** @param more members besides the secretary: {@link #member} */
	public MeetingRoom(WebApplicationContext application, int more) {
		jdbc = application.getBean(JdbcClient.class);
		register = application.getBean(Stage.class).register();
		pages = new PageVisitor(application, login -> login);
		register.organisation(branch, "Chi bộ thôn Sổ " + number, "BRANCH", "xa");
		register.seat(branch, "COMMITTEE", register.member(secretary, "Bí thư Sổ " + number, branch));
		for (int index = 0; index < more; index++) {
			register.member(member(index), "Hoàng Văn " + (char) ('A' + index % 26) + " " + number + "." + index,
				branch);
		}
	}

	public String member(int index) {
		return "dv" + branch + "x" + index;
	}

	public long id(String login) {
		return register.memberId(login);
	}

	public long branchId() {
		return register.idOf(branch);
	}

	/** A regular meeting of the month, planned at half past seven in the evening. */
	public String meeting(LocalDate on) {
		var caseNumber = "SHC-%d-9%05d".formatted(on.getYear(), number * 100 + cases.size());
		jdbc.sql("insert into case_file (number, procedure_key, organisation_id, state, opened_at, opened_by) "
			+ "values (?, 'branchMeeting', ?, 'OPENED', ?, ?)").params(caseNumber, branchId(),
				on.atStartOfDay(VIETNAM).toOffsetDateTime(), secretary)
			.update();
		jdbc.sql(
			"insert into branch_meeting (case_number, branch_id, meeting_month, kind, mode, planned_at, place, regular_of) "
				+ "values (?, ?, ?, 'REGULAR', 'IN_PERSON', ?, 'Nhà văn hóa thôn', ?)")
			.params(caseNumber, branchId(),
				on.withDayOfMonth(1), LocalDateTime.of(on, java.time.LocalTime.of(19, 30)).atZone(VIETNAM)
					.toOffsetDateTime(),
				branchId())
			.update();
		cases.add(caseNumber);
		return caseNumber;
	}

	public void joint(String caseNumber, MeetingRoom other) {
		jdbc.sql("update branch_meeting set joint_branch_id = ?, kind = 'THEMATIC', regular_of = null "
			+ "where case_number = ?").params(other.branchId(), caseNumber).update();
	}

	public void held(String caseNumber, LocalDate on) {
		jdbc.sql("update branch_meeting set held_on = ? where case_number = ?").params(on, caseNumber).update();
	}

	public long task(String member, String what, LocalDate due) {
		jdbc.sql("insert into member_task (branch_id, member_id, given_on, what, due_on) values (?, ?, ?, ?, ?)")
			.params(branchId(), id(member), due.minusMonths(1), what, due).update();
		return jdbc.sql("select max(id) from member_task where member_id = ?").param(id(member)).query(Long.class)
			.single();
	}

	public Map<String, Object> taskRow(long id) {
		return jdbc.sql("select * from member_task where id = ?").param(id).query().singleRow();
	}

	public void leave() {
		jdbc.sql("delete from member_task where branch_id = ?").param(branchId()).update();
		for (var one : cases) {
			for (var table : List.of("draft", "meeting_attendance", "branch_meeting")) {
				jdbc.sql("delete from " + table + " where case_number = ?").param(one).update();
			}
			jdbc.sql("delete from case_file where number = ?").param(one).update();
		}
	}
}
