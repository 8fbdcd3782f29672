package vn.chibo.procedures.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.support.Province.TODAY;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.RelocationModel;
import vn.chibo.models.ReorganisationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Movers;
import vn.chibo.support.Stage;
import vn.chibo.support.TestRegister;

/** What cannot be done is said before anything is, with what to do first. */
@ChiBoTest
class ReorganisationRefusalTest {

	@Autowired
	Stage stage;
	@Autowired
	TestRegister register;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;
	@Autowired
	WebApplicationContext application;

	Rearranged commune;

	@BeforeEach
	void aCommuneWithTwoBranches() {
		commune = new Rearranged(jdbc, register, stage);
		commune.members("a", 4);
		commune.members("b", 3);
	}

	@Test
	void whatDoesNotFitIsRefusedWhenItIsProposed() {
		refused(commune.form("END", "a"), "Chi bộ thôn A còn 4 đảng viên; hãy chuyển hết đảng viên đi");
		refused(with(commune.form("MERGE", "a", "tosoi"), "newName", "Chi bộ chung", "newCode", "x"),
			"cùng loại và cùng cấp trên trực tiếp");
		refused(with(commune.form("MERGE", "a"), "newName", "Chi bộ chung", "newCode", "x"),
			"Sáp nhập cần từ hai tổ chức");
		refused(with(commune.form("MERGE", "a", "b"), "newName", "chi bộ THÔN 1", "newCode", "x"),
			"Tên “chi bộ THÔN 1” đã có ở cùng cấp trên");
		refused(with(commune.form("MERGE", "a", "b"), "newName", "Chi bộ chung", "newCode", commune.inRegister("thon")),
			"đã dùng cho Chi bộ thôn 1");
		refused(with(commune.form("RENAME", "a"), "newName", "Chi bộ thôn B"), "đã có ở cùng cấp trên");
		refused(with(commune.form("MOVE", "a"), "superiorId", "" + commune.province.id("xa")), "đang trực thuộc");
		refused(with(commune.form("MOVE", "congty"), "superiorId", "" + commune.province.id("bophan")),
			"không thể trực thuộc chính mình");
		refused(with(commune.form("FOUND"), "superiorId", "" + commune.province.id("xa"), "newKind", "SECTIONAL_BODY",
			"newName", "Đảng bộ bộ phận mới", "newCode", "x"), "phải thuộc một đảng bộ cơ sở");
		refused(with(commune.form("SPLIT", "congty"), "branches", List.of(Map.of("name", "Chi bộ mới", "code", "x"))),
			"Chỉ chia tách chi bộ");
		refused(with(commune.merging("Chi bộ chung"), "decidedOn", TODAY.plusDays(1).toString()),
			"Ngày quyết định chưa tới");
		refused(with(commune.merging("Chi bộ chung"), "from", TODAY.minusDays(4).toString()),
			"Ngày có hiệu lực sớm hơn ngày quyết định");
		refused(with(commune.merging("Chi bộ chung"), "decidedOn", "2025-06-01", "from", "2025-06-30"),
			"chưa hoạt động trước ngày 30/06/2025");
	}

	@Test
	void whoDoesNotStandAboveProposesNothing() {
		assertThatThrownBy(() -> stage.people().as(commune.province.login("a1")).start("reorganisation",
			commune.merging("Chi bộ chung")))
			.hasMessageContaining("Cấp ủy, ban tổ chức cấp trên đề nghị sắp xếp các tổ chức trực thuộc.");
	}

	@Test
	void whatTakesEffectLaterIsConfirmedThen() {
		var number = commune.proposes(with(commune.merging("Chi bộ chung"), "from", TODAY.plusDays(5).toString()));
		commune.handsIn(number);
		assertThatThrownBy(() -> commune.confirms(number)).hasMessageContaining("Ngày có hiệu lực chưa tới");
		assertThat(stage.records().state(number)).isEqualTo("HANDED_IN");
		stage.clock().set(TODAY.plusDays(5));
		commune.confirmsAgain(number);
		assertThat(commune.standingIn(commune.idOf("c"))).isEqualTo(7);
	}

	@Test
	void aBranchIsNotMergedByTwoProposalsAtOnce() {
		var first = commune.proposes(commune.merging("Chi bộ chung"));
		var other = commune.form("MERGE", "b", "thon");
		other.put("intoId", "" + commune.province.id("thon"));
		refused(other, "Chi bộ thôn B đang có một đề nghị sắp xếp khác, hồ sơ " + first);
	}

	@Test
	void whoDiedMeanwhileIsSaidAndStopsWhatWasChosenForThem() {
		var form = commune.form("SPLIT", "a");
		form.put("branches", List.of(Map.of("name", "Chi bộ thôn A1", "code", commune.code("a1"))));
		var number = commune.proposes(form);
		assertThatThrownBy(() -> commune.handsIn(number))
			.hasMessageContaining("Chưa chọn đảng viên nào sang Chi bộ thôn A1");
		commune.chooses(number, application, Map.of(commune.field("goes", "a2"), "1", commune.field("goes", "a3"), "1",
			commune.field("position", "a2"), "SECRETARY"));
		commune.handsInAgain(number);
		commune.province.becomes("a2", "DECEASED");
		var decider = stage.people().as(commune.province.login("thuongvu"));
		assertThat(decider.opens(decider.task(number, ReorganisationModel.TASK_CONFIRM).getId()))
			.contains("Không còn là đảng viên của chi bộ: Lê Văn a2.");
		assertThatThrownBy(() -> commune.confirms(number)).hasMessageContaining("Đã xem những gì đổi");
		assertThatThrownBy(() -> commune.confirmsAgain(number, Map.of("compared", true)))
			.hasMessageContaining("hãy chọn lại");
		assertThat(commune.standingIn(commune.province.id("a"))).isEqualTo(3);
	}

	@Test
	void whoDiedMeanwhileDoesNotStopAMerger() {
		var number = commune.proposes(commune.merging("Chi bộ chung"));
		commune.handsIn(number);
		commune.province.becomes("a2", "DECEASED");
		commune.province.member("a8", "a");
		commune.confirms(number, Map.of("compared", true));

		assertThat(commune.standingIn(commune.idOf("c"))).isEqualTo(7);
	}

	@Test
	void aRelocationBetweenThemIsWithdrawnBefore() {
		var case_ = new Movers(commune.province, stage, tasks).asks("a4", "a", "b");
		refused(commune.merging("Chi bộ chung"), "Hồ sơ " + case_ + " chuyển đảng viên giữa hai chi bộ sắp là một");
	}

	@Test
	void whoIsOnTheWayWithASlipArrivesBefore() {
		var province = commune.province;
		var movers = new Movers(province, stage, tasks);
		var number = movers.asks("a4", "a", "thon");
		movers.does("a4", number, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("thon")));
		movers.does("a1", number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		movers.does("tochuc", number, RelocationModel.TASK_ISSUE_SLIP, Forms.slip("7-GTSHĐ", TODAY));
		refused(with(commune.form("MOVE", "a"), "superiorId", "" + province.id("congty")),
			"Hồ sơ " + number + " đã có giấy giới thiệu; hãy tiếp nhận xong hoặc thu hồi giấy");

		assertThat(commune.proposes(commune.merging("Chi bộ chung"))).as("merged it goes along").isNotNull();
	}

	/** One committee after the other, as the way was when it began. */
	@Test
	void whatIsOnItsWayFromCommitteeToCommitteeComesToTheEndOfItBefore() {
		var province = commune.province;
		province.organisation("congty2", "Đảng bộ Công ty May", "GRASSROOTS_PARTY_BODY", "xa");
		var movers = new Movers(province, stage, tasks);
		var number = movers.writes("congnhan");
		var form = with(commune.form("MOVE", "tosoi"), "superiorId", "" + province.id("congty"), "decisionNumber",
			"16-QĐ/ĐU");
		var prepared = commune
			.proposes(with(commune.form("MOVE", "bophan"), "superiorId", "" + province.id("congty2")));
		movers.does("bithu", number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		var sentence = "Hồ sơ " + number + " đang được các cấp ủy lần lượt xem xét";
		refused(form, sentence);
		assertThatThrownBy(() -> commune.handsIn(prepared)).as("it has begun meanwhile").hasMessageContaining(sentence);
		movers.does("bophan", number, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		refused(form, sentence);
		movers.does("congty", number, RelocationModel.TASK_ENDORSE, Forms.endorsement());

		assertThat(commune.proposes(form)).isNotNull();
	}

	@Test
	void aSeatingOfWhatEndsIsFinishedBefore() {
		var seating = stage.people().as(commune.province.login("a1")).start("seating", Map.of("organisationId",
			"" + commune.province.id("a"), "body", "COMMITTEE", "from", TODAY.toString(), "changes",
			List.of(Map.of("what",
				"COMES", "who", register.cardNumberOf(commune.province.login("a2")), "position", "MEMBER")),
			"reason", "Hội nghị chi bộ bầu bổ sung."));
		refused(commune.merging("Chi bộ chung"), "Hồ sơ " + seating + " đang đề nghị kiện toàn");
	}

	private void refused(Map<String, Object> form, String sentence) {
		assertThatThrownBy(() -> commune.proposes(form)).hasMessageContaining(sentence);
	}

	private static Map<String, Object> with(Map<String, Object> form, Object... fields) {
		for (int index = 0; index < fields.length; index += 2) {
			form.put(fields[index].toString(), fields[index + 1]);
		}
		return form;
	}
}
