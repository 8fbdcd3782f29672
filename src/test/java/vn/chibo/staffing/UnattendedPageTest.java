package vn.chibo.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;

/** Work that falls to somebody else, or to nobody: the administrator sees it, without a name of a person. */
@ChiBoTest
class UnattendedPageTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	StaffingRun run;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;

	Province province;
	MockMvc pages;

	@BeforeEach
	void aTaskForABranchOfItsOwnName() {
		pages = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
		province = new Province(jdbc, stage.register());
		province.mayIntroduce("xa");
		province.organisation("doi", branch(), "BRANCH", "congty");
		province.member("huu", "doi");
		province.seat(province.committee("doi"), "btdoi");
		province.seat(province.committee("congty"), "btcongty");
		var member = stage.people().as(province.login("huu"));
		var number = member.start("relocation",
			Forms.start(province.person("huu"), province.id("thon"), Province.TODAY));
		member.does(number, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("thon")));
	}

	private String branch() {
		return "Chi bộ Đội " + province.id("tinh");
	}

	@Test
	void aStaffedCommitteeIsNotThere() throws Exception {
		assertThat(line()).isEmpty();
	}

	@Test
	void saysWhoDoesTheWorkInstead() throws Exception {
		province.vacate(province.committee("doi"));
		assertThat(line()).isEqualTo("Chi ủy " + branch() + " 1 Đảng ủy Công ty Dệt");

		run.run();
		assertThat(line()).isEqualTo("Chi ủy " + branch() + " 1 Đảng ủy Công ty Dệt 23/11/2026");
	}

	@Test
	void saysWhenThereIsNobodyAndIsQuietWhenThereIs() throws Exception {
		province.vacate(province.committee("doi"));
		province.vacate(province.committee("congty"));
		run.run();
		assertThat(line()).isEqualTo("Chi ủy " + branch() + " 1 Không có ai 23/11/2026");

		province.fill(province.committee("doi"));
		run.run();
		assertThat(line()).isEmpty();
		assertThat(jdbc.sql("select count(*) from known_vacancy where organisation_id = ?").param(province.id("doi"))
			.query(Long.class).single()).isZero();
	}

	@Test
	void anOrganisationThatHasEndedHasNobody() throws Exception {
		province.vacate(province.committee("doi"));
		jdbc.sql("update organisation set valid_to = ? where id = ?")
			.params(Province.TODAY.minusDays(1), province.id("doi"))
			.update();

		assertThat(line()).isEqualTo("Chi ủy " + branch() + " 1 Không có ai");
	}

	@Test
	void nobodyElseComesIn() throws Exception {
		for (var person : List.of("btdoi", "btcongty", "huu")) {
			assertThat(new PageVisitor(application, province).status(person, "/administration/unattended"))
				.isEqualTo(403);
		}
		assertThat(page("/").getStatus()).isEqualTo(200);
		assertThat(PageVisitor.text(page("/"))).contains("href=\"/administration/unattended\"");
	}

	/** What the page says of the branch. */
	private String line() throws Exception {
		var page = PageVisitor.text(page("/administration/unattended"));
		var at = page.indexOf("<td>Chi ủy " + branch() + "</td>");
		return at < 0 ? ""
			: page.substring(at, page.indexOf("</tr>", at)).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ")
				.strip();
	}

	private MockHttpServletResponse page(String path) throws Exception {
		var answer = pages.perform(get(path).with(user("quantri").roles("ADMINISTRATOR"))).andReturn().getResponse();
		answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
		return answer;
	}
}
