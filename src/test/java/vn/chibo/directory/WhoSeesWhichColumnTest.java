package vn.chibo.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.register.MemberRecord;
import vn.chibo.register.MemberRecords;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Visitor;

/** Every cell of docs/who-sees-which-column.md, over HTTP, with somebody who is that to the member. */
@ChiBoTest
@Tag("once")
class WhoSeesWhichColumnTest {

	private static final String PASSWORD = "mat-khau";
	private static final String HASH = new BCryptPasswordEncoder(4).encode(PASSWORD);
	private static final Map<String, String> PEOPLE = Map.of("member concerned", "concerned", "branch committee",
		"bithu",
		"committee above", "congty", "organisation department", "tochuc", "inspection committee", "kiemtra",
		"another member of the branch", "khac");

	@LocalServerPort
	int port;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	MemberRecords records;

	Province province;
	long id;

	@BeforeEach
	void aMemberOfWhomEverythingIsKnown() {
		province = province("tosoi");
		province.organisation("tu", "Chi bộ Từng Sinh Hoạt", "BRANCH", "xa");
		province.organisation("ghe", "Chi bộ Ghế Cũ", "BRANCH", "xa");
		province.organisation("nha", "Chi bộ Nơi Cư Trú", "BRANCH", "xa");
		province.organisation("to", "Tổ đảng Máy Dệt", "PARTY_GROUP", "tosoi");
		id = province.member("concerned", "tosoi");
		var digits = "%08d".formatted(id);
		jdbc.sql("""
			update member set full_name = 'Cầm Bá Thước', other_name = 'Lò Cầm Ông', gender = 'FEMALE', born_on = '1961-03-04',
			  activity = 'EXEMPT', activity_changed_on = '2024-04-05', retired_on = '2021-06-07', admitted_on = '1985-05-06', official_on = '1986-05-07',
			  card_number = :card, card_issued_on = '1987-07-08', card_issued_at = 'Huyện ủy Tương Dương',
			  card_number_85 = 'BA-85-17', national_code = :code, personal_id = :person, old_id_number = '187654321',
			  ethnic_group = 'Khơ Mú', religion = 'Phật giáo', birth_address = 'Bản Văng Môn', birth_province = 'Nghệ An',
			  home_address = 'Mường Ham', residence_address = 'Số 5 ngõ Kín', phone = '0912345678', email = 'cam@chibo.example',
			  party_group_id = :group where id = :id
			""").param("card", "7700" + digits).param("code", "QG" + digits).param("person", "0380" + digits)
			.param("group", province.id("to")).param("id", id).update();
		province.seat(province.committee("ghe"), "concerned", LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 2));
		jdbc.sql("insert into former_standing (member_id, branch_id, left_on, case_number) values (?, ?, ?, 'CSH-0')")
			.params(id, province.id("tu"), LocalDate.of(2020, 1, 2)).update();
		jdbc.sql("insert into quality_rating (member_id, rating_year, level) values (?, 2025, 'EXCELLENT')").param(id)
			.update();
		jdbc.sql("insert into residence_link (member_id, branch_id, introduced_on, commented) values (?, ?, ?, false)")
			.params(id, province.id("nha"), LocalDate.of(2021, 1, 2)).update();
		province.deputy("concerned", "thay", Province.TODAY, Province.TODAY.plusDays(3));
	}

	private Province province(String branch) {
		var made = new Province(jdbc, stage.register()).withOfficials();
		made.member("khac", branch);
		made.seat(new Committee(made.id("xa"), Body.INSPECTION_COMMITTEE), "kiemtra");
		return made;
	}

	private Visitor visitor(String role, Province side) {
		if (role.equals("stranger")) {
			return new Visitor(port);
		}
		if (role.equals("administrator")) {
			return Visitor.administrator(port);
		}
		var login = side.login(PEOPLE.get(role));
		jdbc.sql("insert into credential (login, password_hash, changed_at) values (?, ?, current_timestamp)")
			.params(login, HASH).update();
		return new Visitor(port).login(login, PASSWORD);
	}

	@Test
	void theDocumentHasEveryColumnAndRole() {
		assertThat(ColumnsOnPaper.rows()).extracting(row -> row.get("column"))
			.containsExactlyElementsOf(Arrays.stream(Column.values()).map(Column::vietnamese).toList());
		assertThat(ColumnsOnPaper.rows().get(0).keySet()).containsAll(ColumnsOnPaper.ROLES.keySet())
			.hasSize(ColumnsOnPaper.ROLES.size() + 1);
	}

	@TestFactory
	Stream<DynamicTest> eachCellIsTrue() {
		var rows = new LinkedHashMap<String, Map<String, String>>();
		ColumnsOnPaper.rows().forEach(row -> rows.put(row.get("column"), row));
		var member = records.find(id).orElseThrow();
		return ColumnsOnPaper.ROLES.keySet().stream().flatMap(role -> {
			var visitor = visitor(role, province);
			var page = visitor.get("/member/" + id).body();
			var opened = visitor.get("/member/" + id + "/personal").body();
			return Arrays.stream(Column.values()).map(column -> DynamicTest.dynamicTest(column + ": " + role, () -> {
				var cell = rows.get(column.vietnamese()).get(role);
				assertThat(cell).as("the table in the code")
					.isEqualTo(ColumnsOnPaper.said(column, ColumnsOnPaper.ROLES.get(role)));
				assertThat(shows(page, column, member)).as("page").isEqualTo(cell.equals("sees"));
				assertThat(shows(opened, column, member)).as("opened")
					.isEqualTo(cell.equals("opens")
						|| cell.equals("sees") && !opened.contains("<title>Không thực hiện được"));
			}));
		});
	}

	/** Whether the value stands there; neither value nor name of the column does otherwise. */
	private boolean shows(String page, Column column, MemberRecord member) {
		var value = column.isValue() ? column.of(member) : switch (column) {
			case SEATS -> "Chi bộ Ghế Cũ";
			case FORMER_BRANCHES -> "Chi bộ Từng Sinh Hoạt";
			case LEVELS -> "Hoàn thành xuất sắc nhiệm vụ";
			case RESIDENCE_LINK -> "Chi bộ Nơi Cư Trú";
			default -> "Lê Văn thay";
		};
		var shown = column.isValue() ? page.contains("<dt>" + column.vietnamese() + "</dt><dd>" + value + "</dd>")
			: page.contains(value);
		assertThat(value).as("known of the member").isNotNull();
		if (!shown) {
			assertThat(page).doesNotContain("<dt>" + column.vietnamese() + "</dt>");
			if (column != Column.GENDER) {
				assertThat(page).as("nowhere else either").doesNotContain(value);
			}
		}
		return shown;
	}

	@Test
	void nobodySeesAnythingElsewhere() {
		var elsewhere = province("tosoi");
		for (var role : PEOPLE.keySet()) {
			if (!role.equals("member concerned")) {
				var visitor = visitor(role, elsewhere);
				for (var path : new String[] {"/member/" + id, "/member/" + id + "/personal", "/member/999999999"}) {
					var answer = visitor.get(path);
					assertThat(answer.statusCode()).as(role + path).isEqualTo(403);
					assertThat(answer.body()).doesNotContain("Cầm Bá Thước");
				}
			}
		}
	}

	@Test
	void whoeverElseOpensWhatIsPersonalIsOnRecordForTheMember() {
		var member = visitor("member concerned", province);
		member.get("/me");
		member.get("/member/" + id + "/personal");
		visitor("committee above", province).get("/member/" + id + "/personal");
		assertThat(member.get("/readings").body()).contains("Chưa có ai mở.");

		visitor("organisation department", province).get("/member/" + id + "/personal");
		visitor("branch committee", province).get("/member/" + id);
		Visitor.administrator(port).get("/member/" + id + "/personal");

		assertThat(member.get("/readings").body())
			.contains("Lê Văn tochuc", "Ban tổ chức Đảng bộ xã Hạ", "Quản trị viên")
			.doesNotContain("Chưa có ai mở.", "Lê Văn bithu", "Lê Văn congty");
	}
}
