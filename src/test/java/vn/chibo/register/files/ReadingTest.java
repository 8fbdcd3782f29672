package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In how many ways the same file may be written. */
class ReadingTest {

	private final Faults faults = new Faults();
	private final Remarks remarks = new Remarks();

	@ParameterizedTest
	@ValueSource(chars = {',', ';', '\t'})
	void findsTheSeparatorInTheHeader(char separator) {
		Line line = members(Samples.members().text(separator)).get(0);

		assertThat(line.get(MemberColumns.PERSONAL_ID)).isEqualTo(Samples.NEW);
	}

	@Test
	void readsPastAByteOrderMark() {
		assertThat(members("\uFEFF" + Samples.members().text(','))).hasSize(2);
	}

	@Test
	void composesLetters() {
		String decomposed = Normalizer.normalize(Samples.members().text(','), Normalizer.Form.NFD);

		assertThat(members(decomposed).get(0).get(MemberColumns.STORED.get("full_name"))).isEqualTo("Người Thử 3");
	}

	@Test
	void findsColumnsByNameInAnyOrder() {
		assertThat(members(Samples.members().reversed().text(',')).get(1).get(MemberColumns.BRANCH)).isEqualTo("T.X.2");
	}

	@ParameterizedTest
	@ValueSource(strings = {"SINH NGÀY", " sinh ngày * ", "Sinh  ngày*", "Sinh\u00a0ngày"})
	void knowsAHeaderInAnyCaseAndSpacing(String header) {
		String text = Samples.members().header("Sinh ngày", header).text(',');

		assertThat(members(text).get(0).get(MemberColumns.BORN_ON)).isEqualTo(LocalDate.of(1980, 3, 5));
	}

	@Test
	void remarksOnAColumnItDoesNotKnow() {
		members(Samples.members().with("Ghi chú", "x").text(','));

		assertThat(remarks.list()).containsExactly("members.csv: cột \"Ghi chú\" không dùng đến nên được bỏ qua.");
	}

	@Test
	void readsBothNotationsOfADate() {
		String text = Samples.members().set(2, "Sinh ngày", "1980-03-05").set(3, "Sinh ngày", "05/03/1980").text(',');

		assertThat(members(text)).extracting(line -> line.get(MemberColumns.BORN_ON))
			.containsOnly(LocalDate.of(1980, 3, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\n", "\r\n"})
	void countsLinesAsAnEditorDoesPastBlankOnesAndQuotedBreaks(String lineBreak) {
		String text = String.join(lineBreak, "", "STT,ID", "", "1,\"a" + lineBreak + "b\"", " , ", "2,c");

		Table table = CsvReading.read(text.getBytes(StandardCharsets.UTF_8));

		assertThat(table.header().line()).isEqualTo(2);
		assertThat(table.body()).extracting(Table.Row::line).containsExactly(4, 7);
	}

	@ParameterizedTest
	@ValueSource(strings = {"+84 912 345 678", "0912.345.678", "84912345678", "0084 912 345 678", "+84(0)912-345-678"})
	void readsATelephoneNumberInOneSpelling(String phone) {
		String text = Samples.members().set(2, "Điện thoại", phone).text(',');

		assertThat(members(text).get(0).get(MemberColumns.STORED.get("phone"))).isEqualTo("0912345678");
	}

	@ParameterizedTest
	@ValueSource(strings = {"5/3/1980", "05.03.1980", "05-03-1980", "05031980", "1980-03-05", "1980-03-05 00:00:00",
		"ngày 05 tháng 3 năm 1980"})
	void readsADayInWhicheverWayItIsCertain(String day) {
		String text = Samples.members().set(2, "Sinh ngày", day).text(',');

		assertThat(members(text).get(0).get(MemberColumns.BORN_ON)).isEqualTo(LocalDate.of(1980, 3, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = {"date-format-words", "date-iso-cell"})
	void readsDaysOfWorkbooksThatOncePuzzledIt(String failed) {
		assertThat(read(FailedFile.named(failed + "/members.xlsx")).get(0).get(MemberColumns.BORN_ON))
			.isEqualTo(LocalDate.of(1980, 3, 5));
	}

	@Test
	void asksForTheZeroOfATelephoneNumber() {
		assertThatThrownBy(() -> read(FailedFile.named("phone-zero-lost/members.csv")))
			.hasMessageContaining("dòng 2, cột \"Điện thoại\": số điện thoại chỉ có 9 chữ số");
	}

	@ParameterizedTest
	@ValueSource(strings = {"UTF-16", "UTF-16LE", "windows-1258"})
	void readsOtherEncodingsWhenTheyAreCertain(String charset) {
		String text = Samples.members().set(2, "Họ và tên", "Người Hiếu").text(';');
		Charset set = Charset.forName(charset);
		// in the code page of Vietnamese Windows the tone follows the letter as a character of its own
		String tonesApart = text.codePoints().mapToObj(Character::toString)
			.map(letter -> set.newEncoder().canEncode(letter)
				? letter : toneApart(letter))
			.collect(Collectors.joining());
		byte[] content = tonesApart.getBytes(set);

		assertThat(read(new UploadedFile("members.csv", content)).get(0).get(MemberColumns.STORED.get("full_name")))
			.isEqualTo("Người Hiếu");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Danh sách đảng viên.csv", "DS_dang_vien 2026.csv", "book1.csv", "seats.csv"})
	void knowsAListByItsColumnsWhateverItsName(String name) {
		for (String written : List.of(name, Normalizer.normalize(name, Normalizer.Form.NFD))) {
			assertThat(read(new UploadedFile(written, Samples.members().csv().content()))).hasSize(2);
		}
	}

	@Test
	void findsTheHeaderBelowATitleAndAboveTheNumbersOfColumns() {
		String text = "sep=;\nĐẢNG BỘ XÃ;;\nDANH SÁCH ĐẢNG VIÊN;;\n\n" + Samples.members().text(';');
		int header = text.indexOf('\n', text.indexOf("STT")) + 1;

		assertThat(members(text.substring(0, header) + "(1);(2);(3);(4)\n" + text.substring(header))).hasSize(2);
	}

	@Test
	void readsTwoLinesOfHeaderWithMergedCells() {
		SampleTable members = Samples.members();
		List<String> names = MemberColumns.ALL.stream().map(Column::header).toList();
		List<String> upper = names.stream().map(name -> name.contains(" - ") ? name.endsWith("Quốc gia")
			? name.substring(0, name.indexOf(" - ")) : "" : name).toList();
		List<String> lower = names.stream()
			.map(name -> name.contains(" - ") ? name.substring(name.indexOf(" - ") + 3) : "")
			.toList();
		members.set(2, "Quê quán - Tỉnh", "Sơn La");
		String text = members.text(';');
		String body = text.substring(text.indexOf('\n') + 1);

		Line line = members(String.join(";", upper) + "\n" + String.join(";", lower) + "\n" + body).get(0);

		assertThat(line.get(MemberColumns.STORED.get("home_province"))).isEqualTo("Sơn La");
	}

	@Test
	void findsTheSheetWithTheList() {
		UploadedFile file = Samples.members().xlsx(workbook -> {
			workbook.createSheet("Bìa").createRow(0).createCell(0).setCellValue("DANH SÁCH");
			workbook.setSheetOrder("Bìa", 0);
		});

		assertThat(read(file)).hasSize(2);
		assertThat(remarks.list()).containsExactly("members.xlsx: chỉ đọc trang tính \"Sheet0\".");
	}

	@Test
	void saysWhatIsMissingFromTheListRatherThanThatThereAreTwo() {
		UploadedFile file = Samples.members().without("Tôn giáo").xlsx(workbook -> workbook.createSheet("Giải thích")
			.createRow(0).createCell(0).setCellValue("Tôn giáo"));

		assertThatThrownBy(() -> read(file)).hasMessage(
			"members.xlsx, dòng 1, cột \"Tôn giáo\": thiếu cột này; hãy thêm nó vào dòng tiêu đề.");
	}

	@Test
	void refusesAWorkbookWithTwoLists() {
		UploadedFile file = Samples.organisations().xlsx(workbook -> {
			var copy = workbook.createSheet("Bản cũ").createRow(0);
			workbook.getSheetAt(0).getRow(0).forEach(cell -> copy.createCell(cell.getColumnIndex()).setCellValue(
				cell.getStringCellValue()));
		});

		assertThatThrownBy(() -> read(file)).hasMessage("organisations.xlsx: tệp có 2 trang tính là danh sách (Sheet0, "
			+ "Bản cũ); hãy để mỗi danh sách trong một tệp.");
	}

	@Test
	void readsAWorkbookUnderTheNameOfATextFile() {
		assertThat(read(new UploadedFile("members.csv", Samples.members().xlsx().content()))).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource(RegisterFile.class)
	void readsItsOwnTemplates(RegisterFile kind) {
		Map<RegisterFile, Lines> read = new FileReading(faults, remarks)
			.read(List.of(new UploadedFile(kind.templateName(),
				new Template(kind).content())));
		faults.refuseIfAny();

		assertThat(read).containsOnlyKeys(kind);
		assertThat(read.get(kind).list()).isEmpty();
		assertThat(remarks.list()).containsExactly(kind.templateName() + ": chỉ đọc trang tính \"Danh sách\".");
	}

	@Test
	void readsNumbersOfAWorkbookDigitByDigit() {
		Line line = workbook("Số định danh cá nhân", cell -> cell.setCellValue(123_456_789_012d));

		assertThat(line.get(MemberColumns.PERSONAL_ID)).isEqualTo("123456789012");
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void readsDatesOfAWorkbookWhicheverYearItCountsFrom(boolean from1904) {
		Line line = workbook("Sinh ngày", cell -> {
			cell.getSheet().getWorkbook().getCTWorkbook().addNewWorkbookPr().setDate1904(from1904);
			cell.setCellValue(LocalDate.of(1980, 3, 5));
			cell.setCellStyle(cell.getSheet().getWorkbook().createCellStyle());
			cell.getCellStyle().setDataFormat((short) 14);
		});

		assertThat(line.get(MemberColumns.BORN_ON)).isEqualTo(LocalDate.of(1980, 3, 5));
	}

	private static String toneApart(String letter) {
		String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
		String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
		return Normalizer.normalize(parts.replace(tone, ""), Normalizer.Form.NFC) + tone;
	}

	private Line workbook(String column, Consumer<XSSFCell> change) {
		SampleTable table = Samples.members();
		UploadedFile file = table.xlsx(workbook -> change.accept(
			workbook.getSheetAt(0).getRow(1).createCell(table.index(column))));
		return read(file).get(0);
	}

	private List<Line> members(String text) {
		return read(new UploadedFile("members.csv", text.getBytes(StandardCharsets.UTF_8)));
	}

	private List<Line> read(UploadedFile file) {
		Map<RegisterFile, Lines> read = new FileReading(faults, remarks).read(List.of(file));
		faults.refuseIfAny();
		return read.get(RegisterFile.MEMBERS).list();
	}
}
