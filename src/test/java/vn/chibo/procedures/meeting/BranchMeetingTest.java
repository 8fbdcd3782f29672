package vn.chibo.procedures.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.meetings.MeetingKind;
import vn.chibo.meetings.Meetings;
import vn.chibo.models.BranchMeetingModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.WholeDatabase;

/** A month of a branch, from the registered day to the signed resolution. */
@ChiBoTest
class BranchMeetingTest extends BranchOfTheVillage {

	@Autowired
	Meetings meetings;
	@Autowired
	WholeDatabase database;

	@Test
	void aSmallBranchHasFourSteps() {
		theCommuneSays(7, 2);
		var number = opened();
		assertThat(number).startsWith("SHC-2026-");
		assertThat(stage.records().openTasks(number)).containsExactly(BranchMeetingModel.TASK_REGISTER);
		assertThat(opens("bithuthon", number, BranchMeetingModel.TASK_REGISTER)).contains("07/12/2026",
			"chậm nhất 09/12/2026",
			"2026-12-07", "Thông qua nhiệm vụ, nghị quyết tháng tới", "0 buổi chuyên đề");

		registers(number, on(FIXED));
		assertThat(stage.records().state(number)).isEqualTo("INVITED");
		assertThat(invited("19:30 ngày 07/12/2026")).containsExactlyInAnyOrder(
			province.login("bithuthon"), province.login("an"), province.login("binh"), province.login("tochuc"),
			province.login("bithu"), province.login("bophan"), province.login("congty"));
		assertThat(opens("bithuthon", number, BranchMeetingModel.TASK_HOLD)).contains("Nhà văn hóa thôn 1",
			"Bàn việc làm đường");

		holds(number, FIXED);
		assertThat(opens("bithuthon", number, BranchMeetingModel.TASK_SIGN_MINUTES)).contains("Triệu tập 7, có mặt 6",
			"Vắng có lý do: Lê Văn binh", "tán thành 6/7", "Lê Văn bithuthon", "93 điểm, Tốt");
		signs(number, FIXED.plusDays(1));

		assertThat(stage.records().state(number)).isEqualTo("SIGNED");
		assertThat(stage.records().isClosed(number)).isTrue();
		assertThat(stage.records().isRunning(number)).isFalse();
		assertThat(stage.records().told(number, "Chi bộ gửi biên bản, nghị quyết tháng 12/2026"))
			.containsExactly(province.login("tochuc"));
		assertThat(stage.records().papers(number, "meeting-signMinutes").get(0)).contains("01-BB/CB");
		assertThat(stage.records().papers(number, "meeting-signResolution").get(0)).contains("01-NQ/CB");
		assertThat(stage.records().papers(number, "meeting-sheet").get(0)).contains("Nhất trí hiến đất", "Lê Văn an");
		assertThat(meetings.find(number)).get().satisfies(meeting -> {
			assertThat(meeting.heldOn()).isEqualTo(FIXED);
			assertThat(meeting.score()).isEqualTo(93);
		});
		assertThat(jdbc.sql("select presence from meeting_attendance where case_number = ? order by 1").param(number)
			.query(String.class).list()).hasSize(7).containsOnlyOnce("EXCUSED", "LATE").contains("PRESENT");
		assertThat(jdbc.sql("select member_id from member_task where given_in = ?").param(number).query(Long.class)
			.single()).isEqualTo(province.person("binh"));
	}

	@Test
	void whoIsInChargeIsInvitedAndHearsOfAMonthThatWasNotHeld() {
		province.member("phutrach", "tosoi");
		jdbc.sql("insert into branch_assignment (branch_id, member_id, given_by, valid_from) values (?, ?, ?, ?)")
			.params(province.id("thon"), province.person("phutrach"), province.id("xa"), TODAY).update();
		theCommuneSays(7, 2);
		var number = opened();
		registers(number, on(FIXED));
		assertThat(invited("19:30 ngày 07/12/2026")).contains(province.login("phutrach"));
		stage.clock().set(FIXED.plusDays(3));
		stage.jobs().fire(number, BranchMeetingModel.TIMER_NOT_HELD);
		assertThat(told("Chi bộ chưa sinh hoạt tháng 12/2026")).containsExactly(province.login("phutrach"),
			province.login("tochuc"));
	}

	@Test
	void anotherDayIsAskedOfThoseAboveWhoMayRefuse() {
		theCommuneSays(7, 2);
		var number = opened();
		registers(number, with(on(LocalDate.of(2026, 12, 20)), Map.of("reason", "Lũ lụt, đường bị cắt.")));
		assertThat(stage.records().openTasks(number)).containsExactly(BranchMeetingModel.TASK_CONSENT);
		assertThat(opens("tochuc", number, BranchMeetingModel.TASK_CONSENT)).contains("20/12/2026", "07/12/2026",
			"Lũ lụt");
		does("tochuc", number, BranchMeetingModel.TASK_CONSENT,
			Map.of("decision", "REFUSE", "refusal", "Hãy họp chậm nhất ngày 10."));
		assertThat(opens("bithuthon", number, BranchMeetingModel.TASK_REGISTER)).contains("Hãy họp chậm nhất ngày 10",
			"Nhà văn hóa thôn 1");

		registers(number, with(on(LocalDate.of(2026, 12, 10)), Map.of("reason", "Đường vừa thông.")));
		does("tochuc", number, BranchMeetingModel.TASK_CONSENT, Map.of("decision", "AGREE"));
		assertThat(stage.records().openTasks(number)).containsExactly(BranchMeetingModel.TASK_HOLD);
		assertThat(stage.jobs().dueOn(number, BranchMeetingModel.TIMER_NOT_HELD)).isEqualTo(LocalDate.of(2026, 12, 12));
	}

	@Test
	void withinTheDelayOnlyAReasonIsAsked() {
		theCommuneSays(7, 2);
		var number = opened();
		assertThatThrownBy(() -> registers(number, on(LocalDate.of(2026, 12, 9))))
			.hasMessageContaining("khác ngày chung (ngày 07 hằng tháng); hãy ghi lý do");
		registers(number, with(on(LocalDate.of(2026, 12, 9)), Map.of("reason", "Trùng lễ hội của thôn.")));
		assertThat(stage.records().openTasks(number)).containsExactly(BranchMeetingModel.TASK_HOLD);
	}

	@Test
	void partyGroupsMeetBefore() {
		twoGroups();
		theCommuneSays(7, 2);
		var number = opened();
		assertThat(opens("bithuthon", number, BranchMeetingModel.TASK_REGISTER)).contains("Các tổ đảng họp trước");
		registers(number, without(on(FIXED), "agenda", "draft"));
		assertThat(stage.records().openTasks(number)).containsExactly(BranchMeetingModel.TASK_GROUP_MEETS,
			BranchMeetingModel.TASK_GROUP_MEETS);

		assertThat(opens("an", number, BranchMeetingModel.TASK_GROUP_MEETS)).contains("Tổ đảng 1");
		does("an", number, BranchMeetingModel.TASK_GROUP_MEETS, remarks("Đồng chí Bình tích cực, còn đi muộn."));
		// nobody leads the other one: the committee of the branch does it
		does("bithuthon", number, BranchMeetingModel.TASK_GROUP_MEETS, remarks("Cả tổ làm tốt việc được giao."));

		assertThat(opens("bithuthon", number, BranchMeetingModel.TASK_AGREE)).contains("Đồng chí Bình tích cực",
			"Cả tổ làm tốt", "Tổ đảng 1: ");
		does("bithuthon", number, BranchMeetingModel.TASK_AGREE,
			Map.of("agenda", "Thời sự\nViệc tháng tới", "draft", "Dự thảo của chi ủy."));
		assertThat(opens("bithuthon", number, BranchMeetingModel.TASK_HOLD)).contains("Việc tháng tới",
			"Dự thảo của chi ủy");
	}

	private static Map<String, Object> remarks(String assessment) {
		return Map.of("assessment", assessment, "plan", "Làm đường thôn");
	}

	@Test
	void whatIsNotHeldIsExplainedAndHeldLate() {
		theCommuneSays(7, 2);
		var number = opened();
		registers(number, on(FIXED));
		stage.clock().set(LocalDate.of(2026, 12, 10));
		stage.jobs().fire(number, BranchMeetingModel.TIMER_NOT_HELD);

		assertThat(stage.records().state(number)).isEqualTo("OVERDUE");
		assertThat(stage.records().told(number, "Chi bộ chưa sinh hoạt tháng 12/2026"))
			.containsExactly(province.login("tochuc"));
		does("bithuthon", number, BranchMeetingModel.TASK_EXPLAIN,
			Map.of("decision", "LATE", "explanation", "Bí thư đi viện, phó bí thư vắng."));
		assertThat(stage.records().openTasks(number)).containsExactly(BranchMeetingModel.TASK_REGISTER);
		assertThat(stage.jobs().dueOn(number, BranchMeetingModel.TIMER_MONTH_OVER))
			.isEqualTo(LocalDate.of(2026, 12, 25));
		var late = LocalDate.of(2026, 12, 15);
		registers(number, with(on(late), Map.of("reason", "Họp muộn vì bí thư đi viện.")));
		does("tochuc", number, BranchMeetingModel.TASK_CONSENT, Map.of("decision", "AGREE"));
		holds(number, late);
		signs(number, late);
		assertThat(stage.records().state(number)).isEqualTo("SIGNED");
	}

	@Test
	void aMonthInWhichNobodyRegistersEndsWithoutAMeeting() {
		theCommuneSays(7, 2);
		var number = opened();
		stage.clock().set(LocalDate.of(2027, 1, 1));
		stage.jobs().fire(number, BranchMeetingModel.TIMER_MONTH_OVER);
		does("bithuthon", number, BranchMeetingModel.TASK_EXPLAIN,
			Map.of("decision", "NOT_HELD", "explanation", "Cả thôn chống lũ suốt tháng."));

		assertThat(stage.records().state(number)).isEqualTo("NOT_HELD");
		assertThat(stage.records().isRunning(number)).isFalse();
		assertThat(stage.records().told(number, "Chi bộ không sinh hoạt tháng 12/2026"))
			.containsExactly(province.login("tochuc"));
	}

	@Test
	void twoBranchesMeetTogetherWhenBothWantTo() {
		province.organisation("thon2", "Chi bộ thôn 2", "BRANCH", "xa");
		province.member("hai", "thon2");
		province.seat(province.committee("thon2"), "hai");
		var day = TODAY.plusDays(5);
		var number = calls("THEMATIC", day, Map.of("jointBranchId", "" + province.id("thon2")));
		assertThat(opens("hai", number, BranchMeetingModel.TASK_JOIN)).contains("Chi bộ thôn 1; Chi bộ thôn 2",
			"Bàn việc làm đường");
		does("hai", number, BranchMeetingModel.TASK_JOIN,
			Map.of("decision", "REFUSE", "refusal", "Hôm ấy chi bộ đã có việc."));

		assertThatThrownBy(() -> registers(number, on(day.plusDays(1)))).hasMessageContaining("Loại");
		var secretary = stage.people().as(province.login("bithuthon"));
		secretary.submits(secretary.task(number, BranchMeetingModel.TASK_REGISTER).getId(),
			with(on(day.plusDays(1)), Map.of("kind", "THEMATIC")));
		assertThat(stage.records().openTasks(number)).containsExactly(BranchMeetingModel.TASK_HOLD);
		assertThat(meetings.find(number)).get().satisfies(meeting -> {
			assertThat(meeting.kind()).isEqualTo(MeetingKind.THEMATIC);
			assertThat(meeting.jointBranchId()).isNull();
		});

		var other = calls("THEMATIC", day.plusDays(2), Map.of("jointBranchId", "" + province.id("thon2")));
		does("hai", other, BranchMeetingModel.TASK_JOIN, Map.of("decision", "AGREE"));
		assertThat(invited("19:30 ngày 30/11/2026")).contains(province.login("hai"),
			province.login("an"));
		assertThat(meetings.find(other)).get().satisfies(meeting -> assertThat(meeting.isOf(province.id("thon2")))
			.isTrue());
	}

	@Test
	void anExtraordinaryMeetingIsCalledWithoutAsking() {
		theCommuneSays(7, 2);
		var number = calls("EXTRAORDINARY", TODAY.plusDays(1), Map.of());
		assertThat(stage.records().openTasks(number)).containsExactly(BranchMeetingModel.TASK_HOLD);
		assertThat(stage.jobs().dueOn(number, BranchMeetingModel.TIMER_NOT_HELD)).isEqualTo(TODAY.plusDays(3));
	}

	@Test
	void theEngineKnowsNoNameAndNoTextAndTheMailsNeither() {
		twoGroups();
		theCommuneSays(7, 2);
		var number = opened();
		registers(number, without(on(FIXED), "agenda", "draft"));
		does("an", number, BranchMeetingModel.TASK_GROUP_MEETS, remarks("Đồng chí Bình tích cực, còn đi muộn."));
		does("bithuthon", number, BranchMeetingModel.TASK_GROUP_MEETS, remarks("Cả tổ làm tốt việc được giao."));
		does("bithuthon", number, BranchMeetingModel.TASK_AGREE,
			Map.of("agenda", "Thời sự\nViệc tháng tới", "draft", "Dự thảo của chi ủy."));
		holds(number, FIXED);
		signs(number, FIXED);
		var secrets = List.of("Lê Văn binh", "Đồng chí Bình", "Cả tổ làm tốt", "Dự thảo của chi ủy", "Việc tháng tới",
			"Nhất trí hiến đất", "Đường liên xã", "Nhà văn hóa thôn", "Làm đường thôn");
		assertThat(database.findings("act_", secrets)).isEmpty();
		assertThat(database.findings("outgoing_mail", secrets)).isEmpty();
	}
}
