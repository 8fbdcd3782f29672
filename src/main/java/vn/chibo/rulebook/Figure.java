package vn.chibo.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chibo.rules.RuleSheet;
import vn.chibo.rules.RuleSheet.Column;

/**
 * A whole number in a cell, which is all of it that anybody can change: digits are put in the place of digits.
 *
 * @param column the column
 * @param nth    which number of the cell, from 0
 * @param within the sentence in which it stands; empty where the cell is no sentence
 * @param end    which end of a range it is, in words; empty where there is one number only
 * @param value  as it holds
 */
record Figure(Column column, int nth, String within, String end, int value) {

	private static final int MOST = 9999;
	private static final int LEAST = -999;
	static final Pattern RANGE = Pattern.compile("[\\[\\]](-?\\d+)\\.\\.(-?\\d+)[\\[\\]]");
	private static final Pattern OF_CELL = Pattern.compile("-?\\d+");
	private static final Pattern OF_SENTENCE = Pattern.compile("(?<![\\w./-])\\d+(?![\\w/-])");

	static List<Figure> of(RuleSheet sheet, Map<String, String> cells) {
		var figures = new ArrayList<Figure>();
		sheet.columns().forEach(column -> {
			var cell = cells.getOrDefault(column.name(), "");
			var found = numbers(cell).matcher(cell).results().toList();
			for (int nth = 0; nth < found.size(); nth++) {
				figures.add(new Figure(column, nth, isSentence(cell) ? cell.substring(1, cell.length() - 1) : "",
					end(cell, nth),
					Integer.parseInt(found.get(nth).group())));
			}
		});
		return List.copyOf(figures);
	}

	private static String end(String cell, int nth) {
		return !RANGE.matcher(cell).matches() ? ""
			: nth == 0 ? cell.startsWith("[") ? ": từ" : ": trên" : cell.endsWith("]") ? ": đến" : ": đến dưới";
	}

	/** What its field on a page is called. */
	public String field() {
		return "figure." + column.name() + "." + nth;
	}

	public String label() {
		return within.isEmpty() ? column.label() + end : "Số %d trong câu “%s”".formatted(value, within);
	}

	public boolean isOfSentence() {
		return !within.isEmpty();
	}

	/** Whether a number can stand here: of the same sign, and no more than all of what is a percentage. */
	boolean canBe(int number) {
		int most = column.label().contains("%") ? 100 : MOST;
		return value < 0 ? number < 0 && number >= LEAST : number >= 0 && number <= most;
	}

	/** The cell with another number here. */
	String in(String cell, int number) {
		var at = numbers(cell).matcher(cell).results().skip(nth).findFirst().orElseThrow();
		return cell.substring(0, at.start()) + number + cell.substring(at.end());
	}

	/** The cell with every number that is the one changed into the other. */
	static String everywhere(String cell, int one, int other) {
		return numbers(cell).matcher(cell)
			.replaceAll(found -> Integer.parseInt(found.group()) == one ? Integer.toString(other) : found.group());
	}

	static boolean isSentence(String cell) {
		return cell.startsWith("\"") && cell.contains(" ") && !cell.contains("\",");
	}

	private static Pattern numbers(String cell) {
		return cell.contains("\"") ? OF_SENTENCE : OF_CELL;
	}
}
