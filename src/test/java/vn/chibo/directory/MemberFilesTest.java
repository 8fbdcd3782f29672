package vn.chibo.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.register.files.RegisterFiles;
import vn.chibo.register.files.UploadedFile;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;

/** What is handed out as a file comes in again and changes nothing. */
@ChiBoTest
class MemberFilesTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	RegisterFiles files;

	Province province;
	PageVisitor pages;

	@BeforeEach
	void membersOfEveryKind() {
		province = new Province(jdbc, stage.register()).withOfficials();
		province.organisation("to", "Tổ đảng Máy Dệt", "PARTY_GROUP", "tosoi");
		var id = province.member("an", "tosoi");
		jdbc.sql("""
			update member set full_name = 'Cầm, Bá "Thước"', other_name = 'Lò', gender = 'FEMALE', born_on = '1961-03-04',
			  activity = 'EXEMPT', activity_changed_on = '2024-04-05', card_issued_on = '1987-07-08', national_code = :code,
			  card_issued_at = 'Huyện ủy Tương Dương', card_number_85 = 'BA-85-17', retired_on = '2027-01-01', old_id_number = '087654321',
			  birth_country = 'Việt Nam', birth_address = 'Bản Văng Môn', home_province = 'Nghệ An', phone = '+14155550101',
			  home_address = '-', party_group_id = :group where id = :id
			""").param("code", "QG" + id).param("group", province.id("to")).param("id", id).update();
		province.probationer("binh", "tosoi");
		jdbc.sql(
			"update member set activity = 'AWAY', activity_changed_on = '2025-04-05', card_number = null, login = null, "
				+ "email = null where id = ?")
			.param(province.person("binh")).update();
		province.member("chi", "thon");
		pages = new PageVisitor(application, province);
	}

	private byte[] downloads(String person, String organisation, String kind) {
		var answer = pages.opens(person, "/organisation/" + province.id(organisation) + "/members." + kind);
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "." + kind);
		return answer.getContentAsByteArray();
	}

	private List<Map<String, Object>> register() {
		return jdbc.sql("select m.* from member m join organisation o on o.id = m.branch_id where o.path like :path "
			+ "order by m.id").param("path", "%/" + province.id("tinh") + "/%").query().listOfRows();
	}

	@ParameterizedTest
	@ValueSource(strings = {"xlsx", "csv"})
	void loadedAgainItChangesNothing(String kind) {
		var before = register();
		var report = files.load(List.of(new UploadedFile("danh-sach-dang-vien." + kind,
			downloads("tochuc", "xa", kind))));

		assertThat(report.conflicts()).isEmpty();
		assertThat(report.remarks()).isEmpty();
		assertThat(report.changedNothing()).as("%s", report).isTrue();
		assertThat(report.files()).singleElement().satisfies(count -> assertThat(count.unchanged()).isEqualTo(
			before.size()));
		assertThat(register()).usingRecursiveComparison().isEqualTo(before);
	}

	@Test
	void aSpreadsheetEvaluatesNoCell() {
		jdbc.sql(
			"update member set other_name = '-1+1', home_address = 'Xóm 1; =1+1', birth_address = '＝1+1' where id = ?")
			.param(province.person("chi")).update();

		assertThat(new String(downloads("tochuc", "xa", "csv"), StandardCharsets.UTF_8)).contains("'+14155550101",
			",'-1+1,", "Xóm 1; '=1+1", ",'＝1+1,").doesNotContainPattern("[,;\"] *([=＝@＠+＋]|[-－][^,\\r])");
	}

	@Test
	void theColumnsOfTheNationalListComeFirst() {
		var header = new String(downloads("bithu", "tosoi", "csv"), StandardCharsets.UTF_8).lines().findFirst()
			.orElseThrow();

		assertThat(header).isEqualTo("\ufeffSTT,ID,Họ và tên*,Tên gọi khác,Giới tính*,Sinh ngày*,Dân tộc*,Tôn giáo*,"
			+ "Số định danh cá nhân*,Số thẻ Đảng*,Nơi cấp thẻ,Ngày cấp thẻ,Số thẻ theo quyết định 85,"
			+ "Tổ chức Đảng đang sinh hoạt*,Nơi đăng ký khai sinh - Quốc gia,Nơi đăng ký khai sinh - Tỉnh,"
			+ "Nơi đăng ký khai sinh - Địa chỉ,Quê quán - Quốc gia,Quê quán - Tỉnh,Quê quán - Địa chỉ,"
			+ "Thường trú - Quốc gia,Thường trú - Tỉnh,Thường trú - Địa chỉ,Ngày vào Đảng*,Ngày vào Đảng chính thức,"
			+ "Số CMND cũ,Trạng thái hoạt động*,Ngày rời khỏi,Ngày mất,Ngày miễn sinh hoạt Đảng,Mã tổ đảng,Tài khoản,"
			+ "Thư điện tử,Điện thoại,Ngày nghỉ hưu / nghỉ công tác");
	}

	@Test
	void onlyWhoKeepsTheColumnsHasThemAsAFileAndItIsOnRecord() {
		for (var person : List.of("an", "congty", "bithuthon", "bophan")) {
			assertThat(pages.status(person, "/organisation/" + province.id("tosoi") + "/members.csv")).as(person)
				.isEqualTo(403);
			assertThat(pages.status(person, "/organisation/" + province.id("congty") + "/members.xlsx")).as(person)
				.isEqualTo(403);
		}
		assertThat(pages.main("an", "/readings")).contains("Chưa có ai mở.");
		downloads("bithu", "tosoi", "csv");
		assertThat(pages.main("an", "/readings")).contains("Lê Văn bithu", "Chi ủy Chi bộ Tổ sợi");
		assertThat(pages.main("chi", "/readings")).contains("Chưa có ai mở.");
	}

	@Test
	void onPaperStandsWhatOneSees() {
		var company = "/organisation/" + province.id("congty") + "/members/printed";
		var plain = pages.main("congty", company);
		assertThat(plain)
			.contains("Danh sách đảng viên", "người in: Lê Văn congty", "Cầm, Bá &quot;Thước&quot;", "04/03/1961",
				">Chi bộ Tổ sợi</td>")
			.doesNotContain("Số định danh cá nhân", "0380", "Điện thoại");
		assertThat(pages.status("congty", company + "?personal=true")).isEqualTo(403);
		assertThat(pages.main("an", "/readings")).contains("Chưa có ai mở.");
		assertThat(pages.status("an", company)).isEqualTo(403);

		assertThat(pages.main("bithu", "/organisation/" + province.id("tosoi") + "/members/printed?personal=true"))
			.contains("Số định danh cá nhân", "+14155550101");
		assertThat(pages.main("an", "/readings")).contains("Lê Văn bithu", "Chi ủy Chi bộ Tổ sợi");
	}
}
