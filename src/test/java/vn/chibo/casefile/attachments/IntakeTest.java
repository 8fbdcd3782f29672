package vn.chibo.casefile.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.chibo.base.Refusal;

/** What is taken in is a PDF that is nothing but pages; whatever else was sent is refused in a sentence. */
@Tag("long")
class IntakeTest {

	static final int BLACK = 80;

	private final Intake intake = intake("", 0);

	static Intake intake(String clamd, int port) {
		var limits = new AttachmentProperties(DataSize.ofMegabytes(15), 50, 64, 200,
			new AttachmentProperties.Clamd(clamd, port, Duration.ofSeconds(2)));
		return new Intake(limits, new ScannedPdf(limits), new Photographs(limits), new VirusScan(limits));
	}

	@Test
	void whatNobodyWantsIsRefusedInOneSentenceThatSaysWhatToDo() {
		var bad = BadFiles.all();
		assertThat(bad).hasSizeGreaterThanOrEqualTo(300);
		var softly = new SoftAssertions();
		for (var upload : bad) {
			softly.assertThatThrownBy(() -> intake.of(upload.files())).as(upload.toString()).isInstanceOf(Refusal.class)
				.message().matches("\\p{Lu}[^.]*(; hãy |; đừng )[^.]*\\.");
		}
		softly.assertAll();
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
	void howeverATelephoneWasHeldThePageIsUpright(int orientation) throws IOException {
		var upright = Pictures.page(400, 600);
		var sheets = intake.of(List.of(Pictures.photograph(held(upright, orientation), orientation)));
		try (var pdf = Loader.loadPDF(sheets.pdf())) {
			var box = pdf.getPage(0).getMediaBox();
			assertThat(box.getHeight()).isGreaterThan(box.getWidth());
			var seen = new PDFRenderer(pdf).renderImage(0);
			assertThat(seen.getRGB(seen.getWidth() / 10, seen.getHeight() / 10) & 0xff).isLessThan(BLACK);
			for (var corner : List.of(List.of(9, 1), List.of(1, 9), List.of(9, 9))) {
				assertThat(
					seen.getRGB(seen.getWidth() * corner.get(0) / 10, seen.getHeight() * corner.get(1) / 10) & 0xff)
					.isGreaterThan(255 - BLACK);
			}
		}
	}

	/** As the sensor saw it: what EXIF says turns it back. */
	private static BufferedImage held(BufferedImage upright, int orientation) {
		int width = upright.getWidth();
		int height = upright.getHeight();
		boolean turned = orientation > 4;
		var seen = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				int right = width - 1 - x;
				int below = height - 1 - y;
				int rgb = upright.getRGB(x, y);
				switch (orientation) {
					case 2 -> seen.setRGB(right, y, rgb);
					case 3 -> seen.setRGB(right, below, rgb);
					case 4 -> seen.setRGB(x, below, rgb);
					case 5 -> seen.setRGB(y, x, rgb);
					case 6 -> seen.setRGB(y, right, rgb);
					case 7 -> seen.setRGB(below, right, rgb);
					case 8 -> seen.setRGB(below, x, rgb);
					default -> seen.setRGB(x, y, rgb);
				}
			}
		}
		return seen;
	}

	@Test
	void severalPhotographsAreThePagesOfOnePdfInTheirOrder() throws IOException {
		var sheets = intake.of(List.of(Pictures.as("jpg", Pictures.page(400, 600)), Pictures.as("png",
			Pictures.page(600, 400)), Pictures.as("jpg", Pictures.page(300, 300))));
		assertThat(sheets.pages()).isEqualTo(3);
		try (var pdf = Loader.loadPDF(sheets.pdf())) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(3);
			assertThat(pdf.getPage(0).getMediaBox().getHeight()).isGreaterThan(800);
			assertThat(pdf.getPage(1).getMediaBox().getWidth()).isGreaterThan(800);
		}
	}

	@Test
	@Tag("long")
	void aLargePhotographFitsOnASheetOfA4() throws IOException {
		var sheets = intake.of(List.of(Pictures.as("jpg", Pictures.page(6000, 8000))));
		try (var pdf = Loader.loadPDF(sheets.pdf())) {
			var picture = picture(pdf);
			assertThat(picture.getWidth()).isBetween(1500, Photographs.SHORT_SIDE);
			assertThat(picture.getHeight()).isBetween(2000, Photographs.LONG_SIDE);
		}
	}

	@Test
	void whereAndByWhomItWasTakenAndWhatHangsOnTheEndStayBehind() {
		var photograph = Pictures.photograph(Pictures.page(400, 600), 6);
		assertThat(text(photograph)).contains(Pictures.WHO);
		assertThat(text(intake.of(List.of(photograph)).pdf())).doesNotContain(Pictures.WHO, "Exif", "Nguyen");
	}

	@Test
	void whatIsTransparentIsWhite() throws IOException {
		var sheets = intake.of(List.of(Pictures.as("png", new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB))));
		try (var pdf = Loader.loadPDF(sheets.pdf())) {
			assertThat(picture(pdf).getImage().getRGB(100, 100) & 0xff).isGreaterThan(255 - BLACK);
		}
	}

	@Test
	void aPdfIsKeptAsItIs() {
		for (var pdf : Stream.of(new RawPdf(1), new RawPdf(50), new RawPdf(2).page(
			"/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://chibo.example) >> >>]"),
			new RawPdf(1)
				.page("/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (www.chibo.example) >> >>]"),
			new RawPdf(1).catalog("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [<< /S /GoTo /D [3 0 R /Fit] >>] >>"),
			new RawPdf(1).catalog("/OpenAction [3 0 R /Fit]"),
			new RawPdf(1).with("<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached >>"),
			new RawPdf(1).withStream("/Filter [ /FlateDecode % as it is\n/DCTDecode ]", new byte[9]))
			.map(RawPdf::bytes).toList()) {
			assertThat(intake.of(List.of(pdf)).pdf()).isEqualTo(pdf);
		}
		assertThat(intake.of(List.of(new RawPdf(50).bytes())).pages()).isEqualTo(50);
	}

	@Test
	void ofSeveralItSaysWhichOne() {
		var good = Pictures.as("jpg", Pictures.page(100, 100));
		assertThatThrownBy(() -> intake.of(List.of(good, new byte[0])))
			.hasMessageStartingWith("Tệp thứ 2 không có nội dung; hãy");
	}

	private static PDImageXObject picture(PDDocument pdf) throws IOException {
		var resources = pdf.getPage(0).getResources();
		COSName name = resources.getXObjectNames().iterator().next();
		return (PDImageXObject) resources.getXObject(name);
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}
}
