package vn.chibo.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.procedures.meeting.MeetingRoom;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.TestClock;

/** What a branch gave its members to do is in the one mail of the morning, and each step is said once. */
@ChiBoTest
@Tag("sql")
class MemberTasksRemindedTest {

	private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 9);

	@Autowired
	private ReminderRun run;
	@Autowired
	private TestClock clock;
	@Autowired
	private JdbcClient jdbc;
	@Autowired
	private WebApplicationContext application;

	private MeetingRoom room;

	@BeforeEach
	void branch() {
		jdbc.sql("update reminder set mailed = true").update();
		room = new MeetingRoom(application, 2);
	}

	@AfterEach
	void leave() {
		jdbc.sql("delete from reminder where case_number is null").update();
		room.leave();
	}

	@Test
	void manyTasksAreOneMailAndOneLine() {
		room.task(room.member(0), "Một", WEDNESDAY);
		room.task(room.member(0), "Hai", WEDNESDAY);
		room.task(room.member(0), "Ba", WEDNESDAY.plusDays(200));
		assertThat(saidOn(WEDNESDAY, room.member(0))).singleElement().asString()
			.contains("Hạn hôm nay: Việc chi bộ giao, 2 việc, hạn 09/12/2026").doesNotContain("Một", "Ba");
		assertThat(saidOn(WEDNESDAY, room.member(0))).as("once").hasSize(1);
	}

	@Test
	void nothingIsSaidOfWhatIsReportedOrSettled() {
		long reported = room.task(room.member(0), "Một", WEDNESDAY);
		long settled = room.task(room.member(0), "Hai", WEDNESDAY);
		jdbc.sql("update member_task set report = 'Xong', reported_on = due_on where id = ?").param(reported).update();
		jdbc.sql("update member_task set outcome = 'DONE', settled_on = due_on where id = ?").param(settled).update();
		assertThat(saidOn(WEDNESDAY, room.member(0))).isEmpty();
	}

	@Test
	void theCommitteeHearsOfTheLateOnesOfAllMembersInOneMail() {
		room.task(room.member(0), "Một", WEDNESDAY);
		room.task(room.member(1), "Hai", WEDNESDAY);
		for (int day = 1; day < 9; day++) {
			saidOn(WEDNESDAY.plusDays(day), room.secretary);
		}
		assertThat(
			jdbc.sql("select o.details from outgoing_mail o where o.template = 'reminder' and o.recipient_id = ?")
				.param(room.id(room.secretary)).query(String.class).list())
			.singleElement().asString()
			.contains("Cấp dưới quá hạn: Việc chi bộ giao, 2 việc");
	}

	private List<String> saidOn(LocalDate day, String login) {
		clock.set(day);
		run.run();
		return jdbc.sql("select details from outgoing_mail where template = 'reminder' and recipient_id = ? "
			+ "and mail_key like ?").params(room.id(login), "reminder:" + day + ":%").query(String.class).list();
	}
}
