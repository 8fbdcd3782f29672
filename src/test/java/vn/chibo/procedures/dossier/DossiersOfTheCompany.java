package vn.chibo.procedures.dossier;

import static vn.chibo.support.Province.TODAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.DossierHandoverModel;
import vn.chibo.register.Members;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Dossiers.Cover;
import vn.chibo.register.dossiers.Dossiers.Listed;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.TestRegister;

/** A commune holds the listed dossiers of a company, which is entrusted with them from now on. */
abstract class DossiersOfTheCompany {

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
	PlatformTransactionManager transactions;

	Province province;
	PageVisitor pages;

	@BeforeEach
	void theCommuneHoldsTheDossiersOfTheCompany() {
		province = new Province(jdbc, register).withOfficials();
		province.holdsDossiers("xa");
		for (var person : List.of("an", "binh")) {
			province.member(person, "tosoi");
			listed(person);
		}
		province.holdsDossiers("congty");
		pages = new PageVisitor(application, province);
		stage.clock().set(TODAY);
	}

	void listed(String person) {
		new TransactionTemplate(transactions).executeWithoutResult(step -> dossiers.list(
			members.get(province.person(person)), new Cover("HS-" + person, "Tủ 1", false),
			List.of(new Listed("05", 2, null, null, null), new Listed("14", 1, null, null, null)), 0));
	}

	String gives(Map<String, Object> form) {
		return gives(form, "tochuc");
	}

	String gives(Map<String, Object> form, String person) {
		return stage.people().as(province.login(person)).start("dossierHandover", form);
	}

	Map<String, Object> all() {
		return base(Map.of("which", "BELOW"));
	}

	Map<String, Object> named(String... who) {
		return base(Map.of("which", "LISTED", "dossiers",
			List.of(who).stream().map(one -> Map.<String, Object>of("who", one)).toList()));
	}

	Map<String, Object> base(Map<String, Object> more) {
		var form = new HashMap<String, Object>(Map.of("organisationId", "" + province.id("xa"), "receiverId",
			"" + province.id("congty"), "sealNumber", "NP-7", "reason", "Quyết định giao công ty giữ hồ sơ từ nay."));
		form.putAll(more);
		return form;
	}

	static Map<String, Object> with(Map<String, Object> form, String key, Object value) {
		var other = new HashMap<>(form);
		other.put(key, value);
		return other;
	}

	void receives(String number, Map<String, Object> form) {
		does("congty", number, DossierHandoverModel.TASK_RECEIVE, form);
	}

	void does(String person, String number, String task, Map<String, Object> form) {
		stage.people().as(province.login(person)).does(number, task, form);
	}

	String opens(String person, String number, String task) {
		var one = stage.people().as(province.login(person));
		return one.opens(one.task(number, task).getId());
	}

	String page(String person, String whose) {
		return pages.main(person, "/member/" + province.person(whose) + "/dossier").replaceAll("<[^>]*>", " ")
			.replaceAll("\\s+", " ");
	}
}
