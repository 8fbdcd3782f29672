package vn.chibo.register.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An empty workbook for one kind of list: the columns that are read, all cells text so that no zero is lost, and on a second
 * sheet how each is written.
 */
record Template(RegisterFile kind) {

	private static final int CHARACTER = 256;

	byte[] content() {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			list(workbook);
			explanation(workbook);
			workbook.write(out);
			return out.toByteArray();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private void list(XSSFWorkbook workbook) {
		XSSFSheet sheet = workbook.createSheet("Danh sách");
		CellStyle text = workbook.createCellStyle();
		text.setDataFormat(workbook.createDataFormat().getFormat("@"));
		var header = sheet.createRow(0);
		List<Column<?>> columns = kind.columns();
		for (int i = 0; i < columns.size(); i++) {
			var cell = header.createCell(i);
			cell.setCellValue(marked(columns.get(i)));
			cell.setCellStyle(bold(workbook));
			sheet.setDefaultColumnStyle(i, text);
			sheet.setColumnWidth(i, width(columns.get(i)));
		}
		sheet.createFreezePane(0, 1);
	}

	private void explanation(XSSFWorkbook workbook) {
		XSSFSheet sheet = workbook.createSheet("Giải thích");
		line(sheet, 0, "Tên cột", "Phải có", "Cách ghi");
		sheet.getRow(0).forEach(cell -> cell.setCellStyle(bold(workbook)));
		for (Column<?> column : kind.columns()) {
			line(sheet, sheet.getLastRowNum() + 1, column.header(), switch (column.need()) {
				case VALUE -> "Mọi dòng";
				case HEADER -> "Cột phải có, ô có thể trống";
				case NOTHING -> "";
			}, column.format().asWritten());
		}
		sheet.setColumnWidth(0, 40 * CHARACTER);
		sheet.setColumnWidth(1, 28 * CHARACTER);
		sheet.setColumnWidth(2, 90 * CHARACTER);
	}

	private static void line(XSSFSheet sheet, int number, String... texts) {
		var row = sheet.createRow(number);
		for (int i = 0; i < texts.length; i++) {
			row.createCell(i).setCellValue(texts[i]);
		}
	}

	/** As wide as its heading, and as a number of a person at least. */
	static int width(Column<?> column) {
		return Math.max(14, column.header().length() + 3) * CHARACTER;
	}

	static String marked(Column<?> column) {
		return column.need() == Column.Need.NOTHING ? column.header() : column.header() + "*";
	}

	private static CellStyle bold(XSSFWorkbook workbook) {
		CellStyle style = workbook.createCellStyle();
		var font = workbook.createFont();
		font.setBold(true);
		style.setFont(font);
		style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}
}
