package vn.chibo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** Each gap of the register is found, counted where it is, and gone when it is mended. */
@ChiBoTest
class QualityPageTest {

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
		province = new Province(jdbc, stage.register()).withOfficials();
		pages = new PageVisitor(application, province);
	}

	private String words(String person, String organisation) {
		return pages.main(person, "/quality/" + province.id(organisation)).replaceAll("<[^>]*>", " ")
			.replaceAll("\\s+", " ").strip();
	}

	private void set(String person, String column, Object value) {
		jdbc.sql("update member set " + column + " = :value where id = :id").param("value", value)
			.param("id", province.person(person)).update();
	}

	@Test
	void whoseProbationIsOver() {
		province.probationer("an", "tosoi");
		set("an", "admitted_on", LocalDate.of(2025, 11, 23));
		assertThat(words("bithu", "tosoi")).as("the twelve months end today").doesNotContain("Hết thời gian dự bị");
		set("an", "admitted_on", LocalDate.of(2025, 11, 22));

		assertThat(words("bithu", "tosoi"))
			.contains("Hết thời gian dự bị, chưa có ngày chính thức 1 Lập hồ sơ công nhận; "
				+ "nếu đã công nhận thì ghi ngày chính thức. Lê Văn an");
		assertThat(words("tochuc", "xa")).as("numbers only").contains("chưa có ngày chính thức 1")
			.doesNotContain("Lê Văn");

		set("an", "official_on", LocalDate.of(2026, 11, 22));
		assertThat(words("bithu", "tosoi")).doesNotContain("Hết thời gian dự bị");
	}

	@Test
	void whatContradictsItselfOrIsMissing() {
		province.member("an", "tosoi");
		province.member("binh", "tosoi");
		for (var person : new String[] {"an", "binh"}) {
			set(person, "full_name", "Trần Văn Trùng");
			set(person, "born_on", LocalDate.of(1980, 1, 1));
		}
		province.member("chi", "tosoi");
		set("chi", "born_on", LocalDate.of(2024, 1, 1));
		set("chi", "residence_address", "Số 1, thôn 2");
		set("chi", "email", null);
		set("chi", "phone", null);

		assertThat(words("bithu", "tosoi")).contains("Trùng họ tên và ngày sinh với người khác trong danh bạ 2 ",
			"Ngày sinh không trước ngày vào Đảng 1 Đối chiếu lý lịch, sửa ngày ghi nhầm. Lê Văn chi",
			"Không có thư điện tử, không có điện thoại 1 ");
	}

	@Test
	void branchesThatAreTooSmallAndCommitteesWithoutASecretary() {
		var before = words("tochuc", "xa");
		province.organisation("moi", "Chi bộ mới lập", "BRANCH", "xa");

		assertThat(words("tochuc", "moi")).contains("Chi bộ chưa đủ số đảng viên chính thức 1",
			"Cấp ủy chưa có bí thư 1");
		assertThat(before).doesNotContain("Chi bộ mới lập");
		assertThat(words("tochuc", "xa")).contains("Chi bộ mới lập : 1");

		province.seat(province.committee("moi"), "bithumoi");
		assertThat(words("tochuc", "moi")).doesNotContain("chưa có bí thư");
	}

	@Test
	void whoHasRetiredAndStandsWhereHeWorked() {
		province.member("an", "tosoi");
		set("an", "retired_on", LocalDate.of(2026, 8, 20));
		assertThat(words("bithu", "tosoi")).as("nobody has said where the branch is").doesNotContain("Đã nghỉ hưu");
		jdbc.sql("update organisation set setting = 'WORK' where id = ?").param(province.id("tosoi")).update();

		assertThat(pages.main("bithu", "/quality/" + province.id("tosoi"))).contains("Đã nghỉ hưu", "Lê Văn an",
			"#/?processStart=relocation");
		set("an", "retired_on", LocalDate.of(2026, 10, 1));
		assertThat(words("bithu", "tosoi")).as("sixty working days are not over").doesNotContain("Đã nghỉ hưu");
		set("an", "retired_on", LocalDate.of(2025, 10, 1));
		jdbc.sql("update organisation set setting = 'RESIDENCE' where id = ?").param(province.id("tosoi")).update();
		assertThat(words("bithu", "tosoi")).doesNotContain("Đã nghỉ hưu");
	}

	@Test
	void onlyForThoseWhoReadTheLists() {
		province.member("an", "tosoi");
		assertThat(pages.status("an", "/quality")).isEqualTo(403);
		assertThat(pages.opens("bithu", "/quality").getRedirectedUrl()).isEqualTo("/quality/" + province.id("tosoi"));
		assertThat(pages.status("bithu", "/quality/" + province.id("thon"))).isEqualTo(403);
	}

	@Test
	void twoPassagesHoweverManyMembers() {
		pages.main("tochuc", "/quality/" + province.id("xa"));
		assertThat(statements.of(() -> pages.main("tochuc", "/quality/" + province.id("xa"))).size())
			.isLessThanOrEqualTo(6);
	}
}
