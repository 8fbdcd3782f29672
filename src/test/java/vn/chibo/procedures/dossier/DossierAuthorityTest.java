package vn.chibo.procedures.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.support.Province.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.models.DossierHandoverModel;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Handovers;
import vn.chibo.support.ChiBoTest;

/** Dossiers go only to those entrusted with them, and only those that can go; what is found otherwise fits the list. */
@ChiBoTest
class DossierAuthorityTest extends DossiersOfTheCompany {

	@Autowired
	DossierForms dossierForms;
	@Autowired
	Handovers handovers;

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
		assertThatThrownBy(() -> receives(number, different("05", "EXTRA")))
			.hasMessageContaining("Dòng 1: danh mục của hồ sơ này đã có loại tài liệu này; hãy bỏ dòng này");
		receives(number, different("86", "EXTRA", "05", "DAMAGED"));
		assertThat(stage.records().openTasks(number)).containsExactly(DossierHandoverModel.TASK_EXPLAIN);
	}

	/** Somebody was faster. */
	@Test
	void whatLeftMeanwhileIsNamedByTheNumberOnItsCover() {
		gives(named("Lê Văn binh"));
		assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(
			step -> handovers.give("BGHS-2026-999999", province.id("xa"), province.id("congty"), "NP-9",
				List.of(province.person("an"), province.person("binh")))))
			.hasMessageContaining(
				"Có 1 hồ sơ chưa kê tài liệu, đang bàn giao hoặc không do nơi giao giữ (số HS-binh);");
	}

	@Test
	void ofThoseNamedEachThatCannotGoIsSaid() {
		province.member("chi", "tosoi");
		listed("chi");
		gives(named("Lê Văn binh"));
		jdbc.sql("update member_dossier set listed_on = null, number = null where member_id = ?")
			.param(province.person("chi")).update();
		jdbc.sql("update member_dossier set holder_id = ? where member_id = ?")
			.params(province.id("xa"), province.person("chi")).update();
		assertThatThrownBy(
			() -> gives(with(named("Lê Văn an", "Lê Văn binh", "Lê Văn chi"), "sealNumber", "NP-8")))
			.hasMessageContaining("Dòng 2 (hồ sơ số HS-binh): hồ sơ đang bàn giao; hãy bỏ dòng này")
			.hasMessageContaining("Dòng 3: hồ sơ chưa kê tài liệu; hãy bỏ dòng này, hoặc kê tài liệu rồi bàn giao.");
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
}
