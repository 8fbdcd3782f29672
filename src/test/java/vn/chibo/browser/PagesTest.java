package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each page of ours can be read and left by each of those who work with it. */
@StoryTest
@Tag("long")
class PagesTest {

	private static final String MEETING = "SHC-2026-600001";

	@LocalServerPort
	int port;
	@Autowired
	PassingCase passing;
	@Autowired
	JdbcClient jdbc;

	/** With a meeting to come, to which the first page of the secretary and of the member leads. */
	@BeforeEach
	void aMeeting() {
		jdbc.sql("insert into case_file (number, procedure_key, organisation_id, state, opened_at, opened_by) "
			+ "select ?, 'branchMeeting', branch_id, 'OPENED', current_timestamp, login from member where login = 'bithu1'")
			.param(MEETING).update();
		jdbc.sql("insert into branch_meeting (case_number, branch_id, meeting_month, kind, mode, planned_at, place) "
			+ "select ?, branch_id, date '2026-12-01', 'REGULAR', 'IN_PERSON', timestamp with time zone "
			+ "'2099-12-07 19:30:00+07:00', 'Nhà văn hóa' from member where login = 'bithu1'").param(MEETING).update();
		jdbc.sql("insert into member_task (branch_id, member_id, given_on, what, due_on) select branch_id, id, "
			+ "date '2026-11-01', 'Vận động hiến đất', date '2026-12-31' from member where login in ('bithu1', 'dangvien1')")
			.update();
	}

	@AfterEach
	void noMeeting() {
		for (var table : List.of("draft", "branch_meeting")) {
			jdbc.sql("delete from " + table + " where case_number = ?").param(MEETING).update();
		}
		jdbc.sql("delete from case_file where number = ?").param(MEETING).update();
		jdbc.sql("delete from member_task where what = 'Vận động hiến đất'").update();
	}

	@BeforeEach
	void aCase() {
		try (var secretary = new Tasklist("http://localhost:" + port).login("bithu1", "demo")) {
			passing.start(secretary.start("Chuyển sinh hoạt đảng"));
		}
	}

	@AfterEach
	void noStoryMeetsTheCase() {
		passing.end();
	}

	@ParameterizedTest
	@ValueSource(strings = {"dangvien1", "bithu1", "danguy1", "kiemtra1", "toch1", "quantri"})
	void whateverIsReachedFromTheFirstPage(String login) {
		try (var person = new Tasklist("http://localhost:" + port).enter(login, "demo")) {
			assertThat(Pages.faults(person)).isEmpty();
		}
	}
}
