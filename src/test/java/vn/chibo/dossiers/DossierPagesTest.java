package vn.chibo.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.support.AtTheSameMoment;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** Whoever holds a dossier writes what is in it; what is missing is said for the member, and counted for those above. */
@ChiBoTest
class DossierPagesTest {

	/** What a probationary member's has to have but the index, which the tests leave out. */
	private static final List<String> OF_A_PROBATIONER = List.of("37", "02", "03", "04", "06", "07", "05", "08", "09");

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Statements statements;

	Province province;
	PageVisitor pages;

	@BeforeEach
	void aProvinceInWhichTheCompanyHoldsItsDossiersAndTheCommuneTheRest() {
		province = new Province(jdbc, stage.register()).withOfficials();
		province.holdsDossiers("congty");
		province.holdsDossiers("xa");
		province.member("an", "tosoi");
		pages = new PageVisitor(application, province);
	}

	@Test
	void nothingIsKnownUntilTheListIsWritten() {
		assertThat(words("congty", "an")).contains("Nơi giữ Đảng bộ Công ty Dệt", "Chưa kê",
			"Chưa ai kê tài liệu trong túi hồ sơ nên chưa biết thiếu gì", "Kê tài liệu");
	}

	@Test
	void theListIsTickedAndWhatIsMissingIsSaid() {
		province.probationer("binh", "tosoi");
		assertThat(writes("congty", "binh", "number", "HS-12", "place", "Tủ 3, ngăn 2", "copies-05", "2", "number-05",
			"15-QĐ/TV", "dated-05", "03/02/2026").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
			.contains("Đã ghi danh mục", "HS-12", "Tủ 3, ngăn 2", "2 bản, số 15-QĐ/TV, ngày 03/02/2026",
				"Còn thiếu Mục lục tài liệu", "(chờ cấp ủy xác nhận)")
			.doesNotContain("Quyết định công nhận đảng viên chính thức");
	}

	@Test
	void ofAnOfficialMemberMoreIsAskedThanOfAProbationer() {
		assertThat(writes("congty", "an")).contains("Mục lục tài liệu", "Quyết định công nhận đảng viên chính thức")
			.doesNotContain("Giấy giới thiệu sinh hoạt đảng<");
	}

	@Test
	void whoWasTransferredOrExcellentHasToHaveThePapersOfIt() {
		jdbc.sql(
			"insert into former_standing (member_id, branch_id, left_on, case_number) values (?, ?, ?, 'CSH-2025-000001')")
			.params(province.person("an"), province.id("thon"), Province.TODAY.minusYears(1)).update();
		jdbc.sql("insert into quality_rating (member_id, rating_year, level) values (?, 2025, 'EXCELLENT')")
			.param(province.person("an")).update();
		assertThat(writes("congty", "an")).contains("Giấy giới thiệu sinh hoạt đảng<", "Quyết định khen thưởng");
		assertThat(main("tochuc", "/dossiers/" + province.id("congty") + "?missing=17")).contains("Lê Văn an",
			"thiếu Giấy giới thiệu sinh hoạt đảng");
		assertThat(main("tochuc", "/dossiers/" + province.id("congty") + "?missing=05")).doesNotContain("Lê Văn an");
	}

	@Test
	void whatIsNotTickedAnyMoreIsGone() {
		writes("congty", "an");
		var all = new HashMap<>(Map.of("place", "Tủ 1"));
		all.put("there", "37");
		all.put("version", "1");
		assertThat(pages.followed("congty", page("an") + "/list", all)).contains("Đơn xin vào Đảng (1-KNĐ)</td>")
			.doesNotContain("Quyết định kết nạp đảng viên (9-KNĐ)</td>");
		assertThat(jdbc.sql("select count(*) from dossier_document where member_id = ? and gone_on is not null")
			.param(province.person("an")).query(Long.class).single()).isEqualTo(OF_A_PROBATIONER.size() - 1L);
	}

	@Test
	void whatCannotBeWrittenIsSaidAtOnceAndStaysTyped() {
		var refused = PageVisitor.text(pages.submits("congty", page("an") + "/list",
			Map.of("there", "05", "copies-05", "không", "dated-05", "31/02/2020", "place", "x".repeat(81))));
		assertThat(refused).contains("Có 3 chỗ cần sửa", "Ô “Nơi để” dài quá 80 ký tự",
			"Số bản của “Quyết định kết nạp đảng viên (9-KNĐ)” cần là số từ 1 đến 999", "không phải là ngày",
			"31/02/2020");
		assertThat(PageVisitor.text(pages.submits("congty", page("an") + "/list",
			Map.of("there", "05", "dated-05", "31/12/2027")))).contains(
				"Ngày của “Quyết định kết nạp đảng viên (9-KNĐ)” chưa tới", "31/12/2027");
		assertThat(PageVisitor.text(pages.submits("congty", page("an") + "/list", Map.of("there", "no-such"))))
			.contains("Có loại tài liệu không còn trong danh mục");
		assertThat(words("congty", "an")).contains("Chưa ghi tài liệu nào");
	}

	@Test
	void whatIsAtFaultIsOpenAndMarked() {
		var page = PageVisitor.text(pages.submits("congty", page("an") + "/list",
			Map.of("there", "05", "dated-05", "31/02/2020")));
		assertThat(page.split("<details open", -1)).as("one row").hasSize(2);
		assertThat(page).contains("aria-invalid=\"true\" aria-describedby=\"dated-05-fault\"", "id=\"dated-05-fault\"");
		assertThat(page.split("aria-invalid", -1)).hasSize(2);
		assertThat(main("congty", page("an") + "/list")).doesNotContain("<details open", "aria-invalid");
	}

	@Test
	void theFirstListSentSeveralTimesAtOnceIsOne() {
		Callable<String> sends = () -> pages.submits("congty", page("an") + "/list", Map.of("there", "05"))
			.getRedirectedUrl();
		assertThat(AtTheSameMoment.told(sends, sends, sends)).containsOnly(page("an"));
		assertThat(jdbc.sql("select count(*) from dossier_document where member_id = ? and gone_on is null")
			.param(province.person("an")).query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void theNextDossierWithoutAListIsOneClickAway() {
		province.member("binh", "tosoi");
		var fields = new HashMap<>(Map.of("next", "true", "there", "05"));
		var first = pages.submits("congty", page("an") + "/list", fields).getRedirectedUrl();
		assertThat(first).isEqualTo(page("binh") + "/list");
		assertThat(pages.submits("congty", first, fields).getRedirectedUrl()).as("no more")
			.isEqualTo(page("binh"));
	}

	@Test
	void whoeverHoldsItAndThoseAboveSeeItAndTheMember() {
		for (var person : List.of("congty", "tochuc")) {
			assertThat(pages.status(person, page("an"))).as(person).isEqualTo(200);
			assertThat(pages.status(person, page("an") + "/list")).as(person).isEqualTo(200);
		}
		assertThat(words("an", "an")).contains("Hồ sơ đảng viên của tôi", "Nơi giữ Đảng bộ Công ty Dệt")
			.doesNotContain("Kê tài liệu Còn");
		assertThat(pages.status("an", page("an") + "/list")).isEqualTo(403);
		for (var person : List.of("bithu", "bophan", "bithuthon")) {
			assertThat(pages.status(person, page("an"))).as(person).isEqualTo(403);
			assertThat(pages.submits(person, page("an") + "/list", Map.of("there", "05")).getStatus()).as(person)
				.isEqualTo(403);
		}
		assertThat(pages.status("congty", "/member/999999999/dossier")).isEqualTo(403);
	}

	@Test
	void thatSomebodyElseOpenedItIsOnRecord() {
		main("congty", page("an"));
		main("an", page("an"));
		assertThat(jdbc.sql("select read_by from member_reading where member_id = ?").param(province.person("an"))
			.query(String.class).list()).containsExactly(province.login("congty"));
	}

	@Test
	void countsOfThoseWhoHoldThem() {
		writes("congty", "an");
		assertThat(main("tochuc", "/dossiers/" + province.id("xa")).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
			.contains("2 nơi giữ, 6 hồ sơ.", "Đảng bộ Công ty Dệt 1 0 1 0 0", "Đảng bộ xã Hạ 5 5 chưa biết 0 0",
				"Chưa kê hồ sơ nào, chưa biết thiếu gì.",
				"Cộng 6 5 1 0 0",
				"Hồ sơ Đảng bộ xã Hạ giữ");
		assertThat(main("congty", "/dossiers/" + province.id("congty"))).contains("Mục lục tài liệu", "Lê Văn an")
			.doesNotContain("Lê Văn bithuthon");
		assertThat(pages.opens("tochuc", "/dossiers").getRedirectedUrl()).isEqualTo("/dossiers/" + province.id("xa"));
		assertThat(pages.opens("congty", "/dossiers").getRedirectedUrl())
			.isEqualTo("/dossiers/" + province.id("congty"));
		assertThat(pages.status("bithu", "/dossiers")).isEqualTo(403);
		assertThat(pages.status("congty", "/dossiers/" + province.id("xa"))).isEqualTo(403);
	}

	@Test
	void theListIsFiltered() {
		province.member("binh", "tosoi");
		writes("congty", "an");
		var all = "/dossiers/" + province.id("congty");
		assertThat(main("congty", all + "?kept=UNLISTED")).contains("Lê Văn binh").doesNotContain("Lê Văn an<");
		assertThat(main("congty", all + "?kept=INCOMPLETE")).contains("Lê Văn an<").doesNotContain("Lê Văn binh");
		assertThat(main("congty", all + "?kept=LOST")).contains("0 hồ sơ");
		assertThat(main("congty", all + "?kept=nonsense&missing=%3Cb%3E&page=-1")).contains("Lê Văn an<",
			"Lê Văn binh");
	}

	@Test
	void theMenuLeadsThere() {
		assertThat(pages.body("congty", "/")).contains("href=\"/dossiers\"");
		assertThat(pages.body("bithu", "/")).doesNotContain("href=\"/dossiers\"");
		assertThat(pages.body("tochuc", "/member/" + province.person("an"))).contains(page("an"));
		assertThat(pages.body("bithu", "/member/" + province.person("an"))).doesNotContain(page("an"));
	}

	/** However many there are. */
	@Test
	void pagesAskAFixedNumberOfTimes() {
		main("congty", page("an"));
		assertThat(statements.of(() -> main("congty", page("an"))).size()).as("one").isLessThanOrEqualTo(12);
		main("tochuc", "/dossiers/" + province.id("congty"));
		assertThat(statements.of(() -> main("tochuc", "/dossiers/" + province.id("congty"))).size())
			.as("all of a holder")
			.isLessThanOrEqualTo(14);
	}

	private String writes(String person, String whose, String... more) {
		var fields = new HashMap<String, String>();
		for (int i = 0; i < more.length; i += 2) {
			fields.put(more[i], more[i + 1]);
		}
		return pages.followed(person, page(whose) + "/list?there=" + String.join("&there=", OF_A_PROBATIONER), fields);
	}

	private String words(String person, String whose) {
		return main(person, page(whose)).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
	}

	private String main(String person, String path) {
		return pages.main(person, path);
	}

	private String page(String person) {
		return "/member/" + province.person(person) + "/dossier";
	}
}
