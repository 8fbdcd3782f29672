package vn.chibo.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.base.Days;
import vn.chibo.documents.Documents.Format;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;

/** A template goes out, comes back changed, is looked at and comes into force; what was made before keeps its own. */
@ChiBoTest
class TemplatesPageTest {

	private static final String PAGE = "/administration/documents/relocation-slip";
	private static final LocalDate TOMORROW = Province.TODAY.plusDays(1);

	@Autowired
	WebApplicationContext application;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Documents documents;
	@Autowired
	DocumentKinds kinds;

	MockMvc pages;

	@BeforeEach
	void aVisitor() {
		pages = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
	}

	@AfterEach
	void onlyWhatIsShipped() {
		jdbc.sql("delete from document_template").update();
	}

	@Test
	void aTemplateComesIntoForceTomorrowAtTheEarliest() throws IOException {
		assertThat(said(upload(changed()))).contains("Đã nhận mẫu số 1.");
		assertThat(said(performs(post(PAGE + "/1/enforce").param("from", Days.vietnamese(TOMORROW)).with(csrf()))))
			.contains("Hãy mở bản in thử của mẫu số 1");
		var specimen = performs(get(PAGE + "/1/specimen/pdf"));
		assertThat(specimen.getHeader("Content-Disposition")).contains("in-thu-1-giay-gioi-thieu-sinh-hoat-dang.pdf");
		assertThat(text(specimen.getContentAsByteArray())).contains("MẪU CỦA XÃ", "Nguyễn Thị Nghiêm Huyền");
		assertThat(slip(TOMORROW)).doesNotContain("MẪU CỦA XÃ");

		assertThat(
			said(performs(post(PAGE + "/1/enforce").param("from", Days.vietnamese(Province.TODAY)).with(csrf()))))
			.contains("sớm nhất từ ngày " + Days.vietnamese(TOMORROW));
		assertThat(said(performs(post(PAGE + "/1/enforce").param("from", "mai").with(csrf())))).contains("05/03/2026");
		assertThat(said(performs(post(PAGE + "/1/enforce").param("from", "31/12/9999").with(csrf()))))
			.contains("Ngày có hiệu lực xa quá");
		assertThat(said(performs(post(PAGE + "/1/enforce").param("from", Days.vietnamese(TOMORROW)).with(csrf()))))
			.contains("in theo mẫu số 1");

		assertThat(slip(Province.TODAY)).as("made before").doesNotContain("MẪU CỦA XÃ");
		assertThat(slip(TOMORROW)).contains("MẪU CỦA XÃ");
		assertThat(words(performs(get(PAGE)))).contains("Từ ngày " + Days.vietnamese(TOMORROW),
			"Mẫu kèm theo phần mềm");
	}

	@Test
	void whatIsInForceIsNotTakenAway() {
		upload(changed());
		jdbc.sql("update document_template set valid_from = ?, enforced_by = 'quantri'").param(Province.TODAY).update();

		assertThat(said(performs(post(PAGE + "/1/discard").with(csrf())))).contains("đã có hiệu lực");
		assertThat(said(performs(post(PAGE + "/1/enforce").param("from", Days.vietnamese(TOMORROW)).with(csrf()))))
			.contains("đã có hiệu lực");
		assertThat(words(performs(get("/administration/documents")))).contains("Mẫu số 1");
		assertThat(said(upload(changed()))).contains("mẫu số 2");
		assertThat(said(performs(post(PAGE + "/2/discard").with(csrf())))).contains("Đã bỏ mẫu số 2");
	}

	@Test
	void whatIsRefusedIsNotKept() {
		assertThat(said(upload("không phải Word".getBytes(StandardCharsets.UTF_8)))).contains("không đọc được");
		assertThat(said(upload(new byte[0]))).contains("Chưa chọn tệp");
		assertThat(said(upload(with("{{lương}}")))).contains("“lương”");
		assertThat(jdbc.sql("select count(*) from document_template").query(Long.class).single()).isZero();
	}

	@Test
	void whatThereIsNotIsNotThere() {
		assertThat(performs(get("/administration/documents/khong-co")).getStatus()).isEqualTo(404);
		assertThat(performs(get(PAGE + "/7/template")).getStatus()).isEqualTo(404);
	}

	@Test
	void everyKindIsListedWithItsFields() throws IOException {
		var all = words(performs(get("/administration/documents")));
		for (var kind : kinds.all()) {
			assertThat(all).contains("/administration/documents/" + kind.id());
			assertThat(words(performs(get("/administration/documents/" + kind.id())))).contains("họ và tên",
				"{{họ và tên}}");
			assertThat(Docx.read(performs(get("/administration/documents/" + kind.id() + "/0/template"))
				.getContentAsByteArray()).parts()).containsKey(Docx.MAIN);
		}
	}

	private byte[] changed() {
		return with("MẪU CỦA XÃ");
	}

	/** The shipped one, as a clerk would save it with a line more. */
	private byte[] with(String line) {
		var shipped = Docx.read(performs(get(PAGE + "/0/template")).getContentAsByteArray());
		return shipped.with(Map.of(Docx.MAIN, new String(shipped.parts().get(Docx.MAIN), StandardCharsets.UTF_8)
			.replaceFirst("<w:body>", "<w:body><w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")
			.getBytes(StandardCharsets.UTF_8))).written();
	}

	private MockHttpServletResponse upload(byte[] file) {
		return performs(multipart(PAGE).file(new MockMultipartFile("template", "mau.docx", null, file)).with(csrf()));
	}

	private MockHttpServletResponse performs(MockHttpServletRequestBuilder request) {
		try {
			var result = pages.perform(request.with(user("quantri").roles("ADMINISTRATOR"))).andReturn();
			result.getFlashMap().forEach((name, value) -> result.getResponse().addHeader("said", value.toString()));
			return result.getResponse();
		} catch (Exception failed) {
			throw new AssertionError("the page fails", failed);
		}
	}

	private static String said(MockHttpServletResponse answer) {
		assertThat(answer.getRedirectedUrl()).isEqualTo(PAGE);
		return answer.getHeader("said");
	}

	private static String words(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private String slip(LocalDate on) throws IOException {
		return text(documents.make(kinds.find("relocation-slip").orElseThrow(), Map.of(), on, Format.PDF).content());
	}

	private static String text(byte[] pdf) throws IOException {
		try (var document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}
}
