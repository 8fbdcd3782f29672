package vn.chibo.procedures.review.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.register.Level;
import vn.chibo.register.Organisations;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** The Excel file that is reported upwards, downloaded and read back. */
@ChiBoTest
@Tag("long")
class YearReportTest {

	private static final int FIRST_ROW = 5;

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	Organisations organisations;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Statements statements;

	ReviewYear year;
	PageVisitor pages;

	@BeforeEach
	void aYear() {
		year = new ReviewYear(stage, organisations, jdbc).opened();
		pages = new PageVisitor(application, year.province);
	}

	private String path(String organisation) {
		return "/review/" + year.province.id(organisation) + "/report.xlsx?year=" + ReviewYear.YEAR;
	}

	private XSSFWorkbook downloaded(String person, String organisation) throws IOException {
		var answer = pages.opens(person, path(organisation));
		assertThat(answer.getContentType())
			.isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment").contains("kiem-diem-2026-");
		return new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()));
	}

	/** What a person sees in the rows from this one on. */
	private static List<List<String>> rows(XSSFSheet sheet, int from) {
		var rows = new ArrayList<List<String>>();
		for (int number = from; number <= sheet.getLastRowNum(); number++) {
			rows.add(cells(sheet.getRow(number)));
		}
		return rows;
	}

	private static List<String> cells(XSSFRow row) {
		var shown = new DataFormatter(Locale.ENGLISH);
		return row == null ? List.of() : IntStream.range(0, row.getLastCellNum()).mapToObj(row::getCell)
			.map(shown::formatCellValue).toList();
	}

	@Test
	void summaryHasALineForEachGrassrootsOrganisationAndASum() throws IOException {
		year.reported("xuong").rated("an", Level.EXCELLENT).rated("binh", Level.GOOD).decided("xuong", Level.GOOD)
			.reported("thon").rated("bithuthon", Level.GOOD).decided("thon", Level.EXCELLENT)
			.companyRated(Level.COMPLETED);
		try (var file = downloaded("tochuc", "xa")) {
			var sheet = file.getSheet("Tổng hợp");

			assertThat(rows(sheet, 0).subList(0, 3)).containsExactly(
				List.of("Tổng hợp kết quả kiểm điểm, xếp loại năm 2026"), List.of("Đảng bộ xã Hạ"),
				List.of("Số liệu lúc 08:00 ngày 23/11/2026; người lập: Lê Văn tochuc. Đã quyết định 2/3 chi bộ."));
			assertThat(cells(sheet.getRow(FIRST_ROW - 1))).containsExactly("TT", "Tổ chức đảng", "Số chi bộ",
				"Tổng số đảng viên", "Được kiểm điểm",
				"Không kiểm điểm: Đảng viên được miễn sinh hoạt; không thuộc diện kiểm điểm, xếp loại.", "Xuất sắc",
				"Xuất sắc (%)", "Tốt", "Tốt (%)", "Hoàn thành", "Hoàn thành (%)", "Không hoàn thành",
				"Không hoàn thành (%)",
				"Không xếp loại", "Chưa quyết định", "Mức của cấp ủy, chi bộ", "Chi bộ xuất sắc", "Chi bộ tốt",
				"Chi bộ hoàn thành", "Chi bộ không hoàn thành");
			assertThat(rows(sheet, FIRST_ROW)).containsExactly(
				List.of("1", "Chi bộ thôn 1", "1", "2", "1", "1", "0", "0.0%", "1", "100.0%", "0", "0.0%", "0", "0.0%",
					"0", "0",
					"Hoàn thành xuất sắc nhiệm vụ", "1", "0", "0", "0"),
				List.of("2", "Đảng bộ Công ty Dệt", "2", "5", "5", "0", "1", "50.0%", "1", "50.0%", "0", "0.0%", "0",
					"0.0%", "1",
					"2", "Hoàn thành nhiệm vụ", "0", "1", "0", "0"),
				List.of("", "Tổng cộng", "3", "7", "6", "1", "1", "33.3%", "2", "66.7%", "0", "0.0%", "0", "0.0%", "1",
					"2", "",
					"1", "1", "0", "0"));
		}
	}

	@Test
	void withinAGrassrootsOrganisationEachBranchHasALine() throws IOException {
		try (var file = downloaded("dangcongty", "congty")) {
			assertThat(rows(file.getSheet("Tổng hợp"), FIRST_ROW)).extracting(row -> row.get(1), row -> row.get(3))
				.containsExactly(tuple("Chi bộ Tổ sợi", "2"),
					tuple("Chi bộ Xưởng", "3"),
					tuple("Tổng cộng", "5"));
		}
	}

	@Test
	void branchWithNobodyToReviewCountsItsMembersOnly() throws IOException {
		year = new ReviewYear(stage, organisations, jdbc);
		year.province.becomes("bithuthon", "EXEMPT");
		year.opened();
		pages = new PageVisitor(application, year.province);
		try (var file = downloaded("tochuc", "xa")) {
			assertThat(file.getSheet("Tổng hợp").getRow(2).getCell(0).getStringCellValue())
				.endsWith("Đã quyết định 0/2 chi bộ.");
			assertThat(rows(file.getSheet("Tổng hợp"), FIRST_ROW).get(0).subList(0, 9))
				.containsExactly("1", "Chi bộ thôn 1", "0", "2", "0", "2", "0", "", "0");
			assertThat(rows(file.getSheet("Tập thể"), FIRST_ROW)).extracting(row -> row.get(1))
				.containsExactly("Chi bộ Tổ sợi", "Chi bộ Xưởng");
			assertThat(rows(file.getSheet("Danh sách"), FIRST_ROW)).hasSize(7);
		}
	}

	@Test
	void listNamesEverybodyWithLevelOrReason() throws IOException {
		year.reported("xuong").rated("an", Level.EXCELLENT).decided("xuong", Level.GOOD);
		try (var file = downloaded("tochuc", "xa")) {
			var rows = rows(file.getSheet("Danh sách"), FIRST_ROW);

			assertThat(rows).hasSize(7).contains(
				List.of("5", "Lê Văn an", "17/05/1964", "Chi bộ Xưởng", "Đảng bộ Công ty Dệt", "2A",
					"Hoàn thành xuất sắc nhiệm vụ", "",
					"Hoàn thành xuất sắc nhiệm vụ trong năm; đảng ủy cơ sở, chi bộ cơ sở xét tặng "
						+ "giấy khen."),
				List.of("6", "Lê Văn binh", "17/05/1964", "Chi bộ Xưởng", "Đảng bộ Công ty Dệt", "2A", "Không xếp loại",
					"", ""),
				List.of("4", "Lê Văn chi", "17/05/1964", "Chi bộ Tổ sợi", "Đảng bộ Công ty Dệt", "2A",
					"Chưa quyết định", "", ""),
				List.of("2", "Lê Văn gia", "17/05/1964", "Chi bộ thôn 1", "Chi bộ thôn 1", "", "",
					"Đảng viên được miễn sinh hoạt; không thuộc diện kiểm điểm, xếp loại.", ""));
		}
	}

	@Test
	void collectivesStandOnASheetOfTheirOwn() throws IOException {
		year.reported("xuong").decided("xuong", Level.GOOD).companyRated(Level.EXCELLENT);
		try (var file = downloaded("tochuc", "xa")) {
			assertThat(rows(file.getSheet("Tập thể"), FIRST_ROW)).containsExactly(
				List.of("1", "Đảng bộ Công ty Dệt", "Cấp ủy", "Đảng bộ Công ty Dệt", "82", "",
					"Hoàn thành xuất sắc nhiệm vụ", "",
					""),
				List.of("2", "Chi bộ thôn 1", "Chi bộ", "Chi bộ thôn 1", "", "", "", "", ""),
				List.of("3", "Chi bộ Tổ sợi", "Chi bộ", "Đảng bộ Công ty Dệt", "", "", "", "", ""),
				List.of("4", "Chi bộ Xưởng", "Chi bộ", "Đảng bộ Công ty Dệt", "", "", "Hoàn thành tốt nhiệm vụ",
					"31-QĐ/ĐU",
					"23/11/2026"));
		}
	}

	@Test
	void sheetsPrintWellAndNothingIsAFormula() throws IOException {
		try (var file = downloaded("tochuc", "xa")) {
			assertThat(file).allSatisfy(sheet -> {
				assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
				assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
				assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
				assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
				assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) FIRST_ROW);
				assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(FIRST_ROW - 1);
				assertThat(sheet.getColumnWidth(1)).isGreaterThan(20 * 256);
				sheet
					.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
			});
			var sum = file.getSheet("Tổng hợp").getRow(FIRST_ROW + 2);
			assertThat(sum.getCell(3).getCellType()).as("a number, not a text").isEqualTo(CellType.NUMERIC);
		}
	}

	@Test
	void textThatLooksLikeAFormulaStaysText() throws IOException {
		var names = List.of("=HYPERLINK(\"http://xa.example\")", "+84 Lò Văn Cộng", "-1", "@SUM(A1)");
		var people = List.of("an", "binh", "bithuxuong", "chi");
		IntStream.range(0, names.size()).forEach(index -> year.called(people.get(index), names.get(index)));
		try (var file = downloaded("tochuc", "xa")) {
			var found = new ArrayList<String>();
			file.getSheet("Danh sách").forEach(row -> {
				var cell = row.getCell(1);
				if (cell != null && names.contains(new DataFormatter().formatCellValue(cell))) {
					assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
					assertThat(cell.getCellStyle().getQuotePrefixed()).as("for whoever edits it").isTrue();
					found.add(cell.getStringCellValue());
				}
			});
			assertThat(found).containsExactlyInAnyOrderElementsOf(names);
		}
	}

	@Test
	void namesAreForDepartmentsAndForCommitteesOfTheCampaign() throws IOException {
		for (var person : new String[] {"tochuctinh", "dangxa", "thuongvu", "tochuc"}) {
			try (var file = downloaded(person, "xa")) {
				assertThat(file.getSheet("Danh sách")).as(person).isNotNull();
			}
		}
		try (var file = downloaded("dangtinh", "xa")) {
			assertThat(file).extracting(Sheet::getSheetName)
				.containsExactly("Tổng hợp", "Tập thể");
		}
		for (var person : new String[] {"an", "kiemtra", "nguoila", "dangphuong", "dangcongty"}) {
			assertThat(pages.status(person, path("xa"))).as(person).isEqualTo(403);
		}
		assertThat(pages.status("dangphuong", path("phuong"))).as("nothing was opened there").isEqualTo(404);
		assertThat(pages.status("tochuc", path("xa").replace("2026", "2025"))).isEqualTo(404);
	}

	@Test
	void manyMembersCostNoMoreStatementsThanFew() {
		pages.status("tochuc", path("xa"));
		var few = statements.of(() -> assertThat(pages.status("tochuc", path("xa"))).isEqualTo(200));
		for (int i = 0; i < 20; i++) {
			year.province.member("moi" + i, "xuong");
		}
		jdbc.sql("""
			insert into member_review (campaign, branch_review_id, member_id, reviewed, reason, legal_basis, kind)
			select b.campaign, b.id, m.id, true, 'x', 'x', 'ORDINARY' from branch_review b join member m on m.branch_id = b.branch_id
			where b.branch_id = ? and not exists (select 1 from member_review r where r.member_id = m.id)
			""").param(year.province.id("xuong")).update();
		pages.status("tochuc", path("xa"));

		// who is who is asked anew after a change, and remembered then
		pages.status("tochuc", path("xa"));
		assertThat(statements.of(() -> assertThat(pages.status("tochuc", path("xa"))).isEqualTo(200)))
			.hasSameSizeAs(few);
	}
}
