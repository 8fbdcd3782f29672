package vn.chibo.procedures.review.progress;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** One table of a report: a heading, column titles that stay in sight and on every printed page, rows, and a sum. */
class ReportSheet {

	private static final int CHARACTER = 256;

	private final SXSSFSheet sheet;
	private final ReportStyles styles;
	private int next;

	/** @param heading the first line of it is the title */
	ReportSheet(SXSSFWorkbook workbook, ReportStyles styles, String name, List<String> heading, List<Column> columns) {
		this.sheet = workbook.createSheet(name);
		this.styles = styles;
		heading.forEach(line -> head(line, next == 0 ? styles.title : styles.note));
		next++;
		var titles = row();
		for (int index = 0; index < columns.size(); index++) {
			var cell = titles.createCell(index);
			cell.setCellValue(columns.get(index).title());
			cell.setCellStyle(styles.head);
			sheet.setColumnWidth(index, columns.get(index).characters() * CHARACTER);
		}
		sheet.createFreezePane(0, next);
		sheet.setRepeatingRows(new CellRangeAddress(titles.getRowNum(), titles.getRowNum(), -1, -1));
		printable();
	}

	private void head(String line, CellStyle style) {
		var cell = row().createCell(0);
		cell.setCellValue(line);
		cell.setCellStyle(style);
	}

	private void printable() {
		sheet.setFitToPage(true);
		var setup = sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(true);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 0);
		sheet.getFooter().setRight("Trang &P/&N");
	}

	void add(List<Object> values) {
		write(values, styles.line);
	}

	void sum(List<Object> values) {
		write(values, styles.sum);
	}

	private void write(List<Object> values, ReportStyles.Row style) {
		var row = row();
		for (int index = 0; index < values.size(); index++) {
			style.write(row.createCell(index), values.get(index));
		}
	}

	private SXSSFRow row() {
		return sheet.createRow(next++);
	}

	/** @param characters how wide it is */
	record Column(String title, int characters) {
	}
}
