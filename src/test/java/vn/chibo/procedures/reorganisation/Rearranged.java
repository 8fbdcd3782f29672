package vn.chibo.procedures.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.casefile.attachments.AttachmentKind;
import vn.chibo.models.ReorganisationModel;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.support.Forms;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.TestRegister;

/** A commune whose department proposes and whose standing committee decides, and what its branches become. */
class Rearranged {

	final Province province;
	final Stage stage;
	private final JdbcClient jdbc;

	Rearranged(JdbcClient jdbc, TestRegister register, Stage stage) {
		this.jdbc = jdbc;
		this.stage = stage;
		province = new Province(jdbc, register).withOfficials();
		province.organisation("a", "Chi bộ thôn A", "BRANCH", "xa");
		province.organisation("b", "Chi bộ thôn B", "BRANCH", "xa");
		province.seat(new Committee(province.id("xa"), Body.STANDING_COMMITTEE), "thuongvu");
		jdbc.sql("insert into organisation_authority (organisation_id, authority) values (?, 'DECIDES_ADMISSION')")
			.param(province.id("xa")).update();
		stage.clock().set(TODAY);
	}

	/** So many members stand in the branch, the first one its secretary. */
	void members(String branch, int count) {
		for (int number = 1; number <= count; number++) {
			province.member(branch + number, branch);
		}
		province.seat(province.committee(branch), branch + 1);
	}

	Map<String, Object> form(String kind, String... organisations) {
		return Forms.reorganisation(province.id("xa"), kind, TODAY,
			Stream.of(organisations).map(province::id).toArray(Long[]::new));
	}

	Map<String, Object> merging(String name) {
		var form = form("MERGE", "a", "b");
		form.put("newName", name);
		form.put("newCode", code("c"));
		return form;
	}

	/** On the page of the proposal. */
	void chooses(String number, WebApplicationContext application, Map<String, String> fields) {
		assertThat(new PageVisitor(application, province::login).followed("tochuc",
			"/reorganisation/" + number + "/members", fields)).contains("Đã lưu lựa chọn.");
	}

	/** Of the page, for a person. */
	String field(String name, String person) {
		return name + province.person(person);
	}

	/** The word that the register has for an organisation of the province. */
	String inRegister(String word) {
		return jdbc.sql("select code from organisation where id = ?").param(province.id(word)).query(String.class)
			.single();
	}

	/** Of this province only. */
	String code(String word) {
		return word + "-" + province.id("xa");
	}

	String proposes(Map<String, Object> form) {
		return stage.people().as(province.login("tochuc")).start("reorganisation", form);
	}

	void handsIn(String number) {
		var department = stage.people().as(province.login("tochuc"));
		stage.scans().attach(province.login("tochuc"),
			department.task(number, ReorganisationModel.TASK_PREPARE).getId(),
			AttachmentKind.DECISION);
		department.does(number, ReorganisationModel.TASK_PREPARE, Map.of("decision", "HAND_IN"));
	}

	void confirms(String number) {
		confirms(number, Map.of());
	}

	void confirms(String number, Map<String, Object> more) {
		var form = new HashMap<String, Object>(Map.of("decision", "CONFIRM"));
		form.putAll(more);
		stage.people().as(province.login("thuongvu")).does(number, ReorganisationModel.TASK_CONFIRM, form);
	}

	/** Who has taken the task already. */
	void confirmsAgain(String number) {
		confirmsAgain(number, Map.of());
	}

	void confirmsAgain(String number, Map<String, Object> more) {
		var form = new HashMap<String, Object>(Map.of("decision", "CONFIRM"));
		form.putAll(more);
		submits("thuongvu", number, ReorganisationModel.TASK_CONFIRM, form);
	}

	void handsInAgain(String number) {
		submits("tochuc", number, ReorganisationModel.TASK_PREPARE, Map.of("decision", "HAND_IN"));
	}

	private void submits(String person, String number, String task, Map<String, Object> form) {
		var somebody = stage.people().as(province.login(person));
		somebody.submits(somebody.task(number, task).getId(), form);
	}

	String done(Map<String, Object> form) {
		var number = proposes(form);
		handsIn(number);
		confirms(number);
		return number;
	}

	String nameOf(long organisation) {
		return jdbc.sql("select name from organisation where id = ?").param(organisation).query(String.class).single();
	}

	LocalDate lastDayOf(String word) {
		return jdbc.sql("select valid_to from organisation where id = ?").param(province.id(word))
			.query(LocalDate.class)
			.optional().orElse(null);
	}

	String pathOf(long organisation) {
		return jdbc.sql("select path from organisation where id = ?").param(organisation).query(String.class).single();
	}

	long idOf(String word) {
		return jdbc.sql("select id from organisation where code = ?").param(code(word)).query(Long.class).single();
	}

	long standingIn(long branch) {
		return jdbc.sql("select count(*) from current_member where branch_id = ?").param(branch).query(Long.class)
			.single();
	}
}
