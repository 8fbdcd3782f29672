package vn.chibo.dossiers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.chibo.base.Days;
import vn.chibo.register.dossiers.DossierDocument;
import vn.chibo.register.dossiers.DossierKind;

/** The index of a dossier (mục lục tài liệu) as a sheet: all cells are texts, so that nothing in them is a formula. */
final class DossierIndex {

	private DossierIndex() {
	}

	static byte[] of(List<Line> lines) throws IOException {
		try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
			var sheet = book.createSheet("Mục lục tài liệu");
			write(sheet.createRow(0), "STT", "Mã", "Loại tài liệu", "Tên văn bản", "Số", "Ngày", "Nơi ban hành",
				"Số bản giấy", "Tệp");
			for (var line : lines) {
				int row = sheet.getLastRowNum() + 1;
				var document = line.document;
				write(sheet.createRow(row), "" + row, line.kind.kind(), line.kind.title(), document.title(),
					document.number(), document.dated() == null ? null : Days.vietnamese(document.dated()),
					document.issuer(), document.isOnPaper() ? "" + document.copies() : "0",
					String.join("; ", line.files));
			}
			book.write(out);
			return out.toByteArray();
		}
	}

	private static void write(Row row, String... texts) {
		for (int column = 0; column < texts.length; column++) {
			row.createCell(column).setCellValue(Objects.requireNonNullElse(texts[column], ""));
		}
	}

	/** @param files what is in the folder of it; none of what is only on paper */
	record Line(DossierKind kind, DossierDocument document, List<String> files) {
	}
}
