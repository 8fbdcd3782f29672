package vn.chibo.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Who has nobody above, or signs in nobody's name, still has a head and a place to sign; a person has no organisation. */
class HeadAndSignatureTest {

	private static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";

	@Test
	void whatMayBeMissingTakesNothingElseWithIt() throws IOException {
		assertThat(printed("tổ chức cấp trên", "")).contains(PARTY, "CHI BỘ THÔN 1", "T/M CHI ỦY", "BÍ THƯ")
			.doesNotContain("ĐẢNG BỘ XÃ AN HÒA");
		assertThat(printed("thẩm quyền ký", "")).contains(PARTY, "ĐẢNG BỘ XÃ AN HÒA", "BÍ THƯ").doesNotContain("T/M");
	}

	@Test
	void aPersonsOwnPaperNamesNoOrganisationInItsHead() throws IOException {
		assertThat(printed("giấy của cá nhân", "x")).contains(PARTY, "An Hòa, ngày 05 tháng 3 năm 2026", "NGƯỜI VIẾT")
			.doesNotContain("CHI BỘ THÔN 1", "T/M CHI ỦY");
	}

	private static String printed(String name, String value) throws IOException {
		var kind = new DocumentKinds().all().get(0);
		Map<String, Object> values = new LinkedHashMap<>(kind.specimen());
		values.put(name, value);
		try (var document = Loader.loadPDF(new PdfPages().of(Filling.fill(new ShippedTemplates().of(kind), values)))) {
			return new PDFTextStripper().getText(document);
		}
	}
}
