package vn.chibo.procedures.review.progress;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.procedures.review.progress.ReportSheet.Column;
import vn.chibo.procedures.review.rating.Consequences;
import vn.chibo.register.Level;
import vn.chibo.register.Organisation;

/** The table that is reported upwards, as an Excel file: values only, no formulas. */
@Component
class YearReport {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
	/** So many rows are held in memory; the others wait in a temporary file. */
	static final int WINDOW = 100;

	private final ReportRows rows;
	private final Consequences consequences;
	private final Clock clock;

	YearReport(ReportRows rows, Consequences consequences, Clock clock) {
		this.rows = rows;
		this.consequences = consequences;
		this.clock = clock;
	}

	/**
	 * All sheets show the same moment.
	 *
	 * @param workbook an empty one with that window
	 * @param names    whether there is a list of members
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public void fill(SXSSFWorkbook workbook, Organisation organisation, int year, String madeBy, boolean names) {
		var styles = new ReportStyles(workbook);
		var branches = rows.branches(organisation, year);
		var reviewing = new ReportTally(branches).reviewing();
		var heading = List.of(organisation.name(),
			"Số liệu lúc %s; người lập: %s. Đã quyết định %d/%d chi bộ.".formatted(
				MOMENT.format(LocalDateTime.now(clock)), madeBy,
				reviewing.stream().filter(branch -> branch.decidedOn() != null).count(), reviewing.size()));
		var summary = new SummarySheet(branches, rows.reasons(organisation, year));
		summary.write(new ReportSheet(workbook, styles, "Tổng hợp",
			under("Tổng hợp kết quả kiểm điểm, xếp loại năm " + year, heading), summary.columns()));
		if (names) {
			list(
				new ReportSheet(workbook, styles, "Danh sách",
					under("Danh sách đảng viên, kết quả xếp loại năm " + year,
						heading),
					columns("TT 6", "Họ và tên 30", "Ngày sinh 12", "Chi bộ 32", "Tổ chức cơ sở đảng 36", "Mẫu 7",
						"Mức xếp loại 26", "Lý do không kiểm điểm 44", "Khen thưởng, việc phải xem xét 60")),
				branches, organisation, year);
		}
		collectives(new ReportSheet(workbook, styles, "Tập thể", under("Kết quả xếp loại tập thể năm " + year, heading),
			columns("TT 6", "Tập thể 40", "Loại 12", "Tổ chức cơ sở đảng 36", "Điểm 8", "Mức tự xếp 26",
				"Mức được quyết định 26",
				"Số quyết định 18", "Ngày quyết định 14")),
			reviewing, organisation, year);
	}

	private void list(ReportSheet sheet, List<ReportBranch> branches, Organisation organisation, int year) {
		var number = new AtomicInteger();
		rows.eachMember(branches, year, member -> sheet.add(Arrays.asList(number.incrementAndGet(), member.name(),
			member.bornOn(), member.branch(), member.grassroots(), member.reviewed() ? member.kind().form() : null,
			member.levelText(), member.reviewed() ? null : member.reason(), member.decidedLevel() == null
				? null : consequences.text(member.before(), member.decidedLevel(), year, organisation))));
	}

	private void collectives(ReportSheet sheet, List<ReportBranch> branches, Organisation organisation, int year) {
		int number = 0;
		for (var committee : rows.committees(organisation, year)) {
			sheet.add(Arrays.asList(++number, committee.name(), "Cấp ủy", committee.name(), committee.score(), null,
				text(committee.level()), null, null));
		}
		for (var branch : branches) {
			sheet.add(Arrays.asList(++number, branch.name(), "Chi bộ", branch.grassroots(), branch.score(),
				text(branch.branchLevel()), text(branch.decidedLevel()), branch.decisionNumber(), branch.decidedOn()));
		}
	}

	private static List<String> under(String title, List<String> heading) {
		return List.of(title, heading.get(0), heading.get(1));
	}

	private static String text(Level level) {
		return level == null ? null : level.vietnamese();
	}

	/** Each as its title and how many characters wide it is. */
	private static List<Column> columns(String... columns) {
		return Arrays.stream(columns).map(column -> new Column(column.substring(0, column.lastIndexOf(' ')),
			Integer.parseInt(column.substring(column.lastIndexOf(' ') + 1)))).toList();
	}
}
