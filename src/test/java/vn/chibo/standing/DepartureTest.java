package vn.chibo.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.support.Province.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import vn.chibo.base.Refusal;
import vn.chibo.models.ProbationModel;
import vn.chibo.models.RelocationModel;
import vn.chibo.register.Activity;
import vn.chibo.register.Members;
import vn.chibo.register.Seats;
import vn.chibo.register.files.RegisterFiles;
import vn.chibo.register.files.UploadedFile;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** A register file says that somebody has died or left, in the middle of everything that person had to do with. */
@ChiBoTest
@Tag("long")
class DepartureTest {

	private static final String STOPPED = "Hồ sơ đã dừng";

	@Autowired
	RegisterFiles files;
	@Autowired
	Members members;
	@Autowired
	Seats seats;
	@Autowired
	LeftBehind leftBehind;
	@Autowired
	ProcessEngine engine;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Statements statements;
	@Autowired
	Stage stage;

	OpenCases cases;
	Province province;

	@BeforeEach
	void aProvince() {
		stage.clock().set(TODAY);
		cases = new OpenCases(jdbc, stage.register());
		province = cases.province();
	}

	@Test
	void aRelocationIsStoppedAndNobodyIsCongratulated() {
		var number = asks("huu");
		stage.people().as(province.login("huu")).does(number, RelocationModel.TASK_WRITE_REQUEST,
			Forms.request(province.id("thon")));
		stage.people().as(province.login("bithu")).does(number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		var before = jdbc.sql("select count(*) from outgoing_mail where recipient_id = ?").param(province.person("huu"))
			.query(Long.class).single();

		load("huu", "Từ trần");

		assertThat(stage.records().running(number)).isEmpty();
		assertThat(stage.records().state(number)).isEqualTo("DISCONTINUED");
		assertThat(stage.records().told(number, STOPPED)).containsExactlyInAnyOrder(province.login("bithu"),
			province.login("bophan"));
		assertThat(jdbc.sql("select count(*) from outgoing_mail where recipient_id = ?").param(province.person("huu"))
			.query(Long.class).single()).isEqualTo(before);
		assertThat(jdbc.sql("select state from outgoing_mail where recipient_id = ?").param(province.person("huu"))
			.query(String.class).set()).doesNotContain("WAITING");
	}

	@Test
	void theSlipNoLongerCountsAndTheDestinationHears() {
		var login = cases.member();
		var number = cases.relocation(stage.register().memberId(login));
		engine.getRuntimeService().createProcessInstanceByKey("relocation").businessKey(number)
			.startBeforeActivity(RelocationModel.TASK_CONFIRM_PRESENTATION).execute(true, true);

		loadLogin(login, "Khai trừ");

		assertThat(stage.records().validSlips(number)).isEmpty();
		assertThat(stage.records().told(number, STOPPED)).containsExactlyInAnyOrder(province.login("bithu"),
			province.login("bithuthon"));
	}

	@Test
	void ofAnOrganisationOnlyTheBodyHearsThatHadTheCase() {
		var login = cases.member();
		var number = cases.relocation(stage.register().memberId(login));
		province.seat(province.committee("xa"), "danguyxa");
		engine.getRuntimeService().createProcessInstanceByKey("relocation").businessKey(number)
			.startBeforeActivity(RelocationModel.TASK_RECEIVE).execute(true, true);

		loadLogin(login, "Từ trần");

		assertThat(stage.records().told(number, STOPPED)).containsExactlyInAnyOrder(province.login("bithu"),
			province.login("bithuthon"), province.login("tochuc"));
	}

	@Test
	void whoSatStoodInOrHeldATaskDoesSoNoMore() {
		var number = asks("huu");
		stage.people().as(province.login("huu")).does(number, RelocationModel.TASK_WRITE_REQUEST,
			Forms.request(province.id("thon")));
		var task = stage.people().as(province.login("bithu")).task(number, RelocationModel.TASK_REVIEW_AT_BRANCH)
			.getId();
		stage.people().as(province.login("bithu")).claims(task);
		province.deputy("bithu", "bophan", TODAY.minusDays(1), TODAY.plusDays(9));
		province.deputy("congty", "bithu", TODAY.minusDays(1), TODAY.plusDays(9));

		load("bithu", "Xin ra khỏi Đảng");

		assertThat(seats.sizeOf(province.committee("tosoi"))).isZero();
		assertThat(
			jdbc.sql("select count(*) from deputy where ended_at is null and (member_id = :who or deputy_id = :who)")
				.param("who", province.person("bithu")).query(Long.class).single())
			.isZero();
		assertThat(engine.getTaskService().createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
		assertThat(stage.people().as(province.login("bophan")).tasks(number)).hasSize(1);
		assertThat(members.findByLogin(province.login("bithu"))).isEmpty();
		assertThat(stage.records().isRunning(number)).isTrue();
	}

	@Test
	void theBranchAssignsAnotherMentor() {
		var number = cases.probation(stage.register().memberId(cases.member()));
		jdbc.sql("update probation set resolved_on = null where case_number = ?").param(number).update();
		engine.getRuntimeService().createProcessInstanceByKey("probation").businessKey(number)
			.startBeforeActivity(ProbationModel.TASK_MENTOR_REMARKS).execute(true, true);
		var mentor = jdbc
			.sql("select m.login from probation p join member m on m.id = p.mentor_id where p.case_number = ?")
			.param(number).query(String.class).single();

		loadLogin(mentor, "Từ trần");

		assertThat(stage.records().openTasks(number)).containsExactlyInAnyOrder(ProbationModel.TASK_ASSIGN_MENTOR,
			ProbationModel.TASK_MENTOR_REMARKS);
		assertThat(
			jdbc.sql("select count(mentor_id) from probation where case_number = ?").param(number).query(Long.class)
				.single())
			.isZero();
	}

	@Test
	void nobodyWhoHasLeftHelpsAProspect() {
		var prospect = province.prospect("Cảm Tình", "tosoi");
		province.member("giup", "tosoi");
		stage.register().helper(prospect, province.login("giup"), TODAY.minusYears(2));

		load("giup", "Xóa tên");

		assertThat(jdbc.sql("select ended_on from prospect_helper where prospect_id = ?").param(prospect)
			.query(LocalDate.class).single()).isEqualTo(TODAY);
	}

	@Test
	void whoWasCalledDeadByMistakeMayBeginAnew() {
		var number = asks("huu");
		load("huu", "Từ trần");

		load("huu", "Đang sinh hoạt");

		assertThat(stage.records().state(number)).isEqualTo("DISCONTINUED");
		assertThat(stage.records().told(number, "Hồ sơ đã dừng có thể làm lại"))
			.containsExactly(province.login("bithu"));
		assertThat(stage.records().isRunning(asks("huu"))).isTrue();
	}

	@Test
	void aSuspensionIsPutBeforeThoseWhoHaveTheCase() {
		var number = asks("huu");

		load("huu", "Đình chỉ sinh hoạt");

		assertThat(stage.records().isRunning(number)).isTrue();
		assertThat(stage.records().told(number, "Xem lại hồ sơ: trạng thái đảng viên đã đổi"))
			.containsExactly(province.login("bithu"));
	}

	@Test
	void theDecisionOfACaseStopsTheOthersAndNotItself() {
		var login = cases.member();
		long member = stage.register().memberId(login);
		var own = cases.probation(member);
		var other = cases.relocation(member);
		for (var running : List.of(List.of("relocation", other), List.of("probation", own))) {
			engine.getRuntimeService().createProcessInstanceByKey(running.get(0)).businessKey(running.get(1))
				.startBeforeActivity(running.get(0).equals("probation") ? ProbationModel.TASK_REMOVE_MEMBER
					: RelocationModel.TASK_RECEIVE)
				.execute(true, true);
		}

		assertThat(stage.records().openTasks(own)).containsExactly(ProbationModel.TASK_ANNOUNCE_REMOVAL);
		assertThat(stage.records().state(own)).isEqualTo("REMOVED");
		assertThat(stage.records().running(other)).isEmpty();
		assertThat(stage.records().state(other)).isEqualTo("DISCONTINUED");
	}

	@Test
	void aCaseThatNobodyHasToldIsStoppedInTheMorningOnceByTwoNodes() {
		var number = asks("huu");
		province.becomes("huu", "DECEASED");

		// one has the lock, the other believes that it has
		Stream.of(leftBehind, AopTestUtils.<LeftBehind>getTargetObject(leftBehind))
			.map(each -> CompletableFuture.runAsync(each::tell)).toList().forEach(CompletableFuture::join);

		assertThat(jdbc.sql("select subject from outgoing_mail where case_number = ? group by recipient_id, subject "
			+ "having count(*) > 1").param(number).query(String.class).list()).isEmpty();
		assertThat(stage.records().running(number)).isEmpty();
		assertThat(stage.records().state(number)).isEqualTo("DISCONTINUED");
	}

	@Test
	void theRegisterStaysAsItWasWhenACaseCannotBeStopped() {
		var number = asks("huu");
		jdbc.sql("alter table stopped_case_hand add constraint fails check (case_number <> '" + number + "')").update();
		try {
			assertThatThrownBy(() -> load("huu", "Từ trần")).isInstanceOf(Refusal.class)
				.hasMessageContaining("hãy nạp lại");
		} finally {
			jdbc.sql("alter table stopped_case_hand drop constraint fails").update();
		}

		assertThat(members.get(province.person("huu")).activity()).isEqualTo(Activity.ACTIVE);
		assertThat(stage.records().isRunning(number)).isTrue();
	}

	@Test
	void fortyDeparturesInOneFileAskForTheirCasesOnce() {
		var logins = IntStream.range(0, 41).mapToObj(number -> cases.member()).toList();
		logins
			.forEach(login -> stage.people().as(login).start("relocation", Forms.start(stage.register().memberId(login),
				province.id("thon"), TODAY)));

		var one = statements.of(() -> load(file(logins.subList(40, 41), "Từ trần"))).size();
		var forty = statements.of(() -> load(file(logins.subList(0, 40), "Từ trần"))).size();

		assertThat(
			jdbc.sql("select count(*) from case_file c join member m on m.id = c.subject_id where m.login in (:logins) "
				+ "and c.closed_at is null").param("logins", logins).query(Long.class).single())
			.isZero();
		assertThat(forty - one).as("mostly what the engine needs to end an instance").isLessThan(39 * 50);
	}

	private String asks(String person) {
		province.member(person, "tosoi");
		return stage.people().as(province.login(person)).start("relocation",
			Forms.start(province.person(person), province.id("thon"), TODAY));
	}

	private void load(String person, String activity) {
		loadLogin(province.login(person), activity);
	}

	private void loadLogin(String login, String activity) {
		load(file(List.of(login), activity));
	}

	private void load(UploadedFile file) {
		files.load(List.of(file));
	}

	/** Only what it is about: the columns that are missing stay as they are. */
	private UploadedFile file(List<String> logins, String activity) {
		var lines = new ArrayList<>(
			List.of("Số định danh cá nhân,Họ và tên,Giới tính,Sinh ngày,Dân tộc,Tôn giáo,Số thẻ Đảng,"
				+ "Tổ chức Đảng đang sinh hoạt,Ngày vào Đảng,Trạng thái hoạt động,Tài khoản,Thư điện tử"));
		jdbc.sql(
			"select m.*, o.code from member m join organisation o on o.id = m.branch_id where m.login in (:logins)")
			.param("logins", logins).query((row, number) -> String.join(",", row.getString("personal_id"),
				row.getString("full_name"), "Nam", "17/05/1964", "Kinh", "Không", row.getString("card_number"),
				row.getString("code"), "03/02/1990", activity,
				row.getString("login"), row.getString("email")))
			.list().forEach(lines::add);
		return new UploadedFile("members.csv", lines.stream().collect(Collectors.joining("\n"))
			.getBytes(StandardCharsets.UTF_8));
	}
}
