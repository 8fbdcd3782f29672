package vn.chibo.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chibo.base.Refusal;
import vn.chibo.rules.RuleSheet;
import vn.chibo.rules.RuleSheet.Row;

/**
 * Puts typed figures into rows. A limit is one figure of the table: where one row ends, another one begins, so those that speak
 * of the same limit move with it, and so do sentences that name it.
 */
final class NewFigures {

	static final String NOTHING_NEW = "Chưa có con số nào khác với số đang áp dụng; hãy ghi số mới.";

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

	private final RuleSheet sheet;
	private final Row row;
	private final Function<Row, Map<String, String>> now;
	private final Map<String, Map<String, String>> changed = new LinkedHashMap<>();

	/** @param now what stands in a row where it is to be changed */
	NewFigures(RuleSheet sheet, Row row, Function<Row, Map<String, String>> now) {
		this.sheet = sheet;
		this.row = row;
		this.now = now;
	}

	/**
	 * @param typed by the fields of the figures
	 * @return by row the cells of all that change
	 * @throws Refusal for what is no whole number, cannot stand there, or changes nothing
	 */
	Map<String, Map<String, String>> put(Map<String, String> typed) {
		var own = now.apply(row);
		Figure.of(sheet, own).forEach(figure -> {
			int number = number(figure, typed.getOrDefault(figure.field(), "").strip());
			if (number != figure.value()) {
				change(row, own, figure.column().name(), cell -> figure.in(cell, number));
				if (!figure.isOfSentence()) {
					follow(figure, number);
				}
			}
		});
		if (changed.isEmpty()) {
			throw new Refusal(NOTHING_NEW);
		}
		changed.values().forEach(cells -> cells.values().forEach(NewFigures::mustNotBeTurned));
		return changed;
	}

	private static int number(Figure figure, String typed) {
		figure.fault(typed).ifPresent(sentence -> {
			throw new Refusal(sentence);
		});
		return Integer.parseInt(typed);
	}

	/** Sentences of the row that name the figure, and other rows that have the same limit. */
	private void follow(Figure figure, int number) {
		sentences(row, figure.value(), number);
		if (figure.column().asked()) {
			sheet.rows().stream().filter(other -> other != row && isBeside(other)).forEach(other -> {
				var cells = now.apply(other);
				var cell = cells.get(figure.column().name());
				if (!Figure.everywhere(cell, figure.value(), number).equals(cell)) {
					change(other, cells, figure.column().name(),
						old -> Figure.everywhere(old, figure.value(), number));
					sentences(other, figure.value(), number);
				}
			});
		}
	}

	private void sentences(Row of, int old, int number) {
		var cells = changed.get(of.id());
		cells.replaceAll((column, cell) -> Figure.isSentence(cell) ? Figure.everywhere(cell, old, number) : cell);
	}

	private void change(Row of, Map<String, String> cells, String column, Function<String, String> to) {
		changed.computeIfAbsent(of.id(), id -> new LinkedHashMap<>(cells)).computeIfPresent(column,
			(name, cell) -> to.apply(cell));
	}

	/** Whether both can speak of the same, but for numbers. */
	private boolean isBeside(Row other) {
		return other.waits() == row.waits() && sheet.columns().stream().filter(RuleSheet.Column::asked)
			.allMatch(column -> canBothBe(row.cells().get(column.name()), other.cells().get(column.name())));
	}

	private static boolean canBothBe(String one, String other) {
		if (one.matches("true|false") && other.matches("true|false")) {
			return one.equals(other);
		}
		var words = words(one);
		var others = words(other);
		return words.isEmpty() || others.isEmpty() || words.stream().anyMatch(others::contains);
	}

	private static Set<String> words(String cell) {
		return cell.startsWith("not(") ? Set.of() : WORD.matcher(cell).results().map(found -> found.group(1))
			.collect(Collectors.toSet());
	}

	private static void mustNotBeTurned(String cell) {
		var between = Figure.RANGE.matcher(cell);
		if (between.matches() && Integer.parseInt(between.group(1)) > Integer.parseInt(between.group(2))) {
			throw new Refusal("Khoảng từ %s đến %s không có số nào ở giữa; hãy ghi lại cả hai đầu."
				.formatted(between.group(1), between.group(2)));
		}
	}
}
