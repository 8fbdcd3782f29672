package vn.chibo.procedures.review.progress;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.progress.PlanList.Line;
import vn.chibo.procedures.review.progress.ReportSheet.Column;

/** The list of a year as an Excel file. */
record PlanSheet(String organisation, Campaign plan, String part) {

	private static final List<Column> COLUMNS = List.of(new Column("TT", 6), new Column("Họ và tên", 30),
		new Column("Chi bộ", 36), new Column("Kiểm điểm", 26), new Column("Lý do không kiểm điểm", 50),
		new Column("Căn cứ", 40));

	void write(SXSSFWorkbook workbook, List<Line> lines) {
		var sheet = new ReportSheet(workbook, new ReportStyles(workbook), "Danh sách",
			List.of("Danh sách kiểm điểm, xếp loại năm " + plan.reviewYear(), organisation,
				"%s: %d người; hồ sơ %s".formatted(part, lines.size(), plan.caseNumber())),
			COLUMNS);
		int number = 0;
		for (var line : lines) {
			sheet.add(Arrays.asList(++number, line.name(), line.branch(), line.outcome(), line.reason(),
				line.legalBasis()));
		}
	}
}
