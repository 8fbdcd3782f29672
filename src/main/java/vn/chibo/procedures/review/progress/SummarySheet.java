package vn.chibo.procedures.review.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chibo.procedures.review.progress.ReportSheet.Column;
import vn.chibo.procedures.review.progress.ReportStyles.Share;
import vn.chibo.procedures.review.rating.LevelCounts;
import vn.chibo.register.Level;
import vn.chibo.register.VietnameseOrder;

/**
 * The first sheet: a line for each grassroots organisation, or for each branch within one, and the sum.
 *
 * @param reasons by branch review, how many are not reviewed for which reason
 */
record SummarySheet(List<ReportBranch> branches, Map<Long, Map<String, Integer>> reasons) {

	List<Column> columns() {
		var columns = new ArrayList<>(
			List.of(new Column("TT", 6), new Column("Tổ chức đảng", 40), new Column("Số chi bộ", 9),
				new Column("Tổng số đảng viên", 10), new Column("Được kiểm điểm", 10)));
		reasonsGiven().forEach(reason -> columns.add(new Column("Không kiểm điểm: " + reason, 20)));
		for (var level : List.of("Xuất sắc", "Tốt", "Hoàn thành", "Không hoàn thành")) {
			columns.add(new Column(level, 9));
			columns.add(new Column(level + " (%)", 9));
		}
		columns.add(new Column("Không xếp loại", 9));
		columns.add(new Column("Chưa quyết định", 9));
		columns.add(new Column("Mức của cấp ủy, chi bộ", 22));
		for (var level : List.of("xuất sắc", "tốt", "hoàn thành", "không hoàn thành")) {
			columns.add(new Column("Chi bộ " + level, 9));
		}
		return columns;
	}

	void write(ReportSheet sheet) {
		var lines = branches.stream().collect(Collectors.groupingBy(ReportBranch::line, LinkedHashMap::new,
			Collectors.toList()));
		int number = 0;
		for (var line : lines.values()) {
			sheet.add(cells(++number, line.get(0).lineName(), line, line.get(0).lineLevel()));
		}
		sheet.sum(cells(null, "Tổng cộng", branches, null));
	}

	private List<Object> cells(Integer number, String name, List<ReportBranch> of, Level level) {
		var tally = new ReportTally(of);
		var cells = new ArrayList<Object>();
		cells.add(number);
		cells.addAll(List.of(name, tally.reviewing().size(), tally.members(), tally.reviewed()));
		reasonsGiven().forEach(reason -> cells.add(tally.notReviewed(reason, reasons)));
		var levels = tally.levels();
		for (int count : counts(levels)) {
			cells.addAll(List.of(count, new Share(count, levels.rated())));
		}
		cells.addAll(List.of(tally.notRated(), tally.undecided()));
		cells.add(level == null ? null : level.vietnamese());
		cells.addAll(counts(tally.branchLevels()));
		return cells;
	}

	private static List<Integer> counts(LevelCounts levels) {
		return List.of(levels.excellent(), levels.good(), levels.completed(), levels.notCompleted());
	}

	private Collection<String> reasonsGiven() {
		return reasons.values().stream().flatMap(given -> given.keySet().stream()).distinct()
			.sorted(VietnameseOrder.byName(Function.identity())).toList();
	}
}
