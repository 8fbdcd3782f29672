package vn.chibo.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What cannot be printed is an empty box, and never another letter. */
class KnownLettersTest {

	@Test
	void emojiAndLettersOfOtherScriptsAreBoxes() throws IOException {
		var kind = new DocumentKinds().all().get(0);
		var filled = Filling.fill(new ShippedTemplates().of(kind), Map.of("tên văn bản", "Nhận xét",
			"họ và tên", "Ỷ Thụy \ud83d\udc4d\ud83c\udffd \u4e2d\ufe0f tốt"));
		try (var document = Loader.loadPDF(new PdfPages().of(filled))) {
			assertThat(new PDFTextStripper().getText(document)).contains("Ỷ Thụy \u25a1 \u25a1 tốt")
				.doesNotContain("#");
		}
	}
}
