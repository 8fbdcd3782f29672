package vn.chibo.procedures.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.support.Province.TODAY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.TestRegister;

/** Dossiers go only to those entrusted with them, and only those that can go; what is found otherwise fits the list. */
@ChiBoTest
@Tag("sql")
class DossierAuthorityTest {

	@Autowired
	Stage stage;
	@Autowired
	DossierForms dossierForms;
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

	@Test
	void allThatCanGoGoAndTheRestIsSaid() {
		province.member("chi", "tosoi");
		listed("chi");
		jdbc.sql("update member_dossier set state = 'LOST', holder_id = ? where member_id = ?")
			.params(province.id("xa"), province.person("chi")).update();
		notListed("an");
		var number = gives(all());
		assertThat(opens("congty", number, DossierHandoverModel.TASK_RECEIVE)).contains("Lê Văn binh",
			"Còn ở nơi giao, không bàn giao lần này: 1 hồ sơ chưa kê tài liệu; 1 hồ sơ báo mất, đang khôi phục.")
			.doesNotContain("Lê Văn an");
		receives(number, Map.of("decision", "ALL", "sealIntact", "YES"));
		assertThat(holderOf("binh")).isEqualTo(province.id("congty"));
		assertThat(holderOf("an")).isEqualTo(province.id("xa"));

		notListed("binh");
		assertThatThrownBy(() -> gives(all())).hasMessageContaining("(1 hồ sơ chưa kê tài liệu; 1 hồ sơ báo mất");
	}

	@Test
	void dossiersComeOnlyToThoseWhoAreEntrustedWithThem() {
		assertThat(offered("receivers")).contains("value=" + province.id("congty") + ",",
			"value=" + province.id("xa") + ",").doesNotContain("value=" + province.id("tinh") + ",");
		assertThatThrownBy(() -> gives(with(named("Lê Văn an"), "receiverId", "" + province.id("tinh"))))
			.isInstanceOf(RuntimeException.class);
		var number = gives(named("Lê Văn an"));
		isNotEntrustedAnyMore("congty");
		assertThatThrownBy(() -> receives(number, Map.of("decision", "ALL", "sealIntact", "YES")))
			.hasMessage("Nơi nhận không còn được giao giữ hồ sơ đảng viên; hãy trả lại nơi giao.");
		assertThat(holderOf("an")).isEqualTo(province.id("xa"));
	}

	@Test
	void theDepartmentAboveHandsOnWhatLiesWithoutAuthority() {
		receives(gives(all()), Map.of("decision", "ALL", "sealIntact", "YES"));
		isNotEntrustedAnyMore("congty");
		assertThat(offered("givers")).contains("Đảng bộ Công ty Dệt", "Đảng bộ xã Hạ");
		var number = gives(with(with(named("Lê Văn an"), "organisationId", "" + province.id("congty")), "receiverId",
			"" + province.id("xa")));
		does("tochuc", number, DossierHandoverModel.TASK_RECEIVE, Map.of("decision", "ALL", "sealIntact", "YES"));
		assertThat(holderOf("an")).isEqualTo(province.id("xa"));
		stage.people().as(province.login("tochuc")).start("dossierRestoration",
			Map.of("organisationId", "" + province.id("congty"), "who", "Lê Văn binh", "noticedOn", TODAY.toString(),
				"circumstances", "Không thấy trong tủ khi kiểm kê."));
		assertThat(page("tochuc", "binh")).contains("Báo mất");
	}

	@Test
	void whatIsFoundOtherwiseFitsTheList() {
		var number = gives(named("Lê Văn an"));
		assertThatThrownBy(() -> receives(number, different("86", "MISSING")))
			.hasMessage("Dòng 1: danh mục của hồ sơ này không có loại tài liệu đã chọn; hãy chọn lại loại tài liệu.");
		assertThatThrownBy(() -> receives(number, different("05", "MISSING", "05", "EXTRA", "40", "DAMAGED")))
			.hasMessageContaining("Dòng 2: loại tài liệu này của cùng hồ sơ đã ghi ở dòng trên")
			.hasMessageContaining("Dòng 3: danh mục của hồ sơ này không có");
		receives(number, different("86", "EXTRA", "05", "DAMAGED"));
		assertThat(stage.records().openTasks(number)).containsExactly(DossierHandoverModel.TASK_EXPLAIN);
	}

	private String offered(String key) {
		return stage.people().as(province.login("tochuc"))
			.loggedIn(() -> dossierForms.start(province.login("tochuc")).get(key)).toString();
	}

	private void isNotEntrustedAnyMore(String organisation) {
		jdbc.sql("delete from organisation_authority where organisation_id = ? and authority = 'HOLDS_DOSSIERS'")
			.param(province.id(organisation)).update();
	}

	private void notListed(String person) {
		jdbc.sql("update member_dossier set listed_on = null where member_id = ?").param(province.person(person))
			.update();
	}

	private long holderOf(String person) {
		return jdbc.sql("select holder_id from member_dossier where member_id = ?").param(province.person(person))
			.query(Long.class).single();
	}

	/** By kind and in what. */
	private Map<String, Object> different(String... kindsAndWhat) {
		var rows = new ArrayList<Map<String, Object>>();
		for (int i = 0; i < kindsAndWhat.length; i += 2) {
			rows.add(Map.of("memberId", "" + province.person("an"), "kind", "K" + kindsAndWhat[i], "what",
				kindsAndWhat[i + 1]));
		}
		return Map.of("decision", "DIFFERENCE", "sealIntact", "NO", "differences", rows);
	}

	private void listed(String person) {
		new TransactionTemplate(transactions).executeWithoutResult(step -> dossiers.list(
			members.get(province.person(person)), new Cover("HS-" + person, "Tủ 1", false),
			List.of(new Listed("05", 2, null, null, null), new Listed("14", 1, null, null, null))));
	}

	private String gives(Map<String, Object> form) {
		return gives(form, "tochuc");
	}

	private String gives(Map<String, Object> form, String person) {
		return stage.people().as(province.login(person)).start("dossierHandover", form);
	}

	private Map<String, Object> all() {
		return base(Map.of("which", "BELOW"));
	}

	private Map<String, Object> named(String... who) {
		return base(Map.of("which", "LISTED", "dossiers",
			List.of(who).stream().map(one -> Map.<String, Object>of("who", one)).toList()));
	}

	private Map<String, Object> base(Map<String, Object> more) {
		var form = new HashMap<String, Object>(Map.of("organisationId", "" + province.id("xa"), "receiverId",
			"" + province.id("congty"), "sealNumber", "NP-7", "reason", "Quyết định giao công ty giữ hồ sơ từ nay."));
		form.putAll(more);
		return form;
	}

	private static Map<String, Object> with(Map<String, Object> form, String key, Object value) {
		var other = new HashMap<>(form);
		other.put(key, value);
		return other;
	}

	private void receives(String number, Map<String, Object> form) {
		does("congty", number, DossierHandoverModel.TASK_RECEIVE, form);
	}

	private void does(String person, String number, String task, Map<String, Object> form) {
		stage.people().as(province.login(person)).does(number, task, form);
	}

	private String opens(String person, String number, String task) {
		var one = stage.people().as(province.login(person));
		return one.opens(one.task(number, task).getId());
	}

	private String page(String person, String whose) {
		return pages.main(person, "/member/" + province.person(whose) + "/dossier").replaceAll("<[^>]*>", " ")
			.replaceAll("\\s+", " ");
	}
}
