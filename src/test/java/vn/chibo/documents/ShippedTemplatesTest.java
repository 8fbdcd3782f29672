package vn.chibo.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.documents.DocumentKind.Field;

/** Every template that comes with the application, with the most, the least and what is usual in its fields. */
class ShippedTemplatesTest {

	private static final DocumentKinds KINDS = new DocumentKinds();
	private static final ShippedTemplates TEMPLATES = new ShippedTemplates();
	private static final PdfPages PAGES = new PdfPages();
	/** Every letter and tone of the language, the rare ones included. */
	private static final String PANGRAM = "Ẵm lụa thêu hoa, Đặng Ỷ Thụy ngoẹo nghiêng kỳ lạ; ưỡn ngực nghễu nghện, "
		+ "quệt mỡ chẳng sạch. Ả Ặ Ẩ Ẫ Ễ Ệ Ị Ỏ Ộ Ỡ Ợ Ụ Ữ Ự Ỹ Ỵ <&> \"trích dẫn\" – 100 %.";

	static Stream<DocumentKind> kinds() {
		return KINDS.all().stream();
	}

	@Test
	void everyProcedureHasSome() {
		assertThat(KINDS.all()).extracting(DocumentKind::id).contains("any", "relocation-slip", "admission-01-knd",
			"admission-02-knd", "review-2", "review-01");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void namesOnlyFieldsThatThereAre(DocumentKind kind) {
		assertThatCode(() -> TemplateCheck.check(Docx.read(TEMPLATES.of(kind).written()), kind))
			.doesNotThrowAnyException();
		assertThat(kind.fields()).extracting(field -> Names.of(field.name())).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void showsEveryFieldOfASpecimen(DocumentKind kind) throws IOException {
		var text = textOf(print(kind, kind.specimen(), "specimen"));
		for (var field : used(kind)) {
			assertThat(text).contains(squeezed(field.sample().isEmpty() ? "«" + field.name() + "»" : field.sample()));
		}
		assertThat(text).doesNotContain("{{", "}}");
	}

	@Tag("long")
	@ParameterizedTest
	@MethodSource("kinds")
	void showsTheLongest(DocumentKind kind) throws IOException {
		var long4000 = (PANGRAM + "\n").repeat(4000 / PANGRAM.length()).strip();
		var values = new LinkedHashMap<String, Object>();
		kind.fields().forEach(field -> values.put(field.name(), field.rows().isEmpty()
			? field.isFact() || field.sample().length() < 30 && !field.sample().isEmpty() ? PANGRAM : long4000
			: row(field, PANGRAM)));
		var pdf = print(kind, values, "longest");
		var text = textOf(pdf);
		assertThat(text).contains(squeezed(PANGRAM)).doesNotContain("{{", "}}");
		// whole also as decomposed letters come in
		values.replaceAll((name, value) -> value instanceof String written
			? Normalizer.normalize(written, Normalizer.Form.NFD) : value);
		assertThat(textOf(PAGES.of(Filling.fill(TEMPLATES.of(kind), values)))).isEqualTo(text);
	}

	private static Object row(Field field, String text) {
		var row = new LinkedHashMap<String, String>();
		field.rows().forEach(column -> row.put(column.name(), text));
		return Stream.generate(() -> row).limit(20).toList();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void leavesRoomForWhatNobodySaid(DocumentKind kind) throws IOException {
		var text = textOf(print(kind, Map.of(), "shortest"));
		assertThat(text).doesNotContain("{{", "}}", "null", "mỗi ");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void isReadByAnotherLibrary(DocumentKind kind) throws IOException {
		var filled = Filling.fill(TEMPLATES.of(kind), kind.specimen());
		try (var word = new XWPFDocument(new ByteArrayInputStream(filled.written()));
			var text = new XWPFWordExtractor(word)) {
			var read = squeezed(text.getText());
			assertThat(read).doesNotContain("{{", "}}");
			used(kind).forEach(field -> assertThat(read)
				.contains(squeezed(field.sample().isEmpty() ? "«" + field.name() + "»" : field.sample())));
		}
	}

	/** Those that the template names: some kinds offer more. */
	private static List<Field> used(DocumentKind kind) {
		var template = TEMPLATES.of(kind);
		var named = template.texts().flatMap(part -> Xml.below(template.xml(part), Docx.WORD, "p").stream())
			.flatMap(paragraph -> Placeholders.in(Placeholders.textOf(paragraph)).stream())
			.filter(one -> one.kind() == Placeholders.Kind.FIELD).map(Placeholders::name).toList();
		return Stream.concat(kind.fields().stream(), kind.fields().stream().flatMap(field -> field.rows().stream()))
			.filter(field -> field.rows().isEmpty() && named.stream().anyMatch(name -> Names.same(name, field.name())))
			.toList();
	}

	private static byte[] print(DocumentKind kind, Map<String, ?> values, String as) throws IOException {
		var pdf = PAGES.of(Filling.fill(TEMPLATES.of(kind), values));
		if (Boolean.getBoolean("chibo.pictures")) {
			var folder = Files.createDirectories(Path.of("target/papers"));
			try (var document = Loader.loadPDF(pdf)) {
				for (int page = 0; page < Math.min(2, document.getNumberOfPages()); page++) {
					ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, 60), "png",
						folder.resolve("%s-%s-%d.png".formatted(kind.id(), as, page + 1)).toFile());
				}
			}
		}
		return pdf;
	}

	private static String textOf(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (var page : document.getPages()) {
				for (var font : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
				}
			}
			return squeezed(new PDFTextStripper().getText(document));
		}
	}

	/** Where a line ends, or how big a letter is in a head, is for the page to say. */
	private static String squeezed(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "")
			.toLowerCase(java.util.Locale.ROOT);
	}
}
