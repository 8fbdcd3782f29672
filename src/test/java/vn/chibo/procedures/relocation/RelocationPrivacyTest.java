package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.procedures.relocation.RelocationStory.LONG_AGO;
import static vn.chibo.procedures.relocation.RelocationStory.with;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.casefile.Papers;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;
import vn.chibo.support.WholeDatabase;

/** What people write and who they are stays in the register and the case file. */
@ChiBoTest
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class RelocationPrivacyTest {

	private static final List<String> LOGGERS = List.of("vn.chibo", "org.camunda", "org.springframework");
	private static final String NAME = "Phan Tuyết Ánh Dương";
	private static final String ADDRESS = "Ngõ 93 phố Hàng Thiếc cũ";
	private static final List<String> WRITTEN = List.of("Tôi đã tự phê bình rất nghiêm khắc về chuyện cũ.",
		"Tôi nằm viện điều trị bệnh hiểm nghèo.", "Nhận xét kín đáo của chi ủy nơi đi.",
		"Cần ghi rõ bệnh án kèm theo đơn.",
		"Đảng ủy công ty lưu ý hoàn cảnh gia đình.", "Hàng xóm nói đã dọn đi từ lâu lắm.",
		"Ban tổ chức xác minh với công an khu vực.", "Gia đình đang ly hôn nên chậm trễ.",
		"Đã cử người đến nhà thăm hỏi.",
		"Thông cảm hoàn cảnh nên cho trình tiếp.", "Phụ trách câu lạc bộ dưỡng sinh.", "Tôi đổi ý vì con ốm nặng.",
		"Ghi chú riêng khi nhận hồ sơ giấy.");

	@Autowired
	Stage stage;
	@Autowired
	WholeDatabase database;
	@Autowired
	Papers papers;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	LoggingSystem logging;
	@Autowired
	FilterService filters;
	@Autowired
	TaskService tasks;

	@Test
	void engineOutboxAndLogKnowNothingOfAPerson(CapturedOutput log) {
		LOGGERS.forEach(logger -> logging.setLogLevel(logger, LogLevel.DEBUG));
		try {
			var cases = List.of(wholeCase(), withdrawnCase());
			assertThat(database.findings("act_", personal())).isEmpty();
			assertThat(database.findings("outgoing_mail", personal())).isEmpty();
			assertThat(cases.stream().flatMap(c -> stage.records().mailTexts(c.caseNumber()).stream())).isNotEmpty();
			assertThat(log.getAll()).as("the log is at level debug").contains(" DEBUG ");
			assertThat(personal()).noneMatch(log.getAll()::contains);
		} finally {
			LOGGERS.forEach(logger -> logging.setLogLevel(logger, null));
		}
	}

	@Test
	void nothingThatPeopleWroteStandsInTheDatabase() {
		var cases = List.of(wholeCase(), withdrawnCase());
		var everything = new ArrayList<>(WRITTEN);
		everything.add(ADDRESS);
		assertThat(database.findings("", everything)).as("the register knows where its members live and lived")
			.containsExactly("member.residence_address: " + ADDRESS, "register_version.after_value: " + ADDRESS);
		assertThat(
			cases.stream().flatMap(c -> papers.of(c.caseNumber()).stream()).map(paper -> paper.content().toString())
				.reduce("", String::concat))
			.as("it is there, sealed").contains(everything);
	}

	@Test
	void searchFindsWhatIsThere() {
		wholeCase();
		// as a column would hold them that is written out, or sealed badly
		jdbc.sql("update member set other_name = ? where login = 'bttdp4'")
			.param(HexFormat.of().formatHex(WRITTEN.get(0)
				.substring(0, 20).getBytes(StandardCharsets.UTF_8)))
			.update();
		jdbc.sql("update member set home_address = ? where login = 'bttdp4'").param(Base64.getEncoder().encodeToString(
			("a" + WRITTEN.get(1)).getBytes(StandardCharsets.UTF_8))).update();
		assertThat(database.findings("member", List.of(WRITTEN.get(0).substring(0, 20), WRITTEN.get(1)))).hasSize(2);
		jdbc.sql("update member set other_name = null, home_address = null where login = 'bttdp4'").update();
		assertThat(database.findings("member", List.of(NAME))).isNotEmpty();
		assertThat(database.findings("act_", List.of("relocationRoute.originCommittee"))).as("bytes").isNotEmpty();
		assertThat(database.findings("act_", List.of("OTHER_SUPERIOR"))).as("texts").isNotEmpty();
	}

	@Test
	void refusalSaysNothingAboutAPerson(CapturedOutput log) {
		var story = RelocationStory.ofMemberNamed(NAME, "thon1", stage).asksToMoveTo("tdp4");
		try {
			story.does(story.member(), RelocationModel.TASK_WRITE_REQUEST,
				Map.of("selfReview", WRITTEN.get(0), "cardShown", "có"));
		} catch (RuntimeException refused) {
			assertThat(refused.getMessage()).doesNotContain(personal());
		}
		assertThat(log.getAll()).doesNotContain(personal());
	}

	private List<String> personal() {
		var all = new ArrayList<>(WRITTEN);
		all.addAll(List.of(NAME, ADDRESS));
		all.addAll(stage.register().cardNumbersOf(NAME));
		return all;
	}

	/** Every free text of every form on the way is written once. */
	private RelocationStory wholeCase() {
		var story = RelocationStory.ofMemberNamed(NAME, "phanxuong1", stage).living(ADDRESS).asksToMoveTo("tdp4",
			LONG_AGO);
		story
			.does(story.member(), RelocationModel.TASK_WRITE_REQUEST,
				with(with(story.requestForm(), "selfReview", WRITTEN.get(0)),
					"lateReason", WRITTEN.get(1)));
		looksForTheName("btphanxuong1");
		story
			.does("btphanxuong1", RelocationModel.TASK_REVIEW_AT_BRANCH,
				Map.of("decision", "RETURN", "returnReason", WRITTEN.get(3)))
			.writesWithReasonForDelay()
			.does("btphanxuong1", RelocationModel.TASK_REVIEW_AT_BRANCH,
				with(story.reviewForm(), "remarks", WRITTEN.get(2)))
			.does("dangcongty", RelocationModel.TASK_ENDORSE, Map.of("decision", "AGREE", "remarks", WRITTEN.get(4)))
			.slipIssuedBy("tochxa").runsOut(RelocationModel.TIMER_PRESENTATION_OVERDUE)
			.does("btphanxuong1", RelocationModel.TASK_EXPLAIN_AT_ORIGIN, Map.of("explanation", WRITTEN.get(7)))
			.does("bttdp4", RelocationModel.TASK_EXPLAIN_AT_DESTINATION, Map.of("explanation", WRITTEN.get(8)))
			.does("tochxa", RelocationModel.TASK_HANDLE_OVERDUE,
				Map.of("overdueDecision", "WAIT", "remarks", WRITTEN.get(9)))
			.does("tochphuong", RelocationModel.TASK_RECEIVE,
				Map.of("decision", "NOT_RESIDENT", "returnReason", WRITTEN.get(5)))
			.does("tochphuong", RelocationModel.TASK_REROUTE, Map.of("decision", "ROUTE", "destinationId",
				"" + stage.register().idOf("tdp5"), "returnReason", WRITTEN.get(6)))
			.does("bttdp5", RelocationModel.TASK_CONFIRM_PRESENTATION, Map.of("decision", "AGREE", "presentedOn",
				stage.clock().today().toString(), "remarks", WRITTEN.get(12)))
			.does("bttdp5", RelocationModel.TASK_ACCEPT,
				Map.of("announcedOn", stage.clock().today().toString(), "duties",
					WRITTEN.get(10)));
		return story.runsOut(RelocationModel.TIMER_WAIT_LONGER).ends(RelocationState.COMPLETED);
	}

	/** In the list of tasks, as Tasklist asks for it. */
	private void looksForTheName(String login) {
		var list = filters.createFilterQuery().filterName("Việc cần làm").singleResult().getId();
		assertThat(stage.people().as(login).loggedIn(() -> filters.<Task, TaskQuery>list(list,
			tasks.createTaskQuery().taskVariableValueEquals("chibo:text", NAME)))).isNotEmpty();
	}

	private RelocationStory withdrawnCase() {
		stage.clock().reset();
		var story = RelocationStory.ofMemberNamed(NAME, "thon1", stage).living(ADDRESS).asksToMoveTo("tdp4");
		stage.people().as(story.member()).start("relocationWithdrawal", Map.of("relocationCase", story.caseNumber(),
			"remarks", WRITTEN.get(11)));
		return story.ends(RelocationState.WITHDRAWN);
	}
}
