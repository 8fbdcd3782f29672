package vn.chibo.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Movers;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.workflow.tasks.TaskDrafts;

/** Papers handed out to be signed: to whoever may read them, and to nobody else. */
@ChiBoTest
class DocumentOfPaperTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;
	@Autowired
	TaskDrafts drafts;

	Province province;
	Movers movers;
	PageVisitor pages;

	@BeforeEach
	void aProvinceWithOfficials() {
		province = new Province(jdbc, stage.register()).withOfficials();
		movers = new Movers(province, stage, tasks);
		pages = new PageVisitor(application, province);
	}

	@Test
	void theSlipNamesWhoGoesFromWhereToWhere() throws IOException {
		province.organisation("phuong", "Đảng bộ phường Thượng", "COMMUNE", "tinh");
		province.organisation("to", "Chi bộ tổ dân phố 9", "BRANCH", "phuong");
		province.mayIntroduce("phuong");
		province.seat(province.department("phuong"), "tochucphuong");
		var number = movers.asks("an", "tosoi", "to");
		movers.does("an", number, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("to")));
		movers.does("bithu", number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		movers.does("bophan", number, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		movers.does("congty", number, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		movers.does("tochuc", number, RelocationModel.TASK_ISSUE_SLIP,
			Forms.slip(number.substring(9) + "-GGT", Province.TODAY));
		int position = jdbc.sql("select position from paper where case_number = ? and form = 'relocation-issueSlip'")
			.param(number).query(Integer.class).single();
		var address = "/case/" + number + "/papers/" + position;

		var pdf = pages.opens("tochuc", address + "/pdf");
		var docx = pages.opens("tochuc", address + "/docx");

		assertThat(pdf.getContentType()).isEqualTo("application/pdf");
		assertThat(pdf.getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"" + number + "-giay-gioi-thieu-sinh-hoat-dang.pdf\"");
		for (var text : new String[] {ofPdf(pdf.getContentAsByteArray()), ofWord(docx.getContentAsByteArray())}) {
			assertThat(text)
				.contains("Lê Văn an", number.substring(9) + "-GGT", "Kính gửi: Ban tổ chức Đảng ủy phường Thượng",
					"Chi bộ tổ dân phố 9 - Đảng bộ phường Thượng", "Nghỉ hưu", "Đã đóng đủ")
				.doesNotContain("{{");
		}
		assertThat(pages.body("tochuc", address)).contains(address + "/docx", address + "/pdf");
		for (var other : new String[] {"bithu", "congty", "tochucphuong", "bithuthon"}) {
			assertThat(pages.status(other, address + "/pdf")).as(other)
				.isEqualTo(pages.status(other, address));
		}
	}

	@Test
	void aDownloadIsAReading() throws IOException {
		var number = movers.writes("an");

		var text = ofPdf(pages.opens("bithu", "/case/" + number + "/papers/2/pdf").getContentAsByteArray());

		assertThat(text).contains("ĐƠN XIN CHUYỂN SINH HOẠT ĐẢNG", "Một năm qua tôi hoàn thành nhiệm vụ.");
		assertThat(jdbc.sql("select read_by, papers from paper_reading where case_number = ?").param(number)
			.query((row, i) -> row.getString(1) + " " + row.getString(2)).list())
			.as("and of the paper from which the reason is").containsExactly(province.login("bithu") + " 1,2");
		for (var stranger : new String[] {"tochuc", "bithuthon", "bophan"}) {
			for (var format : new String[] {"pdf", "docx"}) {
				assertThat(pages.status(stranger, "/case/" + number + "/papers/2/" + format)).as(stranger)
					.isEqualTo(404);
			}
		}
		assertThat(pages.status("bithu", "/case/" + number + "/papers/2/exe")).isEqualTo(404);
	}

	@Test
	void whatHasNoTemplateOfItsOwnIsPrintedFieldByField() throws IOException {
		var number = movers.writes("an");
		movers.does("bithu", number, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());

		var text = ofPdf(pages.opens("bithu", "/case/" + number + "/papers/3/pdf").getContentAsByteArray());

		assertThat(text).contains("NHẬN XÉT CỦA CHI ỦY NƠI ĐI", "Hồ sơ số " + number, "Nhận xét của chi ủy:");
	}

	@Test
	void whatIsBeingTypedIsShownAsItWouldBePrinted() throws IOException {
		var number = movers.writes("an");
		var task = movers.task(number);
		assertThat(PageVisitor.text(pages.opens("bithu", "/task/" + task + "/preview"))).contains("Hãy nhận việc này");
		tasks.setAssignee(task, province.login("bithu"));
		drafts.keep(number, task, Map.of("decision", "AGREE", "remarks", "Đồng chí còn đang được nhận xét."),
			province.login("bithu"));

		var preview = pages.opens("bithu", "/task/" + task + "/preview");

		assertThat(preview.getHeader("Content-Disposition")).startsWith("inline").contains("xem-truoc-");
		assertThat(ofPdf(preview.getContentAsByteArray())).contains("NHẬN XÉT CỦA CHI ỦY NƠI ĐI",
			"Đồng chí còn đang được nhận xét.");
		assertThat(pages.opens("an", "/task/" + task + "/preview").getContentType()).isNotEqualTo("application/pdf");
		assertThat(pages.body("bithu", "/task/" + task + "/papers")).contains("/task/" + task + "/preview");
		assertThat(jdbc.sql("select count(*) from paper where case_number = ?").param(number).query(Long.class)
			.single()).isEqualTo(2);
	}

	private static String ofPdf(byte[] content) throws IOException {
		try (var document = Loader.loadPDF(content)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	private static String ofWord(byte[] content) throws IOException {
		try (var word = new XWPFDocument(new ByteArrayInputStream(content)); var text = new XWPFWordExtractor(word)) {
			return text.getText().replaceAll("\\s+", " ");
		}
	}
}
