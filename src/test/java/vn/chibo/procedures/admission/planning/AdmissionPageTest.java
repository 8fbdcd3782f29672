package vn.chibo.procedures.admission.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.register.Organisations;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;

/** The page of targets and numbers: who sees which organisation, and who sets whose target. */
@ChiBoTest
class AdmissionPageTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	AdmissionTable table;
	@Autowired
	Organisations organisations;

	Province province;
	PageVisitor pages;

	@BeforeEach
	void committeesOnEachLevel() {
		province = new Province(jdbc, register);
		pages = new PageVisitor(application, province);
		province.seat(province.committee("tinh"), "dangtinh");
		province.seat(province.committee("xa"), "dangxa");
		province.seat(province.department("xa"), "tochuc");
		province.seat(province.committee("congty"), "dangcongty");
		province.seat(province.committee("bophan"), "dangbophan");
		province.seat(province.committee("tosoi"), "bithusoi");
		province.seat(province.committee("thon"), "bithu");
	}

	@Test
	void whoHasOneOrganisationIsLedToItsTable() {
		assertThat(pages.opens("tochuc", "/admission").getRedirectedUrl()).isEqualTo("/admission/" + province.id("xa"));
		province.seat(province.committee("congty"), "tochuc");
		assertThat(pages.body("tochuc", "/admission")).contains("Đảng bộ xã Hạ", "Đảng bộ Công ty Dệt");
	}

	@Test
	void theTableLeadsDownToTheBranchesAndUpAgain() {
		assertThat(pages.body("dangtinh", "/admission/" + province.id("xa"))).contains("Đảng bộ Công ty Dệt",
			"href=\"/admission/%d?year=2026\"".formatted(province.id("congty")), "Chi bộ thôn 1",
			"href=\"/prospects/branch/%d\"".formatted(province.id("thon")),
			"href=\"/admission/%d?year=2026\"".formatted(province.id("tinh")));
		assertThat(pages.body("tochuc", "/admission/" + province.id("xa"))).doesNotContain("Đảng bộ tỉnh Sông Lam");
	}

	@Test
	void nobodySeesOrganisationsBesideOrAboveTheirOwn() {
		assertThat(pages.status("tochuc", "/admission/" + province.id("tinh"))).isEqualTo(403);
		assertThat(pages.status("dangcongty", "/admission/" + province.id("xa"))).isEqualTo(403);
		assertThat(pages.status("bithu", "/admission")).isEqualTo(403);
		assertThat(pages.status("bithu", "/admission/" + province.id("thon"))).isEqualTo(403);
		assertThat(pages.status("tochuc", "/admission/999999999")).isEqualTo(403);
		assertThat(pages.status("nguoila", "/admission")).isEqualTo(403);
	}

	@Test
	void theCommitteeAndTheDepartmentSetTheTargetsOfThoseDirectlyBelow() {
		sets("tochuc", "xa", Map.of("congty", "4", "thon", " 3 "));
		assertThat(targets("xa")).containsExactly(3, 4);

		sets("dangxa", "xa", Map.of("congty", "5", "thon", ""));
		assertThat(targets("xa")).containsExactly(null, 5);
		assertThat(
			jdbc.sql("select set_by from admission_target where organisation_id = ?").param(province.id("congty"))
				.query(String.class).list())
			.containsExactly(province.login("dangxa"));
		assertThat(pages.body("dangxa", "/admission/" + province.id("xa"))).contains("Tổ chức chưa có chỉ tiêu");
	}

	@Test
	void theTopmostWritesDownItsOwn() {
		sets("dangtinh", "tinh", Map.of("tinh", "12", "xa", "9"));

		var overview = table.of(organisations.get(province.id("tinh")), 2026);
		assertThat(overview.own().target()).isEqualTo(12);
		assertThat(pages.body("dangtinh", "/admission/" + province.id("tinh")))
			.contains("Còn 3 chỉ tiêu chưa giao cho cấp dưới.");
	}

	@Test
	void nobodyElseSetsATarget() {
		for (var person : List.of("dangtinh", "dangcongty", "bithu")) {
			assertThat(pages.submits(person, "/admission/" + province.id("xa") + "/targets", Map.of("year", "2026",
				"target" + province.id("thon"), "3")).getStatus()).as(person).isEqualTo(403);
		}
		sets("tochuc", "xa", Map.of("xa", "1", "tosoi", "2", "thon", "3"));

		assertThat(targets("xa")).containsExactly(3, null);
		assertThat(jdbc.sql("select count(*) from admission_target where organisation_id in (?, ?)")
			.params(province.id("xa"), province.id("tosoi")).query(Long.class).single())
			.as("neither its own nor that of somebody further down").isZero();
		assertThat(pages.main("dangtinh", "/admission/" + province.id("xa"))).doesNotContain("<button");
	}

	@Test
	void whatIsNoNumberIsRefusedAndNothingTypedIsLost() {
		var page = PageVisitor.text(pages.submits("tochuc", "/admission/" + province.id("xa") + "/targets", Map.of(
			"year", "2026", "target" + province.id("thon"), "ba", "target" + province.id("congty"), "7")));

		assertThat(page).contains("chỉ tiêu là số nguyên từ 0 đến 9999", "value=\"ba\"", "value=\"7\"");
		assertThat(targets("xa")).containsOnlyNulls();
	}

	@Test
	void yearsThatMeanNothingAreRefused() {
		assertThat(pages.status("tochuc", "/admission/" + province.id("xa") + "?year=1999")).isEqualTo(400);
		assertThat(pages.status("tochuc", "/admission/" + province.id("xa") + "?year=2028")).isEqualTo(400);
		assertThat(pages.status("tochuc", "/admission/" + province.id("xa") + "?year=2027")).isEqualTo(200);
	}

	private void sets(String person, String superior, Map<String, String> targets) {
		var fields = new HashMap<>(Map.of("year", "2026"));
		targets.forEach((word, target) -> fields.put("target" + province.id(word), target));
		assertThat(pages.submits(person, "/admission/" + province.id(superior) + "/targets", fields).getRedirectedUrl())
			.isEqualTo("/admission/%d?year=2026".formatted(province.id(superior)));
	}

	private List<Integer> targets(String superior) {
		return table.of(organisations.get(province.id(superior)), 2026).below().stream()
			.map(AdmissionTable.Line::target).toList();
	}
}
