package vn.chibo.procedures.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.chibo.support.ChiBoTest;

/** Who gives and who receives read the papers of a handover, and print them: what is put into the bag, and what was found. */
@ChiBoTest
class DossierPapersTest extends DossiersOfTheCompany {

	@Test
	void bothSidesReadWhatGoesAndWhatWasFound() throws IOException {
		var number = gives(all());
		for (var person : List.of("tochuc", "congty")) {
			assertThat(pages.main(person, address(number, HandoverSteps.LIST))).as(person)
				.contains("05 Quyết định kết nạp đảng viên (9-KNĐ) (2 bản)");
			assertThat(pdf(person, number, HandoverSteps.START)).as(person).contains("BIÊN BẢN BÀN GIAO",
				"Bên giao: Đảng bộ xã Hạ", "Bên nhận: Đảng bộ Công ty Dệt", "NP-7", "Lê Văn an", "HS-an",
				"Lê Văn binh", "HS-binh", "(9-KNĐ) (2 bản)", "BÊN GIAO", "BÊN NHẬN", "Quyết định giao công ty giữ");
		}
		receives(number, Map.of("decision", "DIFFERENCE", "sealIntact", "NO", "differences", List.of(Map.of("memberId",
			"" + province.person("an"), "kind", "K05", "what", "MISSING"))));
		for (var person : List.of("tochuc", "congty")) {
			assertThat(pages.main(person, "/case/" + number)).contains(address(number, HandoverSteps.RECEIVE));
			assertThat(pdf(person, number, HandoverSteps.RECEIVE)).as(person).contains("BIÊN BẢN NHẬN, KIỂM TRA",
				"Đảng bộ xã Hạ", "NP-7; khi nhận không còn nguyên", "Kết quả: có chỗ khác danh mục", "HS-an",
				"Có trong danh mục, không có trong", "BÊN GIAO", "BÊN NHẬN").doesNotContain("Lý do trả lại");
		}
		for (var stranger : List.of("bithu", "bophan", "bithuthon", "an")) {
			assertThat(pages.status(stranger, address(number, HandoverSteps.LIST))).as(stranger).isEqualTo(404);
		}
		assertThat(jdbc.sql("select count(*) from paper_reading where case_number = ? and read_by = ?")
			.params(number, province.login("tochuc")).query(Long.class).single()).as("it is on record").isPositive();
	}

	@Test
	void theGiverReadsWhyTheyComeBackAndThatTheSealWasBroken() throws IOException {
		var number = gives(named("Lê Văn an"));
		receives(number, Map.of("decision", "RETURN", "sealIntact", "NO", "returnReason",
			"Đảng viên này do đảng ủy khác quản lý."));
		assertThat(pages.main("tochuc", address(number, HandoverSteps.RECEIVE)))
			.contains("Đảng viên này do đảng ủy khác quản lý.");
		assertThat(pdf("tochuc", number, HandoverSteps.RECEIVE)).contains(
			"Lý do trả lại: Đảng viên này do đảng ủy khác quản lý.").doesNotContain("Chỗ khác danh mục:");
		assertThat(page("tochuc", "an")).contains("Niêm phong Không niêm phong");
	}

	@Test
	void whatComesBackWithItsSealIsSealed() {
		receives(gives(named("Lê Văn an")), Map.of("decision", "RETURN", "sealIntact", "YES", "returnReason",
			"Đảng viên này do đảng ủy khác quản lý."));
		assertThat(page("tochuc", "an")).contains("Niêm phong Đã niêm phong");
	}

	@Test
	void theListIsPrintedByItself() throws IOException {
		var number = gives(named("Lê Văn an"));
		assertThat(pdf("congty", number, HandoverSteps.LIST)).contains("DANH MỤC", "Lê Văn an", "HS-an");
	}

	private String address(String number, String form) {
		return "/case/" + number + "/papers/"
			+ jdbc.sql("select position from paper where case_number = ? and form = ?")
				.params(number, form).query(Integer.class).single();
	}

	private String pdf(String person, String number, String form) throws IOException {
		var answer = pages.opens(person, address(number, form) + "/pdf");
		assertThat(answer.getStatus()).as(person + " " + form).isEqualTo(200);
		try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}
}
