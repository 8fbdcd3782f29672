package vn.chibo.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.LegalHolds;
import vn.chibo.casefile.attachments.AttachmentKind;
import vn.chibo.casefile.attachments.Attachments;
import vn.chibo.casefile.attachments.BadFiles;
import vn.chibo.casefile.attachments.Pictures;
import vn.chibo.casefile.attachments.Sheets;
import vn.chibo.casefile.trail.TrailCheck;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Movers;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;
import vn.chibo.support.TestRegister;
import vn.chibo.support.WholeDatabase;

/** What is photographed for a task is sealed in its case, and read by those who read the paper that it was handed in with. */
@ChiBoTest
class AttachmentPagesTest {

	private static final byte[] PHOTO = Pictures.photograph(Pictures.page(400, 600), 6);

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	TestRegister register;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TaskService tasks;
	@Autowired
	ObjectMapper json;
	@Autowired
	TrailCheck trail;
	@Autowired
	WholeDatabase database;
	@Autowired
	LegalHolds holds;
	@Autowired
	Statements statements;
	@Autowired
	TaskForms forms;
	@Autowired
	TransactionTemplate transactions;

	Province province;
	Movers movers;
	PageVisitor pages;
	MockMvc http;
	String number;
	String task;

	@BeforeEach
	void aMemberIsToWriteARequest() {
		province = new Province(jdbc, register).withOfficials();
		movers = new Movers(province, stage, tasks);
		pages = new PageVisitor(application, province);
		http = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
		stage.clock().set(Province.TODAY);
		number = movers.asks("an");
		task = movers.task(number);
	}

	@Test
	void theNextOneReadsWhatWasPhotographedAndThatIsOnRecord() throws IOException {
		assertThat(said(sends("an", "confirmation", PHOTO, PHOTO)))
			.isEqualTo("Đã nhận: Giấy xác nhận, nhận xét của nơi khác, "
				+ "2 trang.");
		var address = address();
		assertThat(pages.main("an", "/case/" + number)).contains("Tệp đính kèm", address, "Rút lại", "2 trang");
		assertThat(pages.status("bithu", address)).as("not handed in yet").isEqualTo(404);

		writes();
		var read = pages.opens("bithu", address);
		assertThat(read.getContentType()).isEqualTo("application/pdf");
		assertThat(read.getHeader("Content-Disposition"))
			.isEqualTo("inline; filename=\"%s-giay-xac-nhan-%s.pdf\"".formatted(number, address.replaceAll(".*/", "")));
		try (var pdf = Loader.loadPDF(read.getContentAsByteArray())) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(2);
		}
		assertThat(
			jdbc.sql("select read_by || ' ' || papers from paper_reading where case_number = ? order by position desc "
				+ "fetch first row only").param(number).query(String.class).single())
			.isEqualTo(province.login("bithu") + " " + address.replaceAll(".*/", ""));
		assertThat(pages.body("bithu", "/task/" + movers.task(number) + "/papers")).contains(address,
			"Chụp từng trang");
		assertThat(pages.body("an", "/readings?caseNumber=" + number)).contains("Tệp đính kèm: Giấy xác nhận");
		for (var other : List.of("bithuthon", "bophan", "tochuc")) {
			assertThat(pages.status(other, address)).as(other).isEqualTo(404);
			assertThat(pages.body(other, "/case/" + number)).doesNotContain(address);
		}
		assertThat(trail.check().faults()).isEmpty();
	}

	@Test
	void itIsTakenBackUntilTheFormIsHandedIn() throws IOException {
		sends("an", "application", PHOTO);
		var mistaken = address();
		assertThat(pages.status("bithu", mistaken + "/withdrawal")).isIn(404, 405);
		assertThat(said(posts("bithu", mistaken + "/withdrawal"))).contains("Không có trang này");
		assertThat(said(posts("an", mistaken + "/withdrawal"))).isEqualTo("Đã rút lại tệp.");
		assertThat(pages.status("an", mistaken)).isEqualTo(404);
		assertThat(pages.main("an", "/case/" + number)).contains("đã rút lại trước khi gửi biểu mẫu");
		assertThat(said(posts("an", mistaken + "/withdrawal"))).contains("đã được rút rồi");
		assertThat(contents()).isZero();

		sends("an", "application", PHOTO);
		writes();
		assertThat(said(posts("an", address() + "/withdrawal"))).contains("tệp ở lại trong hồ sơ");
		assertThat(pages.status("an", address())).isEqualTo(200);
		assertThat(contents()).isOne();
		assertThat(trail.check().faults()).isEmpty();
	}

	@Test
	void whatArrivesWhileTheFormIsHandedInIsRefused() {
		var between = new Attachments(jdbc, null, null, null, null, null, null) {

			@Override
			public void hold(String caseNumber) {
				writes();
			}
		};
		var late = new CaseAttachments(null, null, between, null, forms, null, null, null);
		assertThatThrownBy(() -> transactions.executeWithoutResult(
			transaction -> late.add(province.login("an"), task, AttachmentKind.OTHER, null, new Sheets(1, PHOTO))))
			.isInstanceOf(Refusal.class).hasMessageStartingWith("Việc này đã xong");
		assertThat(contents()).isZero();
	}

	@Test
	void nothingIsTakenBackFromACaseOnHold() {
		sends("an", "application", PHOTO);
		holds.set(number, "Có đơn tố cáo", "quantri");
		assertThat(said(posts("an", address() + "/withdrawal"))).contains("phải giữ nguyên");
		assertThat(contents()).isOne();
	}

	@Test
	void theSameSentAgainAfterABrokenLineIsKeptOnce() {
		var again = multipart("/task/" + task + "/attachments").file(file(PHOTO)).param("kind", "slip")
			.param("sending", "0123456789abcdef");
		for (int time = 0; time < 2; time++) {
			assertThat(performs("an", again.with(csrf()).accept("application/json")).getStatus()).isEqualTo(200);
		}
		assertThat(contents()).isOne();
	}

	@Test
	@Tag("long")
	void ofWhatNobodyWantsNothingIsKept() {
		var softly = new SoftAssertions();
		for (var upload : BadFiles.all()) {
			var answer = sends("an", "other", upload.files().toArray(byte[][]::new));
			softly.assertThat(answer.getStatus()).as(upload.toString()).isEqualTo(400);
			softly.assertThat(said(answer)).as(upload.toString()).matches("\\p{Lu}[^.]*(; hãy |; đừng )[^.]*\\.");
		}
		softly.assertAll();
		assertThat(
			jdbc.sql("select count(*) from attachment where case_number = ?").param(number).query(Long.class).single())
			.isZero();
	}

	@Test
	void noByteOfAScanNorItsTextStandsInTheDatabaseUnsealed() {
		var words = "Bien ban kin viet o AttachmentPagesTest";
		stage.scans().attach(province.login("an"), task, AttachmentKind.MINUTES, "%PDF-1.7 (" + words + ") Tj %%EOF");
		sends("an", "other", PHOTO);
		assertThat(contents()).isEqualTo(2);
		assertThat(
			database.findings("", List.of(words, "%PDF-1.7 (Bien", Pictures.WHO, "anh-cua-toi.jpg", "/DCTDecode")))
			.isEmpty();
	}

	@Test
	void onlyWhoHasTheTaskAttaches() {
		for (var other : List.of("bithuthon", "bophan", "tochuc")) {
			assertThat(said(sends(other, "other", PHOTO))).as(other).contains("không thuộc phần việc của đồng chí");
		}
		tasks.setAssignee(task, province.login("an"));
		assertThat(said(sends("bithu", "other", PHOTO))).as("taken by another").contains("đồng chí khác nhận");
		assertThat(said(sends("an", "", PHOTO))).contains("Chưa chọn loại giấy tờ");
		assertThat(said(sends("an", "photo of him", PHOTO))).contains("Chưa chọn loại giấy tờ");
		assertThat(contents()).isZero();
	}

	@Test
	void thePageDoesItWithoutAScript() {
		var answer = performs("an", multipart("/task/" + task + "/attachments").file(file(PHOTO)).file(
			new MockMultipartFile("files", "", null, new byte[0])).param("kind", "other").with(csrf())
			.accept("text/html"));
		assertThat(answer.getRedirectedUrl()).isEqualTo("/case/" + number + "#attachments");
		assertThat(contents()).isOne();
	}

	@Test
	void aReadingOfTheListAndASendingTakeAFewStatements() {
		sends("an", "other", PHOTO);
		int one = statements.of(() -> pages.body("an", "/task/" + task + "/attachments")).size();
		sends("an", "other", PHOTO);
		sends("an", "other", PHOTO);
		assertThat(statements.of(() -> pages.body("an", "/task/" + task + "/attachments"))).hasSize(one);
		int sent = statements.of(() -> sends("an", "other", PHOTO)).size();
		assertThat(sent).isLessThanOrEqualTo(30);
		assertThat(statements.of(() -> sends("an", "other", PHOTO))).hasSize(sent);
	}

	private void writes() {
		movers.does("an", number, RelocationModel.TASK_WRITE_REQUEST, Forms.request(province.id("thon")));
	}

	private String address() {
		return "/case/%s/attachments/%d".formatted(number, jdbc
			.sql("select max(position) from attachment where case_number = ?").param(number).query(Integer.class)
			.single());
	}

	private long contents() {
		return jdbc.sql("select count(*) from attachment where case_number = ? and content is not null").param(number)
			.query(Long.class).single();
	}

	private MockHttpServletResponse sends(String person, String kind, byte[]... files) {
		var request = multipart("/task/" + task + "/attachments");
		for (var file : files) {
			request.file(file(file));
		}
		return performs(person, request.param("kind", kind).with(csrf()).accept("application/json"));
	}

	private static MockMultipartFile file(byte[] content) {
		return new MockMultipartFile("files", "anh-cua-toi.jpg", "image/jpeg", content);
	}

	private MockHttpServletResponse posts(String person, String path) {
		return performs(person, multipart(path).with(csrf()).accept("application/json"));
	}

	private MockHttpServletResponse performs(String person,
			MockHttpServletRequestBuilder request) {
		try {
			return http.perform(request.with(user(province.login(person)))).andReturn().getResponse();
		} catch (Exception failed) {
			throw new AssertionError("it fails", failed);
		}
	}

	private String said(MockHttpServletResponse answer) {
		try {
			var body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
			return body.isEmpty() ? answer.getStatus() == 404 ? "Không có trang này" : ""
				: String.valueOf(json.readValue(body, Map.class).get("message"));
		} catch (IOException unreadable) {
			throw new AssertionError(unreadable);
		}
	}
}
