package vn.chibo.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.casefile.attachments.AttachmentKind;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Movers;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;

/** Whoever keeps a dossier takes it away as a folder: the papers of cases as PDF, their scans, and the index of everything. */
@ChiBoTest
class DossierExportTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;

	Province province;
	PageVisitor pages;

	@BeforeEach
	void aDossierOnPaper() {
		province = new Province(jdbc, stage.register()).withOfficials();
		province.holdsDossiers("congty");
		province.member("an", "tosoi");
		pages = new PageVisitor(application, province);
		pages.submits("congty", page("an") + "/list", Map.of("number", "HS/12 An", "there", "05", "copies-05", "2",
			"number-05", "=15+2", "dated-05", "03/02/2020"));
	}

	@Test
	void whatIsOnlyOnPaperStandsInTheIndex() throws IOException {
		var folder = folder("an");
		assertThat(folder).containsOnlyKeys(name() + "/00-muc-luc.xlsx");
		try (var index = new XSSFWorkbook(new ByteArrayInputStream(folder.get(name() + "/00-muc-luc.xlsx")))) {
			var row = index.getSheetAt(0).getRow(1);
			assertThat(row.getCell(1).getStringCellValue()).isEqualTo("05");
			assertThat(row.getCell(4).getStringCellValue()).as("a text, whatever it begins with").isEqualTo("=15+2");
			assertThat(row.getCell(5).getStringCellValue()).isEqualTo("03/02/2020");
			assertThat(row.getCell(8).getStringCellValue()).isEmpty();
		}
	}

	@Test
	void papersOfCasesAreInItWithTheirScansAndThatTheyWereReadIsOnRecord() throws IOException {
		var number = new Movers(province, stage, tasks).asks("binh");
		var task = stage.people().as(province.login("binh")).task(number, RelocationModel.TASK_WRITE_REQUEST).getId();
		stage.scans().attach(province.login("binh"), task, AttachmentKind.APPLICATION, "%PDF-1.7 a scan");
		stage.people().as(province.login("binh")).does(number, RelocationModel.TASK_WRITE_REQUEST,
			Forms.request(province.id("thon")));
		belongs("binh", number, "relocation-request");

		var folder = folder("binh");

		assertThat(folder.keySet()).hasSize(3)
			.allMatch(file -> file.matches("[a-z0-9./-]+|.*CSH-2026-\\d{6}-\\d\\d-\\d[.]pdf"))
			.last().asString().endsWith("/00-muc-luc.xlsx");
		var files = List.copyOf(folder.values());
		try (var paper = Loader.loadPDF(files.get(0))) {
			assertThat(new PDFTextStripper().getText(paper)).contains("Một năm qua tôi hoàn thành nhiệm vụ");
		}
		assertThat(new String(files.get(1))).isEqualTo("%PDF-1.7 a scan");
		assertThat(jdbc.sql("select count(*) from paper_reading where case_number = ? and read_by = ?")
			.params(number, province.login("congty")).query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void onlyWhoeverKeepsItTakesIt() {
		for (var person : List.of("an", "bithu", "bophan", "bithuthon")) {
			assertThat(pages.status(person, page("an") + "/folder.zip")).as(person).isEqualTo(403);
		}
		assertThat(pages.status("tochuc", page("an") + "/folder.zip")).isEqualTo(200);
	}

	private void belongs(String person, String number, String form) {
		jdbc.sql("insert into member_dossier (member_id, holder_id, since) values (?, ?, ?)")
			.params(province.person(person), province.id("congty"), Province.TODAY).update();
		jdbc.sql("""
			insert into dossier_document (member_id, kind, copies, case_number, position, title, since, present_as)
			select ?, '18', 1, case_number, position, title, ?, 'x' from paper where case_number = ? and form = ?
			""").params(province.person(person), Province.TODAY, number, form).update();
	}

	private Map<String, byte[]> folder(String whose) throws IOException {
		var answer = pages.opens("congty", page(whose) + "/folder.zip");
		assertThat(answer.getHeader("Content-Disposition")).matches("attachment; filename=\"[A-Za-z0-9.-]+[.]zip\"");
		var files = new LinkedHashMap<String, byte[]>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return files;
	}

	private String name() {
		return jdbc.sql("select lower(code) from organisation where id = ?").param(province.id("tosoi"))
			.query(String.class).single().replaceAll("[^a-z0-9.]+", "-") + "-hs-12-an";
	}

	private String page(String person) {
		return "/member/" + province.person(person) + "/dossier";
	}
}
