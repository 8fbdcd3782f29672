package vn.chibo.procedures.reorganisation;

import static vn.chibo.support.Province.TODAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.ReorganisationModel;
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
		province.seat(new vn.chibo.register.Committee(province.id("xa"), vn.chibo.register.Body.STANDING_COMMITTEE),
			"thuongvu");
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
		var form = new HashMap<String, Object>(Map.of("organisationId", "" + province.id("xa"), "kind", kind,
			"decisionNumber", "15-QĐ/ĐU", "decidedOn", TODAY.minusDays(3).toString(), "from", TODAY.toString(),
			"reason",
			"Sắp xếp lại thôn, tổ dân phố theo nghị quyết của hội đồng nhân dân."));
		if (organisations.length > 0) {
			form.put("organisations", List.of(organisations).stream().map(word -> "" + province.id(word)).toList());
		}
		return form;
	}

	Map<String, Object> merging(String name) {
		var form = form("MERGE", "a", "b");
		form.put("newName", name);
		form.put("newCode", code("c"));
		return form;
	}

	/** Of this province only. */
	String code(String word) {
		return word + "-" + province.id("xa");
	}

	String proposes(Map<String, Object> form) {
		return stage.people().as(province.login("tochuc")).start("reorganisation", form);
	}

	void handsIn(String number) {
		stage.people().as(province.login("tochuc")).does(number, ReorganisationModel.TASK_PREPARE,
			Map.of("decision", "HAND_IN"));
	}

	void confirms(String number) {
		confirms(number, Map.of());
	}

	void confirms(String number, Map<String, Object> more) {
		var form = new HashMap<String, Object>(Map.of("decision", "CONFIRM"));
		form.putAll(more);
		stage.people().as(province.login("thuongvu")).does(number, ReorganisationModel.TASK_CONFIRM, form);
	}

	String done(Map<String, Object> form) {
		var number = proposes(form);
		handsIn(number);
		confirms(number);
		return number;
	}

	long idOf(String word) {
		return jdbc.sql("select id from organisation where code = ?").param(code(word)).query(Long.class).single();
	}

	long standingIn(long branch) {
		return jdbc.sql("select count(*) from current_member where branch_id = ?").param(branch).query(Long.class)
			.single();
	}
}
