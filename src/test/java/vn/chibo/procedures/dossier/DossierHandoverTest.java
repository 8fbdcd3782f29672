package vn.chibo.procedures.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.DossierHandoverModel;
import vn.chibo.register.dossiers.DossierRules;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.rules.Place;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Statements;
import vn.chibo.support.WholeDatabase;

/** Dossiers go to another organisation with a list; what the receiver finds otherwise is for the giver to say why. */
@ChiBoTest
class DossierHandoverTest extends DossiersOfTheCompany {

	@Autowired
	DossierRules rules;
	@Autowired
	Statements statements;
	@Autowired
	FormService forms;
	@Autowired
	WholeDatabase database;

	@Test
	void allOfTheCompanyGoThereAndEverythingIsInThem() {
		var number = gives(all());
		assertThat(number).startsWith("BGHS-2026-");
		assertThat(stage.records().openTasks(number)).containsExactly(DossierHandoverModel.TASK_RECEIVE);
		assertThat(page("congty", "an")).contains("Đang bàn giao", "Đảng bộ xã Hạ");
		assertThat(opens("congty", number, DossierHandoverModel.TASK_RECEIVE)).contains("NP-7", "Lê Văn an",
			"05 Quyết định kết nạp đảng viên (9-KNĐ) (2 bản)", "14 Quyết định công nhận",
			"Quyết định giao công ty giữ");

		receives(number, Map.of("decision", "ALL", "sealIntact", "YES"));

		ends(number, HandoverState.RECEIVED);
		assertThat(holders()).containsOnly(province.id("congty"));
		assertThat(page("congty", "binh")).contains("Nơi giữ Đảng bộ Công ty Dệt", "Đang giữ từ ngày 23/11/2026");
		assertThat(stage.records().told(number, "Nơi nhận đã nhận hồ sơ đảng viên"))
			.containsExactly(province.login("tochuc"));
	}

	@Test
	void whatIsMissingIsReportedSentAfterAndFound() {
		var number = gives(all());
		receives(number, difference("an", "05", "MISSING"));
		assertThat(stage.records().openTasks(number)).containsExactly(DossierHandoverModel.TASK_EXPLAIN);
		assertThat(opens("tochuc", number, DossierHandoverModel.TASK_EXPLAIN)).contains(
			"Lê Văn an: Quyết định kết nạp đảng viên (9-KNĐ), có trong danh mục, không có trong túi");
		assertThat(page("congty", "an")).contains("Chỗ khác danh mục",
			"Quyết định kết nạp đảng viên (9-KNĐ): có trong danh mục, không có trong túi");

		explains(number, "NOT_FOUND");
		does("congty", number, DossierHandoverModel.TASK_SETTLE,
			Map.of("decision", "AGAIN", "demand", "Tìm ở tủ cũ của đảng ủy khối."));
		assertThat(opens("tochuc", number, DossierHandoverModel.TASK_EXPLAIN)).contains("Tìm ở tủ cũ");
		explains(number, "SENT_AFTER");
		assertThat(opens("congty", number, DossierHandoverModel.TASK_SETTLE)).contains("Đã gửi theo công văn");
		does("congty", number, DossierHandoverModel.TASK_SETTLE, Map.of("decision", "SETTLED"));

		ends(number, HandoverState.RECEIVED);
		assertThat(kinds("an")).contains("05");
		assertThat(page("congty", "an")).doesNotContain("Chỗ khác danh mục");
	}

	@Test
	void whatIsNotFoundIsMissingInTheDossierFromThenOn() {
		var number = gives(all());
		receives(number, difference("an", "05", "MISSING"));
		explains(number, "NOT_FOUND");
		does("congty", number, DossierHandoverModel.TASK_SETTLE, Map.of("decision", "SETTLED"));

		ends(number, HandoverState.RECEIVED);
		assertThat(kinds("an")).containsExactly("14");
		assertThat(kinds("binh")).containsExactly("05", "14");
		assertThat(page("congty", "an")).contains("Còn thiếu Mục lục tài liệu").contains(
			"Quyết định kết nạp đảng viên (9-KNĐ) Quy định 294-QĐ/TW");
	}

	@Test
	void theReceiverDoesNotTakeThem() {
		var number = gives(named("Lê Văn an"));
		receives(number, Map.of("decision", "RETURN", "sealIntact", "YES", "returnReason",
			"Đảng viên này do đảng ủy khác quản lý."));

		ends(number, HandoverState.TAKEN_BACK);
		assertThat(holders()).containsOnly(province.id("xa"));
		assertThat(page("tochuc", "an")).contains("Đang giữ từ ngày 23/11/2026");
		assertThat(stage.records().told(number, "Hồ sơ đảng viên bị trả lại"))
			.containsExactly(province.login("tochuc"));
	}

	@Test
	void oneAtATimeAndNobodyWritesTheListMeanwhile() {
		gives(all());
		assertThatThrownBy(() -> gives(with(all(), "sealNumber", "NP-8")))
			.hasMessageContaining("Chưa hồ sơ nào của đảng viên thuộc nơi nhận bàn giao được (2 hồ sơ đang bàn giao)");
		assertThatThrownBy(() -> listed("an")).hasMessageContaining("không nằm trong tủ (đang bàn giao)");
	}

	@Test
	void whatCannotBeGivenIsSaid() {
		assertThatThrownBy(() -> gives(named("Lê Văn an", "Lê Văn khong", "Lê Văn binh")))
			.hasMessage("Dòng 2: nơi giao không giữ hồ sơ đã kê nào mang họ tên hoặc số thẻ này.");
		jdbc.sql("update member set full_name = 'Lê Văn an' where id = ?").param(province.person("binh")).update();
		assertThatThrownBy(() -> gives(named("Lê Văn an"))).hasMessageContaining("có 2 hồ sơ cùng họ tên");
		assertThatThrownBy(() -> gives(with(all(), "receiverId", "" + province.id("xa"))))
			.hasMessageContaining("hãy chọn nơi nhận khác");
		assertThatThrownBy(() -> gives(all(), "bithu"))
			.hasMessageContaining("của nơi đang giữ hồ sơ đảng viên");
		assertThat(holders()).containsOnly(province.id("xa"));
	}

	@Test
	void theCardNamesOneOfTwo() {
		jdbc.sql("update member set full_name = 'Lê Văn an' where id = ?").param(province.person("binh")).update();
		var number = gives(named(register.cardNumberOf(province.login("binh"))));
		receives(number, Map.of("decision", "ALL", "sealIntact", "YES"));
		assertThat(kinds("an")).hasSize(2);
		assertThat(jdbc.sql("select holder_id from member_dossier where member_id = ?").param(province.person("binh"))
			.query(Long.class).single()).isEqualTo(province.id("congty"));
	}

	@Test
	void theEngineAndTheMailsKnowNoNameAndNoText() {
		var number = gives(all());
		receives(number, difference("an", "05", "DAMAGED"));
		explains(number, "LIST_WRONG");
		var secrets = List.of("Lê Văn an", "Đã gửi theo công văn", "NP-7", "Quyết định giao công ty giữ");
		assertThat(database.findings("act_", secrets)).isEmpty();
		assertThat(database.findings("outgoing_mail", secrets)).isEmpty();
	}

	@Test
	void theFormOffersTheKindsOfTheTable() throws IOException {
		var form = new ObjectMapper().readTree(Path.of("forms/dossier/receive.form").toFile());
		var offered = form.findParents("values").stream().filter(field -> field.path("key").asText().equals("kind"))
			.flatMap(field -> StreamSupport.stream(field.path("values").spliterator(), false))
			.map(value -> value.path("label").asText()).toList();
		assertThat(offered).isEqualTo(rules.kinds(Place.EVERYWHERE).stream()
			.map(kind -> kind.kind() + " " + kind.title()).toList());
	}

	/** However many dossiers there are in the parcel. */
	@Test
	void clicksCostNoMoreThanTheyDid() {
		var number = gives(all());
		var person = stage.people().as(province.login("congty"));
		var task = person.task(number, DossierHandoverModel.TASK_RECEIVE).getId();
		assertThat(person.loggedIn(() -> statements.of(() -> forms.getDeployedTaskForm(task))).size()).as("open")
			.isLessThanOrEqualTo(20);
		person.claims(task);
		assertThat(person.loggedIn(() -> statements.of(() -> forms.submitTaskForm(task,
			Map.of("decision", "ALL", "sealIntact", "YES")))).size()).as("submit").isLessThanOrEqualTo(65);
	}

	private Map<String, Object> difference(String person, String kind, String what) {
		return Map.of("decision", "DIFFERENCE", "sealIntact", "NO", "differences",
			List.of(Map.of("memberId", "" + province.person(person), "kind", "K" + kind, "what", what)));
	}

	private void explains(String number, String answer) {
		does("tochuc", number, DossierHandoverModel.TASK_EXPLAIN,
			Map.of("answer", answer, "explanation", "Đã gửi theo công văn ngày hôm qua."));
	}

	private void ends(String number, HandoverState as) {
		assertThat(stage.records().state(number)).isEqualTo(as.name());
		assertThat(stage.records().isClosed(number)).isTrue();
		assertThat(stage.records().isRunning(number)).isFalse();
	}

	private List<Long> holders() {
		return jdbc.sql("select holder_id from member_dossier where member_id in (?, ?)")
			.params(province.person("an"), province.person("binh")).query(Long.class).list();
	}

	private List<String> kinds(String person) {
		return jdbc.sql("select kind from dossier_document where member_id = ? and gone_on is null order by kind")
			.param(province.person(person)).query(String.class).list();
	}
}
