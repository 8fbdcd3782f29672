package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

	@Test
	void allowsAPlusBeforeATelephoneNumber() {
		String text = Samples.members().set(2, "Điện thoại", "+84 912 345 678").text(',');

		assertThat(members(text).get(0).get(MemberColumns.STORED.get("phone"))).isEqualTo("+84 912 345 678");
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
