package vn.chibo.rulebook;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param share  whether it is a percentage: by the head of its column, or by the unit that its row gives it
 */
record Figure(Column column, int nth, String within, String end, int value, boolean share) {

	private static final int MOST = 9999;
	private static final int LEAST = -999;
	/** What is no rule any more when there is none of it: a term, a share of votes, a number of people. */
	private static final Set<String> AT_LEAST_ONE = Set.of("amount", "numerator", "denominator", "officialMembers",
		"mostFailedVotes", "mostPoints");
	private static final Pattern WHOLE = Pattern.compile("-?\\d+");
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
					end(cell, nth), Integer.parseInt(found.get(nth).group()), isShare(column, cells)));
			}
		});
		return List.copyOf(figures);
	}

	private static boolean isShare(Column column, Map<String, String> cells) {
		return column.label().contains("%")
			|| column.name().equals("amount") && cells.getOrDefault("unit", "").startsWith("\"PERCENT");
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

	/** What is wrong with what somebody has typed here; empty where it can stand. */
	Optional<String> fault(String typed) {
		if (!WHOLE.matcher(typed).matches()) {
			return Optional.of("%s phải là một số nguyên, chỉ ghi chữ số; hãy ghi lại.".formatted(label()));
		}
		return canBe(new BigInteger(typed)) ? Optional.empty()
			: Optional
				.of("%s không thể là %s; hãy kiểm tra văn bản và ghi lại một số từ %d đến %d.".formatted(label(), typed,
					least(), most()));
	}

	private boolean canBe(BigInteger number) {
		return number.compareTo(BigInteger.valueOf(least())) >= 0 && number.compareTo(BigInteger.valueOf(most())) <= 0;
	}

	/** Of the same sign, and not nothing where that is no rule. */
	private int least() {
		return value < 0 ? LEAST : value > 0 && AT_LEAST_ONE.contains(column.name()) ? 1 : 0;
	}

	/** No more than all of what is a percentage. */
	private int most() {
		return value < 0 ? -1 : share ? 100 : MOST;
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
