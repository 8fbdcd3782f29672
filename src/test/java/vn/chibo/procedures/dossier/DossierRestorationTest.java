package vn.chibo.procedures.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.DossierRestorationModel;
import vn.chibo.register.Members;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Dossiers.Cover;
import vn.chibo.register.dossiers.Dossiers.Listed;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.TestRegister;
import vn.chibo.support.WholeDatabase;

/** A lost dossier is found again or put together again, and those above confirm it. */
@ChiBoTest
class DossierRestorationTest {

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
	WebApplicationContext application;
	@Autowired
	WholeDatabase database;
	@Autowired
	PlatformTransactionManager transactions;

	Province province;
	PageVisitor pages;
	int times;

	@BeforeEach
	void theCompanyHoldsIts() {
		province = new Province(jdbc, register).withOfficials();
		province.holdsDossiers("congty");
		province.member("an", "tosoi");
		new TransactionTemplate(transactions).executeWithoutResult(step -> dossiers.list(
			members.get(province.person("an")), new Cover("HS-1", "Tủ 1", true),
			List.of(new Listed("05", 2, null, null, null), new Listed("14", 1, null, null, null)), 0));
		pages = new PageVisitor(application, province);
		stage.clock().set(Province.TODAY);
	}

	@Test
	void itIsPutTogetherAgainAndThoseAboveConfirm() {
		var number = reported();
		assertThat(number).startsWith("KPHS-2026-");
		assertThat(page()).contains("Báo mất từ ngày 23/11/2026").doesNotContain("Kê lại tài liệu");
		assertThat(pages.main("congty", "/dossiers/" + province.id("congty") + "?kept=LOST")).contains("Lê Văn an");
		verified(number, "LOST");
		assertThat(page()).contains("Đang khôi phục");
		assertThat(opens("congty", number, DossierRestorationModel.TASK_RESTORE)).contains(
			"05 Quyết định kết nạp đảng viên (9-KNĐ) (2 bản)", "Ngập nước kho lưu trữ");
		restored(number);
		does("tochuc", number, DossierRestorationModel.TASK_CONFIRM,
			Map.of("decision", "RETURN", "demand", "Bổ sung bản sao quyết định."));
		assertThat(opens("congty", number, DossierRestorationModel.TASK_RESTORE)).contains("Bổ sung bản sao");
		restored(number);
		assertThat(opens("tochuc", number, DossierRestorationModel.TASK_CONFIRM)).contains("Bản lưu của huyện ủy",
			"Quyết định kết nạp đảng viên (9-KNĐ)");
		does("tochuc", number, DossierRestorationModel.TASK_CONFIRM, Map.of("decision", "CONFIRM"));

		ends(number, RestorationState.RESTORED);
		assertThat(page()).contains("Đang giữ từ ngày 23/11/2026", "Khôi phục Ngày 23/11/2026", "Không niêm phong",
			"05 Quyết định kết nạp đảng viên (9-KNĐ) 3 bản");
		assertThat(jdbc.sql("select kind from dossier_document where member_id = ? and gone_on is null")
			.param(province.person("an")).query(String.class).list()).containsExactly("05");
		assertThat(stage.records().told(number, "Hồ sơ đảng viên đã được khôi phục"))
			.containsExactly(province.login("congty"));
	}

	@Test
	void copiesOfAKindAreNotAddedUpUnasked() {
		var number = reported();
		verified(number, "LOST");
		assertThatThrownBy(() -> does("congty", number, DossierRestorationModel.TASK_RESTORE,
			Map.of("documents", List.of(row(1), row(2)), "sources", "Đã xin bản sao ở nơi ban hành.")))
			.hasMessageContaining("Dòng 2: loại tài liệu này đã ghi ở dòng 1; hãy ghi một dòng với tổng số bản");
	}

	@Test
	void theCauseIsPrintedWithWhoseItWasAndWhoHeldIt() throws IOException {
		var number = reported();
		verified(number, "LOST");
		int position = jdbc.sql("select position from paper where case_number = ? and form = 'dossier-verify'")
			.param(number).query(Integer.class).single();
		try (var pdf = Loader.loadPDF(
			pages.opens("congty", "/case/" + number + "/papers/" + position + "/pdf").getContentAsByteArray())) {
			assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains("BIÊN BẢN XÁC MINH",
				"Nơi giữ hồ sơ: Đảng bộ Công ty Dệt", "Lê Văn an", "HS-1", "Phát hiện mất ngày: 23/11/2026",
				"Kết quả xác minh: không tìm thấy, làm thủ tục khôi phục", "Ngập nước kho lưu trữ");
		}
	}

	@Test
	void orItIsFound() {
		var number = reported();
		verified(number, "FOUND");
		ends(number, RestorationState.FOUND);
		assertThat(page()).contains("Đang giữ từ ngày 23/11/2026", "2 bản").doesNotContain("Khôi phục Ngày");
		assertThat(stage.records().told(number, "Đã tìm thấy hồ sơ đảng viên"))
			.containsExactly(province.login("congty"));
	}

	@Test
	void whatIsNotThereCannotBeLost() {
		reported();
		assertThatThrownBy(this::reported).hasMessageContaining("đã báo mất");
		assertThatThrownBy(() -> reported("Lê Văn bithu"))
			.hasMessageContaining("Nơi giữ không có hồ sơ nào mang họ tên");
	}

	@Test
	void whatNobodyHasListedCanBeLostAndIsListedWhenRestored() {
		province.member("chi", "tosoi");
		var number = reported("Lê Văn chi");
		assertThat(page("chi")).contains("Báo mất từ ngày 23/11/2026", "Danh mục kê ngày Chưa kê");
		verified(number, "LOST");
		assertThat(opens("congty", number, DossierRestorationModel.TASK_RESTORE)).contains("Chưa ai kê hồ sơ này");
		restored(number);
		does("tochuc", number, DossierRestorationModel.TASK_CONFIRM, Map.of("decision", "CONFIRM"));
		assertThat(page("chi")).contains("Danh mục kê ngày 23/11/2026",
			"05 Quyết định kết nạp đảng viên (9-KNĐ) 3 bản");
		assertThatThrownBy(() -> reported("Lê Văn bithuthon")).as("held by others")
			.hasMessageContaining("Nơi giữ không có hồ sơ nào mang họ tên");
	}

	@Test
	void theEngineAndTheMailsKnowNoNameAndNoText() {
		var number = reported();
		verified(number, "LOST");
		restored(number);
		var secrets = List.of("Lê Văn an", "Ngập nước kho lưu trữ", "Bản lưu của huyện ủy", "Không thấy trong tủ");
		assertThat(database.findings("act_", secrets)).isEmpty();
		assertThat(database.findings("outgoing_mail", secrets)).isEmpty();
	}

	private String reported() {
		return reported("Lê Văn an");
	}

	private String reported(String who) {
		times++;
		return stage.people().as(province.login("congty")).start("dossierRestoration",
			Map.of("organisationId", "" + province.id("congty"), "who", who, "noticedOn", Province.TODAY.toString(),
				"circumstances", "Không thấy trong tủ khi kiểm kê lần " + times + "."));
	}

	private void verified(String number, String decision) {
		does("congty", number, DossierRestorationModel.TASK_VERIFY_CAUSE, decision.equals("LOST")
			? Map.of("decision", "LOST", "cause", "Ngập nước kho lưu trữ năm ngoái.") : Map.of("decision", decision));
	}

	private void restored(String number) {
		does("congty", number, DossierRestorationModel.TASK_RESTORE, Map.of("documents",
			List.of(row(3)), "sources", "Đã xin bản sao ở nơi ban hành."));
	}

	private static Map<String, Object> row(int copies) {
		return Map.of("kind", "K05", "copies", copies, "from", "Bản lưu của huyện ủy");
	}

	private void does(String person, String number, String task, Map<String, Object> form) {
		stage.people().as(province.login(person)).does(number, task, form);
	}

	private String opens(String person, String number, String task) {
		var one = stage.people().as(province.login(person));
		return one.opens(one.task(number, task).getId());
	}

	private void ends(String number, RestorationState as) {
		assertThat(stage.records().state(number)).isEqualTo(as.name());
		assertThat(stage.records().isClosed(number)).isTrue();
		assertThat(stage.records().isRunning(number)).isFalse();
	}

	private String page() {
		return page("an");
	}

	private String page(String whose) {
		return pages.main("congty", "/member/" + province.person(whose) + "/dossier").replaceAll("<[^>]*>", " ")
			.replaceAll("\\s+", " ");
	}
}
