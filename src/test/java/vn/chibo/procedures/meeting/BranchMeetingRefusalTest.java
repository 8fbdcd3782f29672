package vn.chibo.procedures.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.models.BranchMeetingModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Statements;

/** What a branch may not is said in words, and nothing has changed. */
@ChiBoTest
@Tag("sql")
class BranchMeetingRefusalTest extends BranchOfTheVillage {

	@Autowired
	FormService forms;
	@Autowired
	Statements statements;
	@Autowired
	CaseFiles caseFiles;

	@Test
	void byGroupsIsRefusedToFortyNineAndGrantedToFifty() {
		twoGroups();
		// with the four who stand there already: bithuthon, an, binh and the officials of the province
		int there = members("thon");
		IntStream.range(there, 49).forEach(number -> register.newMember(branchWord("thon")));
		theCommuneSays(7, 2);
		var number = opened();
		var form = with(without(on(FIXED), "agenda", "draft"), Map.of("mode", "BY_GROUPS"));
		assertThat(members("thon")).isEqualTo(49);
		assertThatThrownBy(() -> registers(number, form)).hasMessageContaining("Chỉ chi bộ từ 50 đảng viên trở lên");
		assertThat(stage.records().state(number)).isEqualTo("OPENED");

		register.newMember(branchWord("thon"));
		registersTaken(number, form);
		assertThat(stage.records().state(number)).isEqualTo("REGISTERED");
	}

	@Test
	void theFourthByGroupsInAYearIsRefused() {
		twoGroups();
		IntStream.range(members("thon"), 50).forEach(number -> register.newMember(branchWord("thon")));
		IntStream.rangeClosed(1, 3).forEach(month -> jdbc.sql("insert into branch_meeting (case_number, branch_id, "
			+ "meeting_month, kind, mode, planned_at, held_on) values (?, ?, ?, 'REGULAR', 'BY_GROUPS', ?, ?)")
			.params("ALT-" + province.id("thon") + "-" + month, province.id("thon"), LocalDate.of(2026, month, 1),
				LocalDate.of(2026, month, 7).atStartOfDay(stage.clock().getZone()).toOffsetDateTime(),
				LocalDate.of(2026, month, 7))
			.update());
		theCommuneSays(7, 2);
		var number = opened();
		var form = with(without(on(FIXED), "agenda", "draft"), Map.of("mode", "BY_GROUPS"));
		assertThatThrownBy(() -> registers(number, form)).hasMessageContaining("đủ 3 lần trong năm");
		jdbc.sql("update branch_meeting set missed = true where case_number = ?")
			.param("ALT-" + province.id("thon") + "-1").update();
		registersTaken(number, form);
		assertThat(stage.records().state(number)).isEqualTo("REGISTERED");
	}

	@Test
	void onlineIsForThoseOfWhomMoreThanHalfCannotCome() {
		theCommuneSays(7, 2);
		var number = opened();
		int half = members("thon") / 2;
		assertThatThrownBy(() -> registers(number, with(on(FIXED), Map.of("mode", "ONLINE", "cannotCome", half))))
			.hasMessageContaining("hơn một nửa đảng viên không thể đến một nơi");
		registersTaken(number, with(on(FIXED), Map.of("mode", "ONLINE", "cannotCome", half + 1)));
		assertThat(stage.records().state(number)).isEqualTo("INVITED");
	}

	@Test
	void documentsNeedADayAndAMonthIsItsOwn() {
		theCommuneSays(7, 2);
		var number = opened();
		assertThatThrownBy(() -> registers(number, with(on(TODAY), Map.of("reason", "Sớm hơn để kịp việc."))))
			.hasMessageContaining("từ ngày 24/11/2026");
		assertThatThrownBy(() -> registers(number, with(on(LocalDate.of(2027, 1, 5)), Map.of("reason", "Muộn hơn."))))
			.hasMessageContaining("kỳ sinh hoạt tháng 12/2026");
		assertThatThrownBy(() -> registers(number, with(on(FIXED), Map.of("plannedTime", "25:70"))))
			.hasMessageContaining("ghi giờ và phút như 19:30");
		assertThat(stage.records().state(number)).isEqualTo("OPENED");
	}

	@Test
	void aThematicMeetingIsNeverTheOneOfTheMonthAndAMonthHasOne() {
		theCommuneSays(7, 2);
		var number = opened();
		assertThatThrownBy(() -> registers(number, with(on(FIXED), Map.of("kind", "THEMATIC"))))
			.hasMessageContaining("Loại");
		assertThatThrownBy(() -> calls("REGULAR", FIXED, Map.of()))
			.hasMessageContaining("Kỳ sinh hoạt tháng 12/2026 của chi bộ đã được mở");
		assertThatThrownBy(() -> calls("THEMATIC", FIXED, Map.of("jointBranchId", "" + province.id("thon"))))
			.hasMessageContaining("chính chi bộ này");
	}

	@Test
	void nobodyElseCallsAMeetingOfTheBranch() {
		assertThatThrownBy(() -> stage.people().as(province.login("bithu")).start("branchMeeting",
			with(on(TODAY.plusDays(5)), Map.of("branchId", "" + province.id("thon"), "kind", "EXTRAORDINARY"))))
			.hasMessageContaining("Chi bộ");
		assertThatThrownBy(() -> stage.people().as(province.login("an")).start("branchMeeting",
			with(on(TODAY.plusDays(5)), Map.of("branchId", "" + province.id("thon"), "kind", "EXTRAORDINARY"))))
			.hasMessageContaining("Chi ủy mở buổi sinh hoạt");
	}

	@Test
	void anUnfinishedSheetIsNotHandedIn() {
		theCommuneSays(7, 2);
		var number = opened();
		registers(number, on(FIXED));
		stage.clock().set(FIXED);
		assertThatThrownBy(() -> does("bithuthon", number, BranchMeetingModel.TASK_HOLD, Map.of("done", true)))
			.hasMessageContaining("Hãy ghi ngày họp").hasMessageContaining("Hãy điểm danh");
		writesTheSheet(number, FIXED.plusDays(1));
		assertThatThrownBy(() -> submitsTaken(number, BranchMeetingModel.TASK_HOLD, Map.of("done", true)))
			.hasMessageContaining("không sau hôm nay");
		assertThat(stage.records().state(number)).isEqualTo("INVITED");

		stage.clock().set(FIXED.plusDays(1));
		submitsTaken(number, BranchMeetingModel.TASK_HOLD, Map.of("done", true));
		assertThatThrownBy(() -> does("bithuthon", number, BranchMeetingModel.TASK_SIGN_MINUTES,
			Map.of("signedOn", FIXED.toString(), "minutesNumber", "1")))
			.hasMessageContaining("từ ngày họp đến hôm nay");
		assertThat(jdbc.sql("select count(*) from meeting_attendance where case_number = ?").param(number)
			.query(Integer.class).single()).isZero();
	}

	@Test
	void theBranchIsNoMoreAndSoIsItsMeeting() {
		theCommuneSays(7, 2);
		var number = opened();
		registers(number, on(FIXED));
		inTransaction(() -> caseFiles.tell(number, MeetingSteps.BRANCH_ENDED));
		assertThat(stage.records().state(number)).isEqualTo("DISCONTINUED");
		assertThat(stage.records().isRunning(number)).isFalse();
	}

	@Test
	void aMemberWhoDiesDoesNotEndIt() {
		theCommuneSays(7, 2);
		var number = opened();
		province.becomes("binh", "DECEASED");
		registers(number, on(FIXED));
		assertThat(stage.records().state(number)).isEqualTo("INVITED");
		assertThat(invited("19:30 ngày 07/12/2026")).contains(province.login("an")).doesNotContain(
			province.login("binh"));
	}

	/** However many members there are. */
	@Test
	void stepsCostNoMoreThanTheyDid() {
		IntStream.range(0, 30).forEach(number -> register.newMember(branchWord("thon")));
		theCommuneSays(7, 2);
		var number = opened();
		var person = stage.people().as(province.login("bithuthon"));
		var task = person.task(number, BranchMeetingModel.TASK_REGISTER).getId();
		assertThat(person.loggedIn(() -> statements.of(() -> forms.getDeployedTaskForm(task))).size()).as("open")
			.isLessThanOrEqualTo(25);
		person.claims(task);
		assertThat(person.loggedIn(() -> statements.of(() -> forms.submitTaskForm(task, on(FIXED)))).size())
			.as("submit")
			.isLessThanOrEqualTo(75);
	}

	private int members(String branch) {
		return jdbc.sql("select count(*) from member where branch_id = ?").param(province.id(branch))
			.query(Integer.class)
			.single();
	}

	private String branchWord(String word) {
		return jdbc.sql("select code from organisation where id = ?").param(province.id(word)).query(String.class)
			.single();
	}

	private void registersTaken(String number, Map<String, Object> form) {
		submitsTaken(number, BranchMeetingModel.TASK_REGISTER, form);
	}

	/** The task is taken already. */
	private void submitsTaken(String number, String task, Map<String, Object> form) {
		var person = stage.people().as(province.login("bithuthon"));
		person.submits(person.task(number, task).getId(), form);
	}
}
