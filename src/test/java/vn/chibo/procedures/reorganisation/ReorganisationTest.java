package vn.chibo.procedures.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
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
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Movers;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;
import vn.chibo.support.TestRegister;

/** Each way in which organisations become others by a decision. */
@ChiBoTest
class ReorganisationTest {

	@Autowired
	Stage stage;
	@Autowired
	TestRegister register;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Seats seats;
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
	void twoBranchesBecomeANewOneWithACommitteeOfItsOwn() {
		var number = commune.proposes(commune.merging("Chi bộ thôn Liên Hợp"));
		assertThat(number).startsWith("STC-2026-");
		var department = stage.people().as(commune.province.login("tochuc"));
		assertThat(department.opens(department.task(number, ReorganisationModel.TASK_PREPARE).getId()))
			.contains("Sáp nhập Chi bộ thôn A, Chi bộ thôn B thành Chi bộ thôn Liên Hợp", "7 đảng viên");
		commune.chooses(number, application, Map.of(commune.field("position", "b1"), "SECRETARY"));
		commune.handsIn(number);
		commune.confirms(number);

		var joint = commune.idOf("c");
		assertThat(commune.standingIn(joint)).isEqualTo(7);
		assertThat(commune.standingIn(commune.province.id("a")) + commune.standingIn(commune.province.id("b")))
			.isZero();
		assertThat(commune.lastDayOf("a")).isEqualTo(TODAY.minusDays(1));
		assertThat(sitting(joint)).containsExactly(commune.province.login("b1"));
		assertThat(sitting(commune.province.id("a"))).isEmpty();
		assertThat(stage.records().state(number)).isEqualTo("ENTERED");
		assertThat(stage.records().told(number, "Đã sắp xếp lại tổ chức đảng"))
			.containsExactlyInAnyOrder(commune.province.login("tochuc"), commune.province.login("b1"));
	}

	@Test
	void oneBranchGoesOnWithTheOther() {
		var form = commune.form("MERGE", "a", "b");
		form.put("intoId", "" + commune.province.id("b"));
		jdbc.sql("insert into admission_target (organisation_id, target_year, target, set_by, set_at) "
			+ "select id, 2026, 2, 'tochuc', current_timestamp from organisation where id in (?, ?)")
			.params(commune.province.id("a"), commune.province.id("b")).update();
		register.livesAt(commune.province.login("a2"), commune.inRegister("b"), true);
		register.livesAt(commune.province.login("tochuc"), commune.inRegister("a"), true);
		commune.done(form);

		assertThat(commune.standingIn(commune.province.id("b"))).isEqualTo(7);
		assertThat(sitting(commune.province.id("b"))).containsExactly(commune.province.login("b1"));
		assertThat(jdbc.sql("select organisation_id, target from admission_target where organisation_id in (?, ?)")
			.params(commune.province.id("a"), commune.province.id("b"))
			.query((row, at) -> List.of(row.getLong(1), row.getLong(2))).list())
			.containsExactly(List.of(commune.province.id("b"), 4L));
		assertThat(jdbc.sql("select m.login from residence_link l join member m on m.id = l.member_id "
			+ "where l.branch_id = ?").param(commune.province.id("b")).query(String.class).list())
			.containsExactly(commune.province.login("tochuc"));
	}

	@Test
	void thoseWhoProposedReadThePlanAndThePageOfTheBranchThatEndedLeadsOn() {
		var form = commune.form("MERGE", "a", "b");
		form.put("intoId", "" + commune.province.id("b"));
		var number = commune.done(form);

		var pages = new PageVisitor(application, commune.province);
		assertThat(pages.body("tochuc", "/case/" + number)).contains("Phương án sắp xếp tổ chức kèm theo");
		var foreseen = jdbc
			.sql("select position from paper where case_number = ? and form = 'reorganisation-foreseen'")
			.param(number).query(Integer.class).single();
		assertThat(pages.body("tochuc", "/case/" + number + "/papers/" + foreseen))
			.contains("Chi bộ thôn A: 4 đảng viên");
		assertThat(pages.main("tochuc", "/organisation/" + commune.province.id("a")))
			.contains("Tổ chức này kết thúc hoạt động sau ngày 22/11/2026", "nay là", "Chi bộ thôn B");
		assertThat(pages.main("tochuc", "/organisation/" + commune.province.id("b")))
			.doesNotContain("kết thúc hoạt động");
	}

	@Test
	void aBranchIsSplitAndEachStandsWhereWasChosen() {
		var form = commune.form("SPLIT", "a");
		form.put("branches", List.of(Map.of("name", "Chi bộ thôn A1", "code", commune.code("a1")), Map.of("name",
			"Chi bộ thôn A2", "code", commune.code("a2"))));
		var number = commune.proposes(form);
		commune.chooses(number, application, Map.of(commune.field("goes", "a1"), "1", commune.field("goes", "a2"), "1",
			commune.field("position", "a2"), "SECRETARY", commune.field("goes", "a3"), "2"));
		commune.handsIn(number);
		commune.confirms(number);

		assertThat(commune.standingIn(commune.idOf("a1"))).isEqualTo(2);
		assertThat(commune.standingIn(commune.idOf("a2"))).isEqualTo(1);
		assertThat(commune.standingIn(commune.province.id("a"))).isEqualTo(1);
		assertThat(sitting(commune.idOf("a1"))).containsExactly(commune.province.login("a2"));
		assertThat(sitting(commune.province.id("a"))).isEmpty();
	}

	@Test
	void whatIsAboutThoseWhoGoFollowsThem() {
		var province = commune.province;
		var relocation = new Movers(province, stage, tasks).asks("a3", "a", "thon");
		stage.people().as(province.login("a3")).does(relocation, RelocationModel.TASK_WRITE_REQUEST,
			Forms.request(province.id("thon")));
		province.probationer("moi", "a");
		var probation = stage.people().as(province.login("a1")).start("recognition", Map.of("memberId",
			"" + province.person("moi"), "ceremonyOn", TODAY.minusMonths(6).toString(), "admissionDecision",
			"Số 12-QĐ/ĐU", "mentorId",
			"" + province.person("a4")));
		var form = commune.form("SPLIT", "a");
		form.put("branches", List.of(Map.of("name", "Chi bộ thôn A1", "code", commune.code("a1"))));
		var number = commune.proposes(form);
		commune.chooses(number, application, Map.of(commune.field("goes", "a2"), "1", commune.field("position", "a2"),
			"SECRETARY", commune.field("goes", "a3"), "1", commune.field("goes", "moi"), "1"));
		commune.handsIn(number);
		commune.confirms(number);

		var secretary = stage.people().as(province.login("a2"));
		assertThat(secretary.task(relocation, RelocationModel.TASK_REVIEW_AT_BRANCH)).isNotNull();
		assertThat(secretary.tasks(probation)).isNotEmpty();
		assertThat(stage.people().as(province.login("a1")).tasks(relocation)).isEmpty();
		assertThat(stage.people().as(province.login("a1")).tasks(probation)).isEmpty();
	}

	@Test
	void aBranchComesUnderAnotherSuperior() {
		var form = commune.form("MOVE", "a");
		form.put("superiorId", "" + commune.province.id("congty"));
		commune.done(form);

		assertThat(commune.pathOf(commune.province.id("a")))
			.isEqualTo(commune.pathOf(commune.province.id("congty")) + commune.province.id("a") + "/");
		assertThat(commune.standingIn(commune.province.id("a"))).isEqualTo(4);
		assertThat(sitting(commune.province.id("a"))).containsExactly(commune.province.login("a1"));
	}

	@Test
	void whatWaitsAtTheOldSuperiorWaitsAtTheNewOne() {
		var province = commune.province;
		province.has(province.department("congty"));
		province.seat(province.department("congty"), "tochuccongty");
		var seating = stage.people().as(province.login("a1")).start("seating", Map.of("organisationId",
			"" + province.id("a"), "body", "COMMITTEE", "from", TODAY.toString(), "changes",
			List.of(Map.of("what", "COMES",
				"who", register.cardNumberOf(province.login("a2")), "position", "MEMBER")),
			"reason", "Hội nghị chi bộ bầu bổ sung."));
		assertThat(stage.people().as(province.login("tochuc")).tasks(seating)).hasSize(1);
		var form = commune.form("MOVE", "a");
		form.put("superiorId", "" + province.id("congty"));
		commune.done(form);

		assertThat(stage.people().as(province.login("tochuc")).tasks(seating)).isEmpty();
		assertThat(stage.people().as(province.login("tochuccongty")).tasks(seating)).hasSize(1);
	}

	@Test
	void anOrganisationGetsAnotherName() {
		var form = commune.form("RENAME", "a");
		form.put("newName", "Chi bộ thôn An Bình");
		var number = commune.done(form);

		assertThat(commune.nameOf(commune.province.id("a"))).isEqualTo("Chi bộ thôn An Bình");
		assertThat(jdbc.sql("select before_value, after_value, changed_for from register_version "
			+ "where kept = 'ORGANISATION' and kept_id = ? and field = 'name'").param(commune.province.id("a"))
			.query((row, at) -> List.of(row.getString(1), row.getString(2), row.getString(3))).list())
			.containsExactly(List.of("Chi bộ thôn A", "Chi bộ thôn An Bình", number));
	}

	@Test
	void aBodyIsFoundedAndBranchesComeUnderIt() {
		var form = commune.form("FOUND");
		form.put("superiorId", "" + commune.province.id("xa"));
		form.putAll(Map.of("newKind", "GRASSROOTS_PARTY_BODY", "newName", "Đảng bộ Hợp tác xã", "newCode",
			commune.code("htx")));
		commune.done(form);
		var moving = commune.form("MOVE", "a", "b");
		moving.put("superiorId", "" + commune.idOf("htx"));
		moving.put("decisionNumber", "16-QĐ/ĐU");
		commune.done(moving);

		assertThat(commune.pathOf(commune.province.id("b"))).startsWith(commune.pathOf(commune.idOf("htx")));
		assertThat(jdbc.sql("select grassroots from organisation where id = ?").param(commune.idOf("htx"))
			.query(Boolean.class).single()).isTrue();
	}

	@Test
	void twoBodiesBecomeOneWithTheBranchesOfBoth() {
		commune.province.organisation("may", "Đảng bộ Công ty May", "GRASSROOTS_PARTY_BODY", "xa");
		commune.province.organisation("tomay", "Chi bộ Tổ may", "BRANCH", "may");
		var form = commune.form("MERGE", "congty", "may");
		form.put("intoId", "" + commune.province.id("congty"));
		commune.done(form);

		assertThat(commune.pathOf(commune.province.id("tomay")))
			.isEqualTo(commune.pathOf(commune.province.id("congty")) + commune.province.id("tomay") + "/");
	}

	@Test
	void anEmptyBranchEnds() {
		commune.province.organisation("trong", "Chi bộ trống", "BRANCH", "xa");
		var number = commune.done(commune.form("END", "trong"));

		assertThat(commune.lastDayOf("trong")).isEqualTo(TODAY.minusDays(1));
		assertThat(stage.records().isClosed(number)).isTrue();
	}

	@Test
	void whatIsSentBackIsPreparedAgainOrGivenUp() {
		var number = commune.proposes(commune.merging("Chi bộ thôn Liên Hợp"));
		commune.handsIn(number);
		stage.people().as(commune.province.login("thuongvu")).does(number, ReorganisationModel.TASK_CONFIRM,
			Map.of("decision", "RETURN", "returnReason", "Chưa chọn cấp ủy lâm thời của chi bộ mới."));
		assertThat(stage.records().told(number, "Phương án sắp xếp tổ chức bị trả lại"))
			.containsExactly(commune.province.login("tochuc"));
		var department = stage.people().as(commune.province.login("tochuc"));
		assertThat(department.opens(department.task(number, ReorganisationModel.TASK_PREPARE).getId()))
			.contains("Chưa chọn cấp ủy lâm thời");
		department.does(number, ReorganisationModel.TASK_PREPARE, Map.of("decision", "GIVE_UP"));

		assertThat(stage.records().state(number)).isEqualTo("GIVEN_UP");
		assertThat(commune.standingIn(commune.province.id("a"))).isEqualTo(4);
		assertThat(commune.proposes(commune.merging("Chi bộ thôn Liên Hợp"))).isNotEqualTo(number);
	}

	private List<String> sitting(long organisation) {
		return seats.officialsOf(Committee.leading(organisation)).stream().map(Seats.Official::login).toList();
	}
}
