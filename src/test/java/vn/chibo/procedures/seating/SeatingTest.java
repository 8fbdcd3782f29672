package vn.chibo.procedures.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.SeatingModel;
import vn.chibo.register.Seats;
import vn.chibo.register.history.MemberVersions;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.TestRegister;

/** Who sits in a body changes by a decision of those above, all in one step. */
@ChiBoTest
class SeatingTest {

	@Autowired
	Stage stage;
	@Autowired
	Seats seats;
	@Autowired
	MemberVersions versions;
	@Autowired
	TestRegister register;
	@Autowired
	JdbcClient jdbc;

	Province province;

	@BeforeEach
	void aCompanyWithAnOldSecretaryAndANewOne() {
		province = new Province(jdbc, register).withOfficials();
		province.member("moi", "tosoi");
		stage.clock().set(TODAY);
	}

	@Test
	void thoseAboveApproveAndTheSecretaryIsAnotherOne() {
		var number = propose(TODAY, row("LEAVES", "congty", "SECRETARY"), row("COMES", "moi", "SECRETARY"));
		assertThat(number).startsWith("KT-2026-");
		var department = stage.people().as(province.login("tochuc"));
		assertThat(department.opens(department.task(number, SeatingModel.TASK_APPROVE).getId())).contains("Thôi giữ",
			"Bí thư", "Lê Văn moi", "Cấp ủy");
		department.does(number, SeatingModel.TASK_APPROVE, approval("7-QĐ/ĐU", TODAY));

		assertThat(stage.records().state(number)).isEqualTo("SEATED");
		assertThat(stage.records().isClosed(number)).isTrue();
		assertThat(officials()).containsExactly(province.login("moi"));
		assertThat(versions.of(province.person("congty"))).first().satisfies(version -> {
			assertThat(version.what()).contains("Bí thư Cấp ủy", ": đến ngày");
			assertThat(version.after()).isEqualTo("22/11/2026");
			assertThat(version.why()).isEqualTo(number);
		});
		assertThat(stage.records().told(number, "Đã kiện toàn cấp ủy, ban")).containsExactly(province.login("moi"));
	}

	@Test
	void orNotAndEverybodySitsWhereTheyDid() {
		var number = propose(TODAY, row("COMES", "moi", "DEPUTY_SECRETARY"));
		stage.people().as(province.login("tochuc")).does(number, SeatingModel.TASK_APPROVE,
			Map.of("decision", "REFUSE", "refusal", "Hội nghị chưa đủ số người dự."));

		assertThat(stage.records().state(number)).isEqualTo("REFUSED");
		assertThat(officials()).containsExactly(province.login("congty"));
		assertThat(stage.records().told(number, "Đề nghị kiện toàn chưa được chuẩn y"))
			.containsExactly(province.login("congty"));
	}

	@Test
	void aSeatThatBeginsLaterCountsFromThatDay() {
		var later = TODAY.plusDays(10);
		var number = propose(later, row("LEAVES", "congty", "SECRETARY"), row("COMES", "moi", "SECRETARY"));
		stage.people().as(province.login("tochuc")).does(number, SeatingModel.TASK_APPROVE, approval("8-QĐ/ĐU", later));

		assertThat(officials()).containsExactly(province.login("congty"));
		stage.clock().set(later);
		assertThat(officials()).containsExactly(province.login("moi"));
	}

	@Test
	void whoLeavesGivesBackWhatWasTaken() {
		var other = propose(TODAY, row("COMES", "moi", "MEMBER"));
		var leaving = stage.people().as(province.login("tochuc"));
		leaving.claims(leaving.task(other, SeatingModel.TASK_APPROVE).getId());
		province.member("truong", "thon");
		province.seat(province.department("tinh"), "tochuctinh");
		var number = stage.people().as(province.login("tochuc")).start("seating", Map.of("organisationId",
			"" + province.id("xa"), "body", "ORGANISATION_DEPARTMENT", "from", TODAY.toString(), "changes",
			List.of(row("LEAVES", "tochuc", "SECRETARY"), row("COMES", "truong", "HEAD")), "reason",
			"Nghỉ hưu từ tháng này theo quyết định."));
		stage.people().as(province.login("tochuctinh")).does(number, SeatingModel.TASK_APPROVE,
			approval("9-QĐ/TU", TODAY));

		var task = stage.people().as(province.login("truong")).task(other, SeatingModel.TASK_APPROVE);
		assertThat(task.getAssignee()).isNull();
	}

	@Test
	void whatDoesNotFitIsSaidByRow() {
		assertThatThrownBy(() -> propose(TODAY, row("COMES", "moi", "SECRETARY")))
			.hasMessageContaining("có hơn một bí thư");
		assertThatThrownBy(() -> propose(TODAY, row("LEAVES", "moi", "MEMBER")))
			.hasMessageContaining("Dòng 1: người này không giữ chức vụ ấy");
		assertThatThrownBy(() -> propose(TODAY, row("COMES", "congty", "MEMBER")))
			.hasMessageContaining("Dòng 1: người này đang giữ chức vụ ở đó");
		assertThatThrownBy(() -> propose(TODAY, row("COMES", "moi", "HEAD")))
			.hasMessageContaining("Dòng 1: cơ quan này không có chức vụ ấy");
		assertThatThrownBy(() -> propose(TODAY, row("COMES", "bithuthon", "MEMBER")))
			.hasMessageContaining("Dòng 1: không có đảng viên nào của tổ chức mang số thẻ này");
		province.becomes("moi", "AWAY");
		assertThatThrownBy(() -> propose(TODAY, row("COMES", "moi", "MEMBER")))
			.hasMessageContaining("Dòng 1: chỉ đảng viên chính thức đang sinh hoạt");
	}

	@Test
	void whatFitsNoMoreWhenItIsApprovedIsRefusedAndNothingHasChanged() {
		var number = propose(TODAY, row("COMES", "moi", "MEMBER"));
		province.seat(province.committee("congty"), "moi");
		var department = stage.people().as(province.login("tochuc"));
		var task = department.task(number, SeatingModel.TASK_APPROVE).getId();
		department.claims(task);
		assertThatThrownBy(() -> department.submits(task, approval("5-QĐ/ĐU", TODAY)))
			.hasMessageContaining("đang giữ chức vụ ở đó");
		assertThatThrownBy(() -> department.submits(task, approval("5-QĐ/ĐU", TODAY.minusDays(1))))
			.hasMessageContaining("Ngày có hiệu lực sớm hơn ngày quyết định");
		assertThat(stage.records().state(number)).isEqualTo("OPENED");
	}

	@Test
	void othersProposeNothing() {
		assertThatThrownBy(() -> stage.people().as(province.login("bithuthon")).start("seating",
			form(TODAY, row("COMES", "moi", "MEMBER")))).hasMessage("Ô “Tổ chức” phải được chọn trong danh sách.");
	}

	@Test
	void somebodyIsNamedAsPeopleDo() {
		var number = propose(TODAY, Map.of("what", "LEAVES", "who", "lê văn congty", "position", "SECRETARY"),
			Map.of("what", "COMES", "who", "Le Van Moi", "position", "SECRETARY"));
		stage.people().as(province.login("tochuc")).does(number, SeatingModel.TASK_APPROVE,
			approval("7-QĐ/ĐU", TODAY));
		assertThat(officials()).containsExactly(province.login("moi"));
	}

	@Test
	void aNameThatMeansNobodyOrSeveralIsAskedAbout() {
		assertThatThrownBy(() -> propose(TODAY, Map.of("what", "COMES", "who", "Lê Văn mồi", "position", "MEMBER")))
			.hasMessageContaining("Dòng 1: tổ chức không có đảng viên nào mang họ tên này");
		assertThatThrownBy(() -> propose(TODAY, Map.of("what", "COMES", "who", "moi", "position", "MEMBER")))
			.hasMessageContaining("Dòng 1: tổ chức không có đảng viên nào mang họ tên này");
		province.member("hai", "tosoi");
		jdbc.sql("update member set full_name = 'Lê Văn moi' where login = ?").param(province.login("hai")).update();
		assertThatThrownBy(() -> propose(TODAY, Map.of("what", "COMES", "who", "Lê Văn moi", "position", "MEMBER")))
			.hasMessageContaining("Dòng 1: có 2 đảng viên trùng họ tên này; hãy ghi số thẻ");
	}

	@Test
	void whoDiesBetweenProposalAndApprovalIsNotSeated() {
		var number = propose(TODAY, row("COMES", "moi", "MEMBER"));
		province.becomes("moi", "DECEASED");
		var department = stage.people().as(province.login("tochuc"));
		assertThatThrownBy(() -> department.does(number, SeatingModel.TASK_APPROVE, approval("7-QĐ/ĐU", TODAY)))
			.hasMessageContaining("Dòng 1");
		department.does(number, SeatingModel.TASK_APPROVE,
			Map.of("decision", "REFUSE", "refusal", "Người được đề nghị đã từ trần."));
		assertThat(stage.records().state(number)).isEqualTo("REFUSED");
	}

	private String propose(LocalDate from, Map<?, ?>... rows) {
		return stage.people().as(province.login("congty")).start("seating", form(from, rows));
	}

	private Map<String, Object> form(LocalDate from, Map<?, ?>... rows) {
		return Map.of("organisationId", "" + province.id("congty"), "body", "COMMITTEE", "from", from.toString(),
			"changes", List.of(rows), "reason", "Hội nghị cấp ủy bầu, biên bản ngày 20/11/2026.");
	}

	private Map<String, Object> row(String what, String person, String position) {
		return Map.of("what", what, "who", register.cardNumberOf(province.login(person)), "position", position);
	}

	private static Map<String, Object> approval(String number, LocalDate from) {
		return Map.of("decision", "APPROVE", "decisionNumber", number, "decidedOn", TODAY.toString(), "from",
			from.toString());
	}

	private List<String> officials() {
		return seats.officialsOf(province.committee("congty")).stream().map(Seats.Official::login).toList();
	}
}
