package vn.chibo.procedures.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.AdmissionModel;
import vn.chibo.models.MemberChangeModel;
import vn.chibo.models.RelocationModel;
import vn.chibo.models.ReorganisationModel;
import vn.chibo.register.history.MemberVersions;
import vn.chibo.register.reorganising.Succession;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Movers;
import vn.chibo.support.Stage;
import vn.chibo.support.TestRegister;

/** Two branches of forty with running cases become one, although the step is broken off in the middle. */
@ChiBoTest
class ReorganisationTrialTest {

	private static final int EACH = 40;

	@Autowired
	Stage stage;
	@Autowired
	TestRegister register;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;
	@Autowired
	MemberVersions versions;
	@Autowired
	ApplicationEventMulticaster multicaster;
	@Autowired
	WebApplicationContext application;

	Rearranged commune;
	String relocation;
	String admission;
	String correction;

	@BeforeEach
	void twoBranchesAndThreeCases() {
		commune = new Rearranged(jdbc, register, stage);
		commune.members("a", EACH);
		commune.members("b", EACH);
		var province = commune.province;
		province.deputy("a1", "a9", TODAY.minusDays(1), TODAY.plusDays(30));
		relocation = new Movers(province, stage, tasks).asks("a5", "a", "thon");
		stage.people().as(province.login("a5")).does(relocation, RelocationModel.TASK_WRITE_REQUEST,
			Forms.request(province.id("thon")));
		var secretary = stage.people().as(province.login("a1"));
		secretary.claims(secretary.task(relocation, RelocationModel.TASK_REVIEW_AT_BRANCH).getId());
		var prospect = province.prospect("Hoàng Thị Mai", "b");
		register.certificate(prospect, LocalDate.of(2026, 3, 1));
		register.helper(prospect, province.login("b2"), LocalDate.of(2024, 1, 1));
		register.helper(prospect, province.login("b3"), LocalDate.of(2024, 1, 1));
		admission = stage.people().as(province.login("b1")).start("admission", Map.of("prospectId", "" + prospect,
			"appliedOn", TODAY.toString(), "birthPlace", "Xã Hạ, tỉnh Sông Lam", "motives",
			"Tôi nguyện phấn đấu vì mục tiêu, lý tưởng của Đảng."));
		correction = stage.people().as(province.login("a1")).start("memberChange", Map.of("memberId",
			"" + province.person("a7"), "column", "phone", "newValue", "0912 345 678", "reason",
			"Đã đổi số từ tháng trước."));
		stage.people().as(province.login("tochuc")).does(correction, MemberChangeModel.TASK_CONFIRM,
			Map.of("decision", "RETURN", "returnReason", "Không gọi được số này, hãy hỏi lại."));
	}

	/** After the register has changed, and after all but the mails. */
	@ParameterizedTest
	@ValueSource(classes = {Succession.class, ReorganisationSteps.Decided.class})
	void killedInTheMiddleNothingHasChangedAndRepeatedAllHasOnce(Class<?> point) {
		var number = prepared();
		var before = everything();
		var broken = broken(point);
		assertThatThrownBy(() -> commune.confirms(number)).hasMessageContaining("Có lỗi hệ thống");
		assertThat(everything()).isEqualTo(before);
		multicaster.removeApplicationListener(broken);

		commune.confirmsAgain(number);

		allStandInTheNewBranchOnce(number);
		theCasesGoOnThere();
	}

	@Test
	void theSameHandedInTwiceIsDoneOnce() {
		var number = prepared();
		var decider = stage.people().as(commune.province.login("thuongvu"));
		var task = decider.task(number, ReorganisationModel.TASK_CONFIRM).getId();
		decider.claims(task);
		decider.submits(task, Map.of("decision", "CONFIRM"));
		decider.submits(task, Map.of("decision", "CONFIRM"));

		allStandInTheNewBranchOnce(number);
	}

	private String prepared() {
		var number = commune.proposes(commune.merging("Chi bộ thôn Liên Hợp"));
		commune.chooses(number, application, Map.of(commune.field("position", "b1"), "SECRETARY",
			commune.field("position", "a1"), "DEPUTY_SECRETARY"));
		assertThat(stage.people().as(commune.province.login("tochuc")).opens(stage.people()
			.as(commune.province.login("tochuc")).task(number, ReorganisationModel.TASK_PREPARE).getId()))
			.contains("80 đảng viên",
				"3 hồ sơ đang giải quyết", relocation, admission, correction);
		commune.handsIn(number);
		return number;
	}

	private void allStandInTheNewBranchOnce(String number) {
		var joint = commune.idOf("c");
		assertThat(commune.standingIn(joint)).isEqualTo(2 * EACH);
		assertThat(jdbc.sql("select count(*) from former_standing where case_number = ? and collective").param(number)
			.query(Long.class).single()).isEqualTo(2 * EACH);
		assertThat(jdbc.sql("select count(distinct member_id) from register_version where changed_for = ? "
			+ "and kept = 'MEMBER' and field = 'branch_id'").param(number).query(Long.class).single())
			.isEqualTo(2 * EACH);
		assertThat(jdbc.sql("select count(*) from register_version where changed_for = ? and kept = 'MEMBER' "
			+ "and field = 'branch_id'").param(number).query(Long.class).single()).isEqualTo(2 * EACH);
		assertThat(versions.of(commune.province.person("a5"))).first()
			.satisfies(version -> assertThat(version.why()).isEqualTo(number));
		assertThat(jdbc
			.sql("select count(*) from seat where organisation_id in (?, ?) and (valid_to is null or valid_to >= ?)")
			.params(commune.province.id("a"), commune.province.id("b"), TODAY).query(Long.class).single()).isZero();
		assertThat(jdbc.sql("select m.login || ' ' || s.position from seat s join member m on m.id = s.member_id "
			+ "where s.organisation_id = ?").param(joint).query(String.class).list()).containsExactlyInAnyOrder(
				commune.province.login("a1") + " DEPUTY_SECRETARY", commune.province.login("b1") + " SECRETARY");
		assertThat(jdbc.sql("select count(*) from organisation where successor_id = ?").param(joint).query(Long.class)
			.single()).isEqualTo(2);
		assertThat(jdbc.sql("select count(*) from numbered_decision where case_number = ?").param(number)
			.query(Long.class).single()).isEqualTo(1);
	}

	private void theCasesGoOnThere() {
		var province = commune.province;
		var secretary = stage.people().as(province.login("b1"));
		assertThat(secretary.task(relocation, RelocationModel.TASK_REVIEW_AT_BRANCH).getAssignee()).isNull();
		secretary.does(relocation, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		assertThat(stage.records().openTasks(relocation)).isNotEmpty();
		assertThat(stage.people().as(province.login("a1")).task(admission, AdmissionModel.TASK_WRITE_BIOGRAPHY))
			.isNotNull();
		stage.people().as(province.login("a1")).does(correction, MemberChangeModel.TASK_SUPPLEMENT,
			Map.of("decision", "AGAIN", "newValue", "0912 345 679", "remarks", "Đã hỏi lại, số này đúng."));
		stage.people().as(province.login("tochuc")).does(correction, MemberChangeModel.TASK_CONFIRM,
			Map.of("decision", "CONFIRM", "evidence", "Đã gọi số mới"));
		assertThat(stage.records().state(correction)).isEqualTo("ENTERED");
	}

	/** All that the step writes. */
	private List<String> everything() {
		return List.of("organisation", "member", "seat", "deputy", "former_standing", "register_version", "relocation",
			"admission", "prospect", "case_party", "numbered_decision", "reorganised", "act_ru_identitylink",
			"outgoing_mail")
			.stream().map(table -> table + ": " + jdbc.sql("select * from " + table).query().listOfRows().stream()
				.map(Object::toString).sorted().toList())
			.toList();
	}

	private ApplicationListener<PayloadApplicationEvent<?>> broken(Class<?> point) {
		ApplicationListener<PayloadApplicationEvent<?>> listener = event -> {
			if (point.isInstance(event.getPayload())) {
				throw new IllegalStateException("killed");
			}
		};
		multicaster.addApplicationListener(listener);
		return listener;
	}
}
