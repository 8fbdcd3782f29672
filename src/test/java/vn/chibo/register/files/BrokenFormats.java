package vn.chibo.register.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** What can be wrong with a file as such: its name, its encoding, its header, its workbook. */
final class BrokenFormats {

	private static final String NOT_UTF_8 = "tệp không được lưu bằng bảng mã UTF-8; hãy mở bằng Excel và lưu lại theo "
		+ "dạng \"CSV UTF-8 (Comma delimited)\".";
	private static final String BROKEN = "members.xlsx: tệp Excel bị hỏng hoặc không phải dạng .xlsx; "
		+ "hãy mở bằng Excel và lưu lại.";
	private static final String QUOTES = "dòng này có dấu ngoặc kép (\") mở mà không đóng hoặc đặt sai chỗ; "
		+ "hãy sửa dấu ngoặc kép.";
	private static final String EMPTY = "tệp trống; hãy ghi dòng tiêu đề và các dòng dữ liệu.";
	private static final String MISSING = "thiếu cột này; hãy thêm nó vào dòng tiêu đề.";
	private static final String TWICE = "cột này có hai lần trong dòng tiêu đề; hãy chỉ giữ một cột.";

	private static final String NO_HEADER = "không nhận ra đây là danh sách nào vì không thấy dòng có tên các cột; hãy chép "
		+ "dữ liệu sang tệp mẫu ở trang Nạp danh sách.";

	private BrokenFormats() {
	}

	static Stream<BrokenFile> all() {
		return Stream.of(names(), headers(), csv(), workbooks(), sheets()).flatMap(cases -> cases);
	}

	private static Stream<BrokenFile> names() {
		return Stream.of(
			new BrokenFile("no file at all", List.of(), List.of("Không có tệp nào để nạp; hãy đưa vào ít nhất một tệp "
				+ "danh sách, .csv hoặc .xlsx.")),
			new BrokenFile("the same file in two formats", List.of(Samples.members().csv(), Samples.members().xlsx()),
				List.of("members.xlsx: đã có tệp members.csv cùng loại; hãy chỉ giữ một tệp.")),
			BrokenFile.of("a file of something else", new UploadedFile("tho.csv", "Dòng một\nDòng hai".getBytes(
				StandardCharsets.UTF_8)), "tho.csv: " + NO_HEADER),
			BrokenFile.of("an old Excel file", new UploadedFile("members.xls", oldExcel()), "members.xls: tệp này là "
				+ "Excel đời cũ (.xls); hãy mở bằng Excel và lưu lại thành .xlsx."));
	}

	private static Stream<BrokenFile> headers() {
		return Stream.of(
			header("no column of birthdays", Samples.members().without("Sinh ngày"), "Sinh ngày", MISSING),
			header("no column of personal ids", Samples.members().without("Số định danh cá nhân"),
				"Số định danh cá nhân", MISSING),
			header("no column of cards", Samples.members().without("Số thẻ Đảng"), "Số thẻ Đảng", MISSING),
			header("a header that is misspelt", Samples.members().header("Dân tộc", "Dan toc"), "Dân tộc", MISSING),
			header("one column twice", Samples.members().with("HỌ VÀ TÊN", "Khác"), "Họ và tên", TWICE),
			header("one unknown column twice", Samples.members().with("Ghi chú", "").with("ghi chú *", ""), "ghi chú *",
				TWICE),
			BrokenFile.of("a cell without header", Samples.members().with("", "thừa").csv(),
				"members.csv, dòng 2: ô thứ 36 nằm ngoài các cột có tiêu đề; hãy xóa ô đó hoặc ghi tiêu đề cho cột.",
				"members.csv, dòng 3: ô thứ 36 nằm ngoài các cột có tiêu đề; hãy xóa ô đó hoặc ghi tiêu đề cho cột."));
	}

	private static Stream<BrokenFile> csv() {
		String members = Samples.members().text(',');
		byte[] utf8 = members.getBytes(StandardCharsets.UTF_8);
		return Stream.of(
			raw("an empty file", "", "members.csv: " + EMPTY),
			raw("a file of blank lines", "\r\n , ,\r\n", "members.csv: " + EMPTY),
			raw("a zero byte in the second line", "STT,Họ và tên\n1,Nguyễn\0Văn An",
				"members.csv, dòng 2: dòng này có ký tự rỗng, tệp có thể đã hỏng khi chép; hãy xuất lại tệp từ Excel rồi nạp."),
			raw("windows-1258", "Sinh ngày".getBytes(Charset.forName("windows-1258")),
				"members.csv, dòng 1: " + NOT_UTF_8),
			raw("a letter cut in half at the end", Arrays.copyOf((members + "ệ").getBytes(StandardCharsets.UTF_8),
				utf8.length + 2), "members.csv, dòng 4: " + NOT_UTF_8),
			raw("a quote that is never closed", members + "\"mở", "members.csv, dòng 4: " + QUOTES),
			raw("text behind a closing quote", members + "\"mở\" rồi,1", "members.csv, dòng 4: " + QUOTES),
			raw("a page of the web under the name of a CSV file", "<html><table><tr><td>STT", "members.csv: tệp này là "
				+ "trang web (HTML, XML) chứ không phải tệp Excel hay CSV; hãy mở bằng Excel và lưu lại thành "
				+ ".xlsx."),
			raw("a PDF", "%PDF-1.7", "members.csv: tệp này là PDF; hãy xin tệp Excel hoặc CSV của danh sách này."),
			raw("lines without a header", "1,Nguyễn Văn A,Nam\r\n2,Nguyễn Văn B,Nam", "members.csv: " + NO_HEADER),
			raw("a header of other words", "STT,Tên,Phái,Sinh\r\n1,A,Nam,1960",
				"members.csv, dòng 1: thiếu 10 cột: Họ và tên, "
					+ "Giới tính, Sinh ngày, Dân tộc, Tôn giáo, Số định danh cá nhân, Số thẻ Đảng, Tổ chức Đảng đang "
					+ "sinh hoạt, Ngày vào Đảng, Trạng thái hoạt động; hãy thêm vào dòng tiêu đề hoặc chép dữ liệu sang tệp mẫu ở trang Nạp danh sách."),
			raw("a sum below the list", members + "Tổng cộng: 2 đảng viên",
				"members.csv, dòng 4: dòng này để trống gần "
					+ "hết các cột bắt buộc; nếu là dòng cộng, ghi chú hay chữ ký thì hãy xóa dòng, nếu không hãy điền đủ."),
			raw("a file that is too big", new byte[FileReading.MAX_SIZE + 1],
				"members.csv: tệp lớn hơn 20 MB; hãy chia thành nhiều lần nạp."),
			raw("too many lines", "STT\r\n" + "1\r\n".repeat(100_001),
				"members.csv, dòng 100002: tệp có quá 100.000 dòng dữ liệu; hãy chia thành nhiều lần nạp."),
			raw("too many cells", members + "1,".repeat(201),
				"members.csv, dòng 4: dòng có quá 200 ô; hãy xóa các cột thừa."));
	}

	private static Stream<BrokenFile> workbooks() {
		byte[] good = Samples.members().xlsx().content();
		return Stream.of(
			workbook("bytes that are no workbook", "Họ và tên".getBytes(StandardCharsets.UTF_8), BROKEN),
			workbook("an empty workbook file", new byte[0], "members.xlsx: " + EMPTY),
			workbook("a workbook cut in half", Arrays.copyOf(good, good.length / 2), BROKEN),
			workbook("another zip", zip("readme.txt", 10), BROKEN),
			workbook("a zip bomb", zip("xl/worksheets/sheet1.xml", 201 << 20),
				"members.xlsx: tệp Excel giải nén ra quá 200 MB; hãy xóa các dòng, cột thừa và lưu lại."),
			workbook("a workbook with a password", encrypted(good),
				"members.xlsx: tệp Excel được bảo vệ bằng mật khẩu; hãy bỏ mật khẩu và lưu lại."),
			workbook("an old workbook under the name of a new one", oldExcel(), "members.xlsx: tệp này là Excel đời cũ "
				+ "(.xls); hãy mở bằng Excel và lưu lại thành .xlsx."),
			workbook("a workbook of nothing", new SampleTable("members").xlsx().content(), "members.xlsx: " + EMPTY));
	}

	private static Stream<BrokenFile> sheets() {
		return Stream.of(
			cell("a formula in a cell", "Dân tộc", cell -> cell.setCellFormula("A1&B1"),
				"ô chứa công thức; hãy chép ô rồi dán lại dưới dạng giá trị (Paste Values)."),
			cell("text like a formula in a cell", "Dân tộc", cell -> cell.setCellValue("=A1"),
				"ô bắt đầu bằng dấu \"=\" như một công thức; hãy ghi giá trị thường."),
			cell("an Excel error", "Dân tộc", cell -> cell.setCellErrorValue(FormulaError.NA.getCode()),
				"ô đang báo lỗi của Excel (#N/A); hãy ghi lại giá trị."),
			cell("a personal id as a number", "Số định danh cá nhân", cell -> cell.setCellValue(79_080_000_003d),
				"số này phải có đủ 12 chữ số mà ở đây chỉ có 11; nếu Excel đã bỏ số 0 ở đầu, hãy định dạng cột là "
					+ "Văn bản (Text) rồi ghi lại đủ số."),
			cell("a broken number", "Số thẻ Đảng", cell -> cell.setCellValue(1.5),
				"số này chỉ gồm 12 chữ số, không có chữ, dấu cách hay dấu chấm; hãy ghi lại."),
			cell("a date with a time", "Sinh ngày", cell -> {
				cell.setCellValue(LocalDateTime.of(1980, 3, 5, 12, 30));
				cell.getCellStyle().setDataFormat((short) 22);
			}, "giá trị này không phải là ngày; hãy ghi theo dạng ngày/tháng/năm, ví dụ 05/03/1960."),
			cell("a date as a bare number", "Sinh ngày", cell -> cell.setCellValue(29285),
				"\"29285\" là số mà Excel đếm ngày chứ không phải là ngày; hãy định dạng ô là ngày (Date) hoặc ghi "
					+ "theo dạng ngày/tháng/năm, ví dụ 05/03/1960."),
			cell("a truth value as gender", "Giới tính", cell -> cell.setCellValue(true),
				"giá trị này không có trong danh mục; hãy ghi một trong các giá trị: Nam, Nữ."),
			cell("a line break in a cell", "Họ và tên", cell -> cell.setCellValue("Người\nThử"),
				"ô có xuống dòng hoặc ký tự ẩn; hãy gõ lại nội dung trên một dòng."),
			BrokenFile.of("a workbook without a column", Samples.members().without("Tôn giáo").xlsx(),
				"members.xlsx, dòng 1, cột \"Tôn giáo\": " + MISSING),
			BrokenFile.of("a formula as header", Samples.members().xlsx(workbook -> workbook.getSheetAt(0).getRow(0)
				.createCell(40).setCellFormula("A1")), "members.xlsx, dòng 1: ô tiêu đề thứ 41: ô chứa công thức; "
					+ "hãy chép ô rồi dán lại dưới dạng giá trị (Paste Values)."));
	}

	private static BrokenFile header(String name, SampleTable table, String column, String reason) {
		return BrokenFile.of(name, table.csv(), "members.csv, dòng 1, cột \"%s\": %s".formatted(column, reason));
	}

	private static BrokenFile raw(String name, String content, String sentence) {
		return raw(name, content.getBytes(StandardCharsets.UTF_8), sentence);
	}

	private static BrokenFile raw(String name, byte[] content, String sentence) {
		return BrokenFile.of(name, new UploadedFile("members.csv", content), sentence);
	}

	private static BrokenFile workbook(String name, byte[] content, String sentence) {
		return BrokenFile.of(name, new UploadedFile("members.xlsx", content), sentence);
	}

	/** A cell of line 2 changed to what only a workbook can hold. */
	private static BrokenFile cell(String name, String column, Consumer<XSSFCell> change, String reason) {
		SampleTable table = Samples.members();
		UploadedFile file = table.xlsx(workbook -> {
			XSSFCell cell = workbook.getSheetAt(0).getRow(1).createCell(table.index(column));
			cell.setCellStyle(workbook.createCellStyle());
			change.accept(cell);
		});
		return BrokenFile.of(name, file, "members.xlsx, dòng 2, cột \"%s\": %s".formatted(column, reason));
	}

	private static byte[] zip(String entry, int size) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(entry));
			byte[] zeros = new byte[1 << 20];
			for (int left = size; left > 0; left -= zeros.length) {
				zip.write(zeros, 0, Math.min(left, zeros.length));
			}
			zip.finish();
			return out.toByteArray();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static byte[] encrypted(byte[] workbook) {
		try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("sample");
			try (var encrypted = encryptor.getDataStream(files)) {
				encrypted.write(workbook);
			}
			files.writeFilesystem(out);
			return out.toByteArray();
		} catch (Exception impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	static byte[] oldExcel() {
		try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			workbook.createSheet();
			workbook.write(out);
			return out.toByteArray();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}
}
