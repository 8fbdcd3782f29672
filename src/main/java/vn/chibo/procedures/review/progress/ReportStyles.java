package vn.chibo.procedures.review.progress;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** How the cells of a report look, by what stands in them. */
class ReportStyles {

	private static final String FONT = "Times New Roman";

	private final SXSSFWorkbook workbook;
	final CellStyle title;
	final CellStyle note;
	final CellStyle head;
	final Row line;
	final Row sum;

	ReportStyles(SXSSFWorkbook workbook) {
		this.workbook = workbook;
		title = plain(14, true);
		note = plain(12, false);
		head = framed(true);
		head.setWrapText(true);
		head.setAlignment(HorizontalAlignment.CENTER);
		head.setVerticalAlignment(VerticalAlignment.CENTER);
		head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		line = new Row(false);
		sum = new Row(true);
	}

	private CellStyle plain(int points, boolean bold) {
		var font = workbook.createFont();
		font.setFontName(FONT);
		font.setFontHeightInPoints((short) points);
		font.setBold(bold);
		return withFont(font);
	}

	private CellStyle withFont(Font font) {
		var style = workbook.createCellStyle();
		style.setFont(font);
		return style;
	}

	private CellStyle framed(boolean bold) {
		var style = plain(12, bold);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	private CellStyle formatted(boolean bold, String format) {
		var style = framed(bold);
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		return style;
	}

	/** Part of a whole; shown as nothing where the whole is nothing. */
	record Share(int part, int of) {
	}

	/** The cells of a row below the column titles. */
	class Row {

		private final CellStyle text;
		private final CellStyle number;
		private final CellStyle share;
		private final CellStyle day;

		private Row(boolean bold) {
			text = framed(bold);
			text.setWrapText(true);
			// what begins with = + - @ stays text for whoever edits the cell, too
			text.setQuotePrefixed(true);
			number = formatted(bold, "#,##0");
			share = formatted(bold, "0.0%");
			day = formatted(bold, "dd/mm/yyyy");
		}

		/** Text stays text, whatever it begins with; nothing is a formula. */
		void write(SXSSFCell cell, Object value) {
			if (value instanceof Integer count) {
				cell.setCellValue(count);
				cell.setCellStyle(number);
			} else if (value instanceof Share part) {
				if (part.of() > 0) {
					cell.setCellValue((double) part.part() / part.of());
				}
				cell.setCellStyle(share);
			} else if (value instanceof LocalDate date) {
				cell.setCellValue(date);
				cell.setCellStyle(day);
			} else {
				if (value != null) {
					cell.setCellValue(value.toString());
				}
				cell.setCellStyle(text);
			}
		}
	}
}
