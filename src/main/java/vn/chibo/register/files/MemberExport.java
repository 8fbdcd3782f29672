package vn.chibo.register.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.chibo.register.Organisation;

/**
 * The members of an organisation and all below as a file of the same columns as the one in which they come in: loaded again, it
 * changes nothing. Who may have it is for whoever hands it out.
 */
@Component
public class MemberExport {

	/** So many rows are held in memory; the rest goes through a temporary file. */
	private static final int WINDOW = 100;
	private static final List<Column<?>> COLUMNS = MemberColumns.ALL;
	/** By it Excel knows the encoding. */
	private static final char BYTE_ORDER_MARK = '\ufeff';

	private final MemberTable table;

	MemberExport(JdbcTemplate jdbc) {
		table = new MemberTable(jdbc);
	}

	/** All cells are text, so that no zero is lost. */
	public void excel(Organisation top, OutputStream out) throws IOException {
		try (var workbook = new SXSSFWorkbook(WINDOW)) {
			// what reads it again, and Java, know no larger ones
			workbook.setZip64Mode(Zip64Mode.Never);
			var sheet = workbook.createSheet("Danh sách");
			var text = workbook.createCellStyle();
			text.setDataFormat(workbook.createDataFormat().getFormat("@"));
			var header = sheet.createRow(0);
			for (int i = 0; i < COLUMNS.size(); i++) {
				header.createCell(i).setCellValue(Template.marked(COLUMNS.get(i)));
				sheet.setDefaultColumnStyle(i, text);
				sheet.setColumnWidth(i, Template.width(COLUMNS.get(i)));
			}
			sheet.createFreezePane(0, 1);
			table.each(top.path(), (number, member) -> {
				var row = sheet.createRow(number);
				for (int i = 0; i < COLUMNS.size(); i++) {
					var written = MemberCells.written(COLUMNS.get(i), number, member);
					if (!written.isEmpty()) {
						var cell = row.createCell(i);
						cell.setCellStyle(text);
						cell.setCellValue(written);
					}
				}
			});
			workbook.write(out);
		}
	}

	/** With commas, in UTF-8; no cell is one that a spreadsheet evaluates. */
	public void csv(Organisation top, OutputStream out) throws IOException {
		var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		var printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
		printer.printRecord(COLUMNS.stream().map(Template::marked));
		table.each(top.path(), (number, member) -> {
			try {
				printer.printRecord(COLUMNS.stream()
					.map(column -> FormulaSign.quoted(MemberCells.written(column, number, member))));
			} catch (IOException broken) {
				throw new UncheckedIOException(broken);
			}
		});
		printer.flush();
	}
}
