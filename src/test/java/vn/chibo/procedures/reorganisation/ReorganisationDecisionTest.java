package vn.chibo.procedures.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.casefile.attachments.AttachmentKind;
import vn.chibo.models.ReorganisationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;
import vn.chibo.support.TestRegister;

/** No change of organisations is handed in without its decision, signed and sealed; who confirms it reads it. */
@ChiBoTest
class ReorganisationDecisionTest {

	@Autowired
	Stage stage;
	@Autowired
	TestRegister register;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	WebApplicationContext application;

	Rearranged commune;
	PageVisitor pages;
	String number;

	@BeforeEach
	void somethingIsProposed() {
		commune = new Rearranged(jdbc, register, stage);
		commune.members("a", 2);
		commune.members("b", 2);
		pages = new PageVisitor(application, commune.province);
		number = commune.proposes(commune.merging("Chi bộ thôn Liên Hợp"));
	}

	@Test
	void withoutTheDecisionThePlanIsRefusedInOneSentence() {
		assertThat(beside("tochuc", ReorganisationModel.TASK_PREPARE))
			.contains("Tệp đính kèm (0), cần quyết định đã ký, đóng dấu", "value=\"decision\" selected");
		assertThatThrownBy(() -> submits("HAND_IN"))
			.hasMessage(
				"Việc này cần có tệp đính kèm: quyết định đã ký, đóng dấu; hãy chụp hoặc quét rồi gửi ở mục "
					+ "“Tệp đính kèm”, sau đó gửi lại biểu mẫu.");
		attaches(AttachmentKind.OTHER);
		assertThatThrownBy(() -> submits("HAND_IN")).as("of another kind")
			.hasMessageContaining("cần có tệp đính kèm");
		attaches(AttachmentKind.DECISION);
		submits("HAND_IN");
		assertThat(stage.records().openTasks(number)).containsExactly(ReorganisationModel.TASK_CONFIRM);
	}

	@Test
	void whoGivesUpNeedsNone() {
		submits("GIVE_UP");
		assertThat(stage.records().isClosed(number)).isTrue();
	}

	@Test
	void whoConfirmsReadsItAndNothingElseThatWasAttached() {
		attaches(AttachmentKind.DECISION);
		attaches(AttachmentKind.OTHER);
		submits("HAND_IN");
		assertThat(beside("thuongvu", ReorganisationModel.TASK_CONFIRM))
			.contains("Quyết định đã ký, đóng dấu</a>").doesNotContain("Giấy tờ khác của hồ sơ</a>");
		assertThat(pages.status("thuongvu", address(AttachmentKind.DECISION))).isEqualTo(200);
		assertThat(pages.status("thuongvu", address(AttachmentKind.OTHER))).isEqualTo(404);
	}

	@Test
	void aPlanThatWasReturnedIsHandedInAgainWithTheSameDecision() {
		commune.handsIn(number);
		stage.people().as(commune.province.login("thuongvu")).does(number, ReorganisationModel.TASK_CONFIRM,
			Map.of("decision", "RETURN", "returnReason", "Ghi lại tên của chi bộ mới cho đúng quyết định."));
		assertThat(beside("tochuc", ReorganisationModel.TASK_PREPARE)).contains("Tệp đính kèm (1)<");
		submits("HAND_IN");
		assertThat(stage.records().openTasks(number)).containsExactly(ReorganisationModel.TASK_CONFIRM);
	}

	private void attaches(AttachmentKind kind) {
		stage.scans().attach(commune.province.login("tochuc"), task("tochuc", ReorganisationModel.TASK_PREPARE), kind);
	}

	private void submits(String decision) {
		stage.people().as(commune.province.login("tochuc")).does(number, ReorganisationModel.TASK_PREPARE,
			Map.of("decision", decision));
	}

	private String beside(String person, String task) {
		return pages.body(person, "/task/" + task(person, task) + "/papers");
	}

	private String task(String person, String task) {
		return stage.people().as(commune.province.login(person)).task(number, task).getId();
	}

	private String address(AttachmentKind kind) {
		return "/case/%s/attachments/%d".formatted(number, jdbc
			.sql("select position from attachment where case_number = ? and kind = ?").params(number, kind.name())
			.query(Integer.class).single());
	}
}
