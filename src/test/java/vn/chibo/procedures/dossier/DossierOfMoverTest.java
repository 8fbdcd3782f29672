package vn.chibo.procedures.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.DossierHandoverModel;
import vn.chibo.models.RelocationModel;
import vn.chibo.register.Members;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Dossiers.Cover;
import vn.chibo.register.dossiers.Dossiers.Listed;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.TestRegister;

/** Somebody moves, and the sealed dossier along; one document of its list is not in it. */
@ChiBoTest
class DossierOfMoverTest {

	private static final LocalDate RETIRED = LocalDate.of(2026, 11, 2);

	@Autowired
	Stage stage;
	@Autowired
	Dossiers dossiers;
	@Autowired
	Members members;
	@Autowired
	TestRegister register;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	WebApplicationContext application;

	Province province;
	PageVisitor pages;
	String relocation;

	@BeforeEach
	void aSpinnerMovesToTheVillage() {
		province = new Province(jdbc, register).withOfficials();
		province.holdsDossiers("congty");
		province.holdsDossiers("xa");
		province.member("an", "tosoi");
		pages = new PageVisitor(application, province);
		stage.clock().set(Province.TODAY);
	}

	@Test
	void oneDocumentIsMissingAndIsSentAfter() {
		listed();
		movesUntilTheSlip();
		assertThat(opens("tochuc", relocation, RelocationModel.TASK_ISSUE_SLIP)).contains(
			"05 Quyết định kết nạp đảng viên (9-KNĐ) (2 bản); 14 Quyết định công nhận", "Nơi nhận hồ sơ đảng viên",
			"Đảng bộ xã Hạ", "\"defaultValue\":3");
		assertThatThrownBy(() -> issues(12)).hasMessageContaining("Số tài liệu khác danh mục đã kê (3 tài liệu)");
		issues(3);
		assertThat(state()).isEqualTo("HANDED_OVER");
		assertThat(stage.records().told(relocation, "Hồ sơ đảng viên đi theo giấy giới thiệu"))
			.containsExactly(province.login("congty"));
		assertThat(pages.main("congty", "/member/" + province.person("an") + "/dossier")).contains("NP-21",
			"href=\"/case/" + relocation);
		assertThat(pages.status("congty", "/case/" + relocation)).isEqualTo(200);
		presents();

		var handover = handover();
		assertThat(stage.records().openTasks(handover)).containsExactly(DossierHandoverModel.TASK_RECEIVE);
		assertThat(opens("tochuc", handover, DossierHandoverModel.TASK_RECEIVE)).contains("NP-21", "Lê Văn an",
			"Theo hồ sơ chuyển sinh hoạt " + relocation, "14 Quyết định công nhận");
		accepts();
		assertThat(stage.records().state(relocation)).isEqualTo("COMPLETED");

		does("tochuc", handover, DossierHandoverModel.TASK_RECEIVE, Map.of("decision", "DIFFERENCE", "sealIntact",
			"YES", "differences",
			List.of(Map.of("memberId", "" + province.person("an"), "kind", "K14", "what", "MISSING"))));
		does("congty", handover, DossierHandoverModel.TASK_EXPLAIN,
			Map.of("answer", "SENT_AFTER", "explanation", "Đã gửi bù theo đường công văn."));
		does("tochuc", handover, DossierHandoverModel.TASK_SETTLE, Map.of("decision", "SETTLED"));

		assertThat(stage.records().state(handover)).isEqualTo("RECEIVED");
		assertThat(jdbc.sql("select holder_id from member_dossier where member_id = ?").param(province.person("an"))
			.query(Long.class).single()).isEqualTo(province.id("xa"));
		assertThat(state()).isEqualTo("KEPT");
	}

	@Test
	void aSlipThatIsVoidedBringsItBack() {
		listed();
		movesUntilTheSlip();
		issues(3);
		stage.people().as(province.login("an")).start("relocationWithdrawal",
			Map.of("relocationCase", relocation, "remarks", "Gia đình không chuyển nữa."));
		assertThat(stage.records().state(relocation)).isEqualTo("WITHDRAWN");
		assertThat(state()).isEqualTo("KEPT");
		assertThat(jdbc.sql("select holder_id from member_dossier where member_id = ?").param(province.person("an"))
			.query(Long.class).single()).isEqualTo(province.id("congty"));
	}

	@Test
	void aDossierWithoutAListGoesAsItAlwaysDid() {
		movesUntilTheSlip();
		assertThat(opens("tochuc", relocation, RelocationModel.TASK_ISSUE_SLIP)).doesNotContain("Đảng bộ xã Hạ\"");
		does("tochuc", relocation, RelocationModel.TASK_ISSUE_SLIP, Forms.slip(number(), Province.TODAY));
		presents();
		accepts();
		assertThat(stage.records().state(relocation)).isEqualTo("COMPLETED");
		assertThat(jdbc.sql("select count(*) from dossier_handover where member_id = ?").param(province.person("an"))
			.query(Long.class).single()).isZero();
	}

	@Test
	void nothingGoesWhereTheSameHoldTheDossiers() {
		jdbc.sql("delete from organisation_authority where organisation_id = ? and authority = 'HOLDS_DOSSIERS'")
			.param(province.id("congty")).update();
		listed();
		movesUntilTheSlip();
		does("tochuc", relocation, RelocationModel.TASK_ISSUE_SLIP, Forms.slip(number(), Province.TODAY));
		assertThat(state()).isEqualTo("KEPT");
	}

	private void listed() {
		new TransactionTemplate(transactions).executeWithoutResult(step -> dossiers.list(
			members.get(province.person("an")), new Cover("HS-1", "Tủ 1", false),
			List.of(new Listed("05", 2, null, null, null), new Listed("14", 1, null, null, null)), 0));
	}

	private void movesUntilTheSlip() {
		relocation = stage.people().as(province.login("an")).start("relocation", Map.of("memberId",
			"" + province.person("an"), "reason", "Nghỉ hưu, nghỉ mất sức", "effectiveOn", RETIRED.toString(),
			"residence", "Số 7, thôn 1", "destinationId", "" + province.id("thon")));
		does("an", relocation, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("thon")));
		does("bithu", relocation, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		does("bophan", relocation, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		does("congty", relocation, RelocationModel.TASK_ENDORSE, Forms.endorsement());
	}

	private void issues(int papers) {
		var slip = new HashMap<>(Forms.slip(number(), Province.TODAY));
		slip.put("dossierPapers", papers);
		slip.put("sealNumber", "NP-21");
		does("tochuc", relocation, RelocationModel.TASK_ISSUE_SLIP, slip);
	}

	private String number() {
		return province.person("an") + "-GGT";
	}

	private void presents() {
		does("bithuthon", relocation, RelocationModel.TASK_CONFIRM_PRESENTATION,
			Forms.presentation(Province.TODAY));
	}

	private void accepts() {
		does("bithuthon", relocation, RelocationModel.TASK_ACCEPT, Forms.acceptance(Province.TODAY));
	}

	private String handover() {
		return jdbc.sql("select case_number from dossier_handover where open_member_id = ?")
			.param(province.person("an")).query(String.class).single();
	}

	private String state() {
		return jdbc.sql("select state from member_dossier where member_id = ?").param(province.person("an"))
			.query(String.class).single();
	}

	private void does(String person, String number, String task, Map<String, Object> form) {
		var one = stage.people().as(province.login(person));
		var id = one.task(number, task).getId();
		if (one.task(number, task).getAssignee() == null) {
			one.claims(id);
		}
		one.submits(id, form);
	}

	private String opens(String person, String number, String task) {
		var one = stage.people().as(province.login(person));
		return one.opens(one.task(number, task).getId());
	}
}
