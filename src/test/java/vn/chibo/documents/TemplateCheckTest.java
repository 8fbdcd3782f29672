package vn.chibo.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.base.Refusal;
import vn.chibo.documents.DocumentKind.Field;

/** What may not come in as a template is refused by its name. */
class TemplateCheckTest {

	private static final DocumentKind SLIP = new DocumentKinds().find("relocation-slip").orElseThrow();
	private static final Map<String, byte[]> GOOD = new ShippedTemplates().of(SLIP).parts();

	private static byte[] with(Consumer<Map<String, byte[]>> change) {
		var parts = new LinkedHashMap<>(GOOD);
		change.accept(parts);
		return new Docx(parts).written();
	}

	private static byte[] saying(String paragraph) {
		return with(parts -> parts.merge(Docx.MAIN, new byte[0], (text, none) -> new String(text,
			StandardCharsets.UTF_8).replaceFirst("<w:body>", "<w:body>" + paragraph.replace("$", "\\$"))
			.getBytes(StandardCharsets.UTF_8)));
	}

	private static byte[] holding(String part, String content) {
		return with(parts -> parts.put(part, content.getBytes(StandardCharsets.UTF_8)));
	}

	private static String text(String words) {
		return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
	}

	private static String relation(String type, String target) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"x\" "
			+ "Type=\"http://x/" + type + "\" Target=\"" + target + "\" TargetMode=\"External\"/></Relationships>";
	}

	static Stream<Arguments> refused() {
		return Stream.of(
			Arguments.of("“họ tên vợ”", saying(text("Vợ: {{họ tên vợ}}"))),
			Arguments.of("“T(java.lang.Runtime).getRuntime()”", saying(text("{{T(java.lang.Runtime).getRuntime()}}"))),
			Arguments.of("“vợ”", saying(text("{{nếu vợ}}Vợ"))),
			Arguments.of("“số” không phải danh sách", saying(text("{{mỗi số}}số"))),
			Arguments.of("“" + "v".repeat(60) + "…”", saying(text("{{" + "v".repeat(5000) + "}}"))),
			Arguments.of("không có trường nào", holding(Docx.MAIN, "<w:document xmlns:w=\"" + Docx.WORD
				+ "\"><w:body>" + text("Giấy giới thiệu") + "</w:body></w:document>")),
			Arguments.of("hơn 2000 đoạn", saying("<w:p/>".repeat(60_000))),
			Arguments.of("thiếu phần mà Word cần", with(parts -> parts.remove("_rels/.rels"))),
			Arguments.of("không đủ cặp", saying(text("Số: {{số}"))),
			Arguments.of("không đủ cặp", saying(text("Số: {{số") + text("}}"))),
			Arguments.of("macro", holding("word/vbaProject.bin", "x")),
			Arguments.of("macro", holding("[Content_Types].xml", "<x>macroEnabled</x>")),
			Arguments.of("word/embeddings/oleObject1.bin", holding("word/embeddings/oleObject1.bin", "x")),
			Arguments.of("word/activeX/activeX1.xml", holding("word/activeX/activeX1.xml", "<x/>")),
			Arguments.of("word/media/image1.png", holding("word/media/image1.png", "x")),
			Arguments.of("http://ngoai/mau.dotm",
				holding("word/_rels/settings.xml.rels", relation("attachedTemplate", "http://ngoai/mau.dotm"))),
			Arguments.of("file:///etc/passwd",
				holding("word/_rels/header1.xml.rels", relation("image", "file:///etc/passwd"))),
			Arguments.of("Mail Merge", holding("word/settings.xml",
				"<w:settings xmlns:w=\"" + Docx.WORD + "\"><w:mailMerge/></w:settings>")),
			Arguments.of("“DDEAUTO”",
				saying("<w:p><w:r><w:instrText> DDEAUTO c:\\\\windows cmd </w:instrText></w:r></w:p>")),
			Arguments.of("“INCLUDETEXT”", saying("<w:p><w:fldSimple w:instr=\"INCLUDETEXT c:/x\"/></w:p>")),
			Arguments.of("hình vẽ", saying("<w:p><w:r><w:drawing/></w:r></w:p>")),
			Arguments.of("OLE", saying("<w:p><w:r><w:object/></w:r></w:p>")),
			Arguments.of("tệp nhúng", saying("<w:altChunk/>")),
			Arguments.of("Track Changes", saying("<w:p><w:ins><w:r><w:t>x</w:t></w:r></w:ins></w:p>")),
			Arguments.of("đánh số", saying("<w:p><w:pPr><w:numPr/></w:pPr></w:p>")),
			Arguments.of("đánh số", with(parts -> {
				parts.put(Docx.STYLES,
					("<w:styles xmlns:w=\"" + Docx.WORD + "\"><w:style w:styleId=\"Head\"><w:pPr><w:numPr/>"
						+ "</w:pPr></w:style></w:styles>").getBytes(StandardCharsets.UTF_8));
			})),
			Arguments.of("“math”", saying("<w:math/>")),
			Arguments.of("không đọc được", "%PDF-1.7 không phải Word".getBytes(StandardCharsets.UTF_8)),
			Arguments.of("không đọc được", new byte[0]),
			Arguments.of("không đọc được", with(parts -> parts.remove(Docx.MAIN))),
			Arguments.of("không đọc được", holding(Docx.MAIN, "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")),
			Arguments.of("không đọc được", holding(Docx.MAIN, "<x>".repeat(5000) + "</x>".repeat(5000))),
			Arguments.of("không đọc được", holding(Docx.MAIN, "<w:document")),
			Arguments.of("phình ra", with(parts -> parts.put("word/theme/theme1.xml", new byte[900_000_000 / 100]))),
			Arguments.of("2 MB", new byte[Docx.MOST_BYTES + 1]));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void refusesByName(String named, byte[] file) {
		assertThatThrownBy(() -> TemplateCheck.check(Docx.read(file), SLIP)).isInstanceOf(Refusal.class)
			.hasMessageContaining(named);
	}

	@Test
	void aBombOfManyPartsIsRefusedBeforeItIsOpened() throws IOException {
		var bomb = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bomb)) {
			for (int i = 0; i < 1_000; i++) {
				zip.putNextEntry(new ZipEntry("word/theme/" + i + ".xml"));
				zip.write(new byte[1000]);
			}
		}
		assertThatThrownBy(() -> Docx.read(bomb.toByteArray())).isInstanceOf(Refusal.class)
			.hasMessageContaining("phình ra");
	}

	@Test
	void takesWhatAnotherProgramWroteAndFindsANameInPieces() throws IOException {
		var file = new ByteArrayOutputStream();
		try (var word = new XWPFDocument()) {
			var paragraph = word.createParagraph();
			paragraph.createRun().setText("Đồng chí: {{H");
			paragraph.createRun().setText("ọ và\u00a0");
			paragraph.createRun().setText("tên}}!");
			var row = word.createTable(1, 1).getRow(0);
			row.getCell(0).setText("{{nếu lý do chuyển}}Lý do: {{lý do chuyển}}");
			word.write(file);
		}
		var template = Docx.read(file.toByteArray());

		assertThat(TemplateCheck.check(template, SLIP)).extracting(Field::name).contains("số")
			.doesNotContain("họ và tên", "lý do chuyển");

		assertThat(words(template, Map.of("họ và tên", "Lê Thị Na"))).containsExactly("Đồng chí: Lê Thị Na!");
		assertThat(words(template, Map.of("lý do chuyển", "Nghỉ hưu"))).contains("Lý do: Nghỉ hưu");
	}

	@Test
	void whatAPersonTypedIsNeverTakenForAName() throws IOException {
		var any = new DocumentKinds().find("any").orElseThrow();
		var template = new ShippedTemplates().of(any);

		assertThat(words(template, Map.of("tên văn bản", "{{số hồ sơ}}", "số hồ sơ", "CSH-2026-000001", "dòng",
			List.of(Map.of("nhãn", "{{nếu không số hồ sơ}}Ý kiến", "nội dung", "{{số hồ sơ}} {{mỗi dòng}}")))))
			.contains("{{số hồ sơ}}", "{{nếu không số hồ sơ}}Ý kiến: {{số hồ sơ}} {{mỗi dòng}}");
	}

	private static Stream<String> words(Docx template, Map<String, ?> values) {
		var filled = Filling.fill(template, values);
		return Xml.below(filled.xml(Docx.MAIN), Docx.WORD, "p").stream().map(Placeholders::textOf)
			.filter(text -> !text.isEmpty());
	}
}
