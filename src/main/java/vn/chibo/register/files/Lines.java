package vn.chibo.register.files;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chibo.base.OldEncoding;
import vn.chibo.base.Spelling;

/**
 * The lines of one file with their values.
 *
 * @param file as it was named
 * @param complete whether the file could be read as a whole; what is missing from one that could not is no fault
 */
record Lines(String file, boolean complete, List<Line> list) {

	private static final int MOST_MISSING = 2;

	static Lines none(String file, boolean complete) {
		return new Lines(file, complete, List.of());
	}

	/** Whether every line could be read as far as its key, so that a key not among them is unknown indeed. */
	boolean hasEvery(Column<?> key) {
		return complete && list.stream().allMatch(line -> line.get(key) != null);
	}

	<T> List<T> keys(Column<T> key) {
		return list.stream().map(line -> line.get(key)).toList();
	}

	/** Finds the columns by the names in the header, wherever they stand. */
	static Lines of(String file, RegisterFile kind, Table table, Faults faults, Remarks remarks) {
		Optional<OldEncoding> old = table.header().cells().stream()
			.flatMap(cell -> OldEncoding.in(cell.text()).stream())
			.findFirst();
		if (old.isPresent()) {
			faults.add(file, table.header().line(), "", "dòng tiêu đề " + old.get().reason());
			return none(file, false);
		}
		Map<Column<?>, Integer> places = places(file, kind.columns(), table.header(), faults, remarks);
		List<Column<?>> missing = kind.columns().stream().filter(column -> column.need() != Column.Need.NOTHING)
			.filter(column -> !places.containsKey(column)).toList();
		if (missing.size() > MOST_MISSING) {
			faults.add(file, table.header().line(), "",
				"thiếu %d cột: %s; hãy thêm vào dòng tiêu đề hoặc chép dữ liệu sang "
					.formatted(missing.size(), missing.stream().map(Column::header).collect(Collectors.joining(", ")))
					+ "tệp mẫu ở trang Nạp danh sách.");
			return none(file, false);
		}
		missing.forEach(column -> faults.add(file, table.header().line(), column.header(),
			"thiếu cột này; hãy thêm nó vào dòng tiêu đề."));
		List<Integer> must = places.entrySet().stream().filter(place -> place.getKey().need() == Column.Need.VALUE)
			.map(Map.Entry::getValue).toList();
		var named = new BitSet();
		IntStream.range(0, table.header().cells().size()).filter(i -> !table.header().cell(i).isBlank())
			.forEach(named::set);
		List<Line> lines = new ArrayList<>();
		for (Table.Row row : table.body()) {
			if (row.isOrdinals()) {
				continue;
			}
			Line line = new Line(file, row, places, faults);
			if (saysNothing(row, must)) {
				line.fault(
					"dòng này để trống gần hết các cột bắt buộc; nếu là dòng cộng, ghi chú hay chữ ký thì hãy xóa "
						+ "dòng, nếu không hãy điền đủ.");
				continue;
			}
			line.read();
			for (int i = 0; i < row.cells().size(); i++) {
				if (!named.get(i) && !row.cell(i).isBlank()) {
					line.fault("ô thứ %d nằm ngoài các cột có tiêu đề; hãy xóa ô đó hoặc ghi tiêu đề cho cột."
						.formatted(i + 1));
				}
			}
			lines.add(line);
		}
		return new Lines(file, missing.isEmpty(), lines);
	}

	/** A sum, a note or a signature below the list: one fault instead of one for each column. */
	private static boolean saysNothing(Table.Row row, List<Integer> must) {
		return must.size() > 2 && must.stream().filter(place -> !row.cell(place).isBlank()).count() < 2;
	}

	private static Map<Column<?>, Integer> places(String file, List<Column<?>> columns, Table.Row header,
			Faults faults, Remarks remarks) {
		Map<String, Column<?>> known = new HashMap<>();
		columns.forEach(column -> known.put(column.key(), column));
		Map<Column<?>, Integer> places = new LinkedHashMap<>();
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < header.cells().size(); i++) {
			if (header.cell(i).refusal() != null) {
				faults.add(file, header.line(), "", "ô tiêu đề thứ %d: %s".formatted(i + 1, header.cell(i).refusal()));
			}
			String text = Spelling.of(header.cell(i).text());
			String key = Column.key(text);
			if (key.isEmpty()) {
				continue;
			}
			Column<?> column = known.get(key);
			if (!seen.add(key)) {
				faults.add(file, header.line(), column == null ? text : column.header(),
					"cột này có hai lần trong dòng tiêu đề; hãy chỉ giữ một cột.");
			} else if (column != null) {
				places.put(column, i);
			} else {
				remarks.add("%s: cột \"%s\" không dùng đến nên được bỏ qua.".formatted(file, text));
			}
		}
		return places;
	}
}
