package vn.chibo.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Movers;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;
import vn.chibo.support.Visitor;

/** Everybody finds whom he or she may see, and nobody else. */
@ChiBoTest
class SearchPageTest {

	/** Whether the register is as it was, who one is, the uppermost organisations, members, organisations. */
	private static final int STATEMENTS = 6;

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;
	@Autowired
	Statements statements;

	Province province;
	PageVisitor pages;

	@BeforeEach
	void somebodyInEveryBody() {
		province = new Province(jdbc, stage.register()).withOfficials();
		province.seat(new Committee(province.id("xa"), Body.INSPECTION_COMMITTEE), "kiemtra");
		province.seat(province.committee("xa"), "danguy");
		province.member("sought", "tosoi");
		province.member("khac", "tosoi");
		stage.register().memberIs(province.login("sought"), "full_name", "Phùng Đắc Hiếu");
		pages = new PageVisitor(application,
			login -> login.equals(Visitor.ADMINISTRATOR) ? login : province.login(login));
	}

	private String finds(String person, String text) {
		return pages.followed(person, "/search", Map.of("text", text));
	}

	@Test
	void whoMaySeeThePersonFindsThePerson() {
		var link = "/member/" + province.person("sought");
		for (var person : new String[] {"sought", "bithu", "bophan", "congty", "danguy", "tochuc", "kiemtra",
			Visitor.ADMINISTRATOR}) {
			assertThat(finds(person, "phung dac hieu")).as(person).contains(link, "Phùng Đắc Hiếu", "Chi bộ Tổ sợi");
		}
		for (var person : new String[] {"khac", "bithuthon"}) {
			assertThat(finds(person, "phung dac hieu")).as(person).doesNotContain(link, "Phùng Đắc Hiếu")
				.contains("Không thấy ai");
		}
	}

	@Test
	void aPersonalNumberFindsForThoseWhoMayKnowIt() {
		stage.register().memberIs(province.login("sought"), "personal_id", "001188000" + suffix());
		var number = jdbc.sql("select personal_id from member where id = ?").param(province.person("sought"))
			.query(String.class).single();
		assertThat(finds("bithu", number)).contains("Phùng Đắc Hiếu");
		assertThat(finds("tochuc", number)).contains("Phùng Đắc Hiếu");
		assertThat(finds("congty", number)).contains("Không thấy ai").doesNotContain("Phùng Đắc Hiếu");
		assertThat(finds(Visitor.ADMINISTRATOR, number)).doesNotContain("Phùng Đắc Hiếu");

		assertThat(finds("congty", stage.register().cardNumberOf(province.login("sought")))).contains("Phùng Đắc Hiếu");
	}

	private static String suffix() {
		return "%03d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 1000));
	}

	@Test
	void organisationsAreFoundByThoseWhoReadTheirLists() {
		assertThat(finds("tochuc", "to soi")).contains("/organisation/" + province.id("tosoi"));
		assertThat(finds("bithu", "Tổ sợi")).contains("/organisation/" + province.id("tosoi"));
		assertThat(finds("bithuthon", "to soi")).doesNotContain("/organisation/" + province.id("tosoi"));
		assertThat(finds("sought", "to soi")).doesNotContain("/organisation/");
	}

	@Test
	void aCaseIsFoundByItsNumberAndNamelessWhereItIs() {
		var number = new Movers(province, stage, tasks).writes("sought");

		assertThat(finds("bithu", number.substring(9))).contains("/case/" + number, "Phùng Đắc Hiếu");
		assertThat(finds("tochuc", number.toLowerCase())).contains("/case/" + number).doesNotContain("Phùng Đắc Hiếu");
		assertThat(finds("bithuthon", number)).contains("Không thấy ai");
	}

	@Test
	void theTextStandsInNoAddress() {
		assertThat(pages.submits("bithu", "/search", Map.of("text", "phung dac hieu")).getRedirectedUrl())
			.isEqualTo("/search?found=true");
		assertThat(pages.submits("bithu", "/search", Map.of("text", " ")).getRedirectedUrl()).isEqualTo("/search");
		assertThat(pages.body("bithu", "/search?found=true")).as("another session").doesNotContain("role=\"status\"");
	}

	@Test
	void whoFindsVeryManyIsAskedForMore() {
		assertThat(finds("tochuc", "le van")).contains(" người.");
	}

	@Test
	void itCostsTheSameHoweverManyAreFound() {
		finds("tochuc", "phung");
		assertThat(statements.of(() -> finds("tochuc", "le"))).hasSizeLessThanOrEqualTo(STATEMENTS);
	}
}
