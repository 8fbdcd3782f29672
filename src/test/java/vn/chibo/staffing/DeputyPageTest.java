package vn.chibo.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** The page of deputies: who finds whom on it, and who may write what. */
@ChiBoTest
class DeputyPageTest {

	/** Who one is, own and other seats with what falls to them, the deputies, their seats, what waits there. */
	private static final int STATEMENTS = 10;

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
	void aProvinceWithOfficials() {
		province = new Province(jdbc, stage.register());
		province.member("bithu", "tosoi");
		province.member("chiuy", "tosoi");
		province.member("dangvien", "tosoi");
		province.withOfficials();
		province.seat(province.committee("tosoi"), "chiuy");
		jdbc.sql("update seat set position = 'MEMBER' where member_id = ?").param(province.person("chiuy")).update();
		province.seat(province.committee("xa"), "bithuxa");
		province.seat(province.department("xa"), "phoban");
		pages = new PageVisitor(application, province);
	}

	@Test
	void oneNamesADeputyForOneselfAndEndsIt() {
		var form = pages.body("bithu", "/deputies/new?absent=" + province.person("bithu"));
		assertThat(form)
			.contains("Bí thư Chi bộ Tổ sợi", "Chi ủy Chi bộ Tổ sợi", "<b>0 việc</b>", ">Lê Văn chiuy</option>",
				">Lê Văn dangvien</option>")
			.doesNotContain(">Lê Văn bithu</option>", "Lê Văn bophan");

		assertThat(names("bithu", "bithu", "dangvien", TODAY, TODAY.plusDays(3)).getRedirectedUrl())
			.isEqualTo("/deputies");

		for (var person : List.of("bithu", "dangvien", "bophan")) {
			assertThat(words(person)).as(person)
				.contains("Đang và sắp làm thay 1 Lê Văn dangvien làm thay Lê Văn bithu Từ ngày "
					+ "23/11/2026 đến hết ngày 26/11/2026 Bí thư Chi bộ Tổ sợi Đang làm thay; 0 việc đang chờ ở đó Đ/c Lê Văn bithu "
					+ "ghi lúc 08:00, 23/11/2026");
		}
		assertThat(words("dangvien")).doesNotContain("Kết thúc ngay", "Ghi người làm thay cho tôi");
		for (var person : List.of("chiuy", "congty", "bithuthon", "bithuxa", "tochuc")) {
			assertThat(words(person)).as(person).doesNotContain("Lê Văn dangvien");
		}

		assertThat(pages.submits("bithu", "/deputies/" + id() + "/end", Map.of()).getRedirectedUrl())
			.isEqualTo("/deputies");

		assertThat(words("bithu")).contains("Đang và sắp làm thay 0", "Đã qua Lê Văn dangvien làm thay Lê Văn bithu",
			"Kết thúc sớm lúc 08:00, 23/11/2026, đ/c Lê Văn bithu ghi");
		assertThat(pages.submits("bithu", "/deputies/" + id() + "/end", Map.of()).getRedirectedUrl())
			.isEqualTo("/deputies");
	}

	@Test
	void theDeputyIsToldHowMuchWaits() {
		province.member("huu", "tosoi");
		var member = stage.people().as(province.login("huu"));
		var number = member.start("relocation", Forms.start(province.person("huu"), province.id("thon"), TODAY));
		member.does(number, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("thon")));

		assertThat(pages.body("bithu", "/deputies/new?absent=" + province.person("bithu"))).contains("<b>1 việc</b>");
		names("bithu", "bithu", "dangvien", TODAY, TODAY);

		assertThat(words("dangvien")).contains("Đang làm thay; 1 việc đang chờ ở đó");
		assertThat(jdbc.sql("select details from outgoing_mail where recipient_id = ? and template = 'newsOfNoCase'")
			.param(province.person("dangvien")).query(String.class).single())
			.contains("Chi ủy Chi bộ Tổ sợi - Chi ủy nơi đi "
				+ "xem xét, nhận xét, hồ sơ " + number + ", hạn ");
	}

	@ParameterizedTest
	@ValueSource(strings = {"bithu", "bophan"})
	void theSecretaryAndTheCommitteeAboveNameForAMemberOfTheCommittee(String person) {
		assertThat(words(person)).contains("Ghi thay cho đồng chí khác bị ốm, vắng",
			"Lê Văn chiuy Ủy viên Chi ủy Chi bộ Tổ "
				+ "sợi");

		assertThat(names(person, "chiuy", "dangvien", TODAY, TODAY).getRedirectedUrl()).isEqualTo("/deputies");
		assertThat(words("chiuy")).contains("Lê Văn dangvien làm thay Lê Văn chiuy",
			"Đ/c Lê Văn " + person + " ghi lúc");
	}

	@ParameterizedTest
	@ValueSource(strings = {"chiuy", "dangvien", "congty", "bithuthon", "bithuxa", "tochuc"})
	void nobodyElseNamesForTheSecretaryOrEndsIt(String person) {
		province.deputy("bithu", "dangvien", TODAY.plusDays(5), TODAY.plusDays(6));
		assertThat(pages.status(person, "/deputies/new?absent=" + province.person("bithu"))).isEqualTo(403);
		assertThat(names(person, "bithu", "chiuy", TODAY, TODAY).getStatus()).isEqualTo(403);
		assertThat(pages.submits(person, "/deputies/" + id() + "/end", Map.of()).getStatus()).isEqualTo(403);

		assertThat(jdbc.sql("select count(*) from deputy where member_id = ? and ended_at is null")
			.param(province.person("bithu")).query(Long.class).single()).isOne();
	}

	@Test
	void aDeputyNamesNobody() {
		province.deputy("bithu", "dangvien", TODAY, TODAY);

		assertThat(words("dangvien")).doesNotContain("Ghi người làm thay cho tôi", "Ghi thay cho đồng chí khác");
		for (var absent : List.of("bithu", "chiuy", "dangvien")) {
			assertThat(names("dangvien", absent, "chiuy", TODAY.plusDays(1), TODAY.plusDays(1)).getStatus()).as(absent)
				.isEqualTo(403);
		}
	}

	@Test
	void whoAnswersForOnlyOneOfTheSeatsNamesNobody() {
		province.seat(province.department("xa"), "chiuy");

		assertThat(names("bithu", "chiuy", "dangvien", TODAY, TODAY).getStatus()).isEqualTo(403);
		assertThat(words("bophan")).doesNotContain("Lê Văn chiuy");
	}

	@Test
	void overAVacantCommitteeTheNextOneNames() {
		assertThat(pages.status("congty", "/deputies/new?absent=" + province.person("bithu"))).isEqualTo(403);

		province.vacate(province.committee("bophan"));

		assertThat(pages.status("congty", "/deputies/new?absent=" + province.person("bithu"))).isEqualTo(200);
	}

	@Test
	void theCommitteeNamesForTheHeadsOfItsDepartments() {
		assertThat(words("bithuxa")).contains("Lê Văn tochuc", "Lê Văn bithuthon", "Lê Văn congty")
			.doesNotContain("Lê Văn bithu ", "Lê Văn bophan");
		assertThat(names("bithuxa", "tochuc", "phoban", TODAY, TODAY).getRedirectedUrl()).isEqualTo("/deputies");
	}

	@Test
	void officialsAreFoundByName() {
		assertThat(found("Chuc")).contains("Lê Văn tochuc</a>").doesNotContain("Lê Văn phoban</a>");
		assertThat(found("le  van TOCH")).contains("Lê Văn tochuc</a>");
		assertThat(found("<b>")).contains("Không có đồng chí nào có tên", "value=\"&lt;b&gt;\"");
		assertThat(pages.submits("bithuxa", "/deputies/find", Map.of("name", "Chuc")).getRedirectedUrl())
			.as("a name stands in no address").isEqualTo("/deputies?found=true");
		assertThat(pages.submits("bithuxa", "/deputies/find", Map.of("name", " ")).getRedirectedUrl())
			.isEqualTo("/deputies");
	}

	private String found(String name) {
		return pages.followed("bithuxa", "/deputies/find", Map.of("name", name));
	}

	@Test
	void whatIsWrongIsSaidAndWhatWasTypedStays() {
		assertThat(PageVisitor.text(names("bithu", "bithu", "dangvien", TODAY.minusDays(1), TODAY)))
			.contains("Ngày bắt đầu "
				+ "đã qua", "value=\"22/11/2026\"", "selected=\"selected\">Lê Văn dangvien");
		assertThat(PageVisitor.text(pages.submits("bithu", "/deputies", Map.of("absent", "" + province.person("bithu"),
			"deputy", "", "from", "mai", "to", "")))).contains("id=\"deputy-fault\"", "Đây không phải là ngày",
				"id=\"to-fault\"");
		assertThat(pages.submits("bithu", "/deputies", Map.of("absent", "x")).getStatus()).isIn(400, 403);
		assertThat(pages.submitsWithoutToken("bithu", "/deputies", Map.of()).getStatus()).isEqualTo(403);
		assertThat(pages.status("bithu", "/deputies/new")).isEqualTo(400);
		assertThat(pages.submits("bithu", "/deputies/0/end", Map.of()).getStatus()).isEqualTo(403);
	}

	@Test
	void theFirstPageLeadsThere() {
		assertThat(pages.body("bithu", "/")).contains("href=\"/deputies\"");
		assertThat(pages.body("dangvien", "/")).doesNotContain("href=\"/deputies\"");
		assertThat(pages.body("dangvien", "/deputies")).contains("Chưa ghi ai làm thay.");
	}

	@Test
	void thePageCostsTheSameHoweverManyThereAre() {
		names("bithu", "bithu", "dangvien", TODAY, TODAY);
		pages.body("bophan", "/deputies");
		var few = statements.of(() -> pages.body("bophan", "/deputies"));
		IntStream.range(1, 8).forEach(day -> {
			province.seat(province.committee("tosoi"), "them" + day);
			province.deputy("them" + day, "dangvien", TODAY, TODAY.plusDays(day));
		});
		// who is who is asked anew after a change, and remembered then
		pages.body("bophan", "/deputies");
		var many = statements.of(() -> pages.body("bophan", "/deputies"));

		System.out.println("the page of deputies: " + many.size() + " statements");
		assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(STATEMENTS);
	}

	private MockHttpServletResponse names(String person, String absent, String deputy,
			LocalDate from, LocalDate to) {
		return pages.submits(person, "/deputies", Map.of("absent", "" + province.person(absent), "deputy",
			"" + province.person(deputy), "from", from.toString(), "to", to.toString()));
	}

	private long id() {
		return jdbc.sql("select max(id) from deputy where member_id = ?").param(province.person("bithu"))
			.query(Long.class)
			.single();
	}

	/** The page without its tags. */
	private String words(String person) {
		return pages.body(person, "/deputies").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replace(" ,", ",");
	}
}
