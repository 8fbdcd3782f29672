package vn.chibo.workflow.tasks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chibo.base.Folded;

/**
 * The words that somebody types to find tasks: a task is found when each of them stands on its card. A word is found by its
 * beginning, typed without accents too; a figure is found whole, or as part of the number of the case.
 */
record Sought(List<String> words) {

	/** The field takes no more. */
	private static final int LONGEST = 100;
	/** However people part the pieces of a number, and names. */
	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}/\\\\.,;:·()]+");
	private static final Pattern FIGURES = Pattern.compile("\\d+");
	/** So many figures stand for a number of a case by themselves; fewer are in too many. */
	private static final int PART_OF_A_NUMBER = 3;

	static Sought of(String typed) {
		return new Sought(pieces(Folded.of(typed.substring(0, Math.min(typed.length(), LONGEST)))).toList());
	}

	List<ListedTask> among(List<ListedTask> tasks) {
		if (words.isEmpty()) {
			return tasks;
		}
		var read = new HashMap<String, List<String>>();
		return tasks.stream().filter(task -> words.stream().allMatch(word -> isOn(task, word, read))).toList();
	}

	/** @param read names of tasks, procedures and places come again and again */
	private static boolean isOn(ListedTask task, String word, Map<String, List<String>> read) {
		return task.caseNumber() != null && isIn(task.caseNumber(), word)
			|| Stream.of(task.task(), task.process(), task.name(), task.place()).filter(Objects::nonNull)
				.flatMap(text -> read.computeIfAbsent(text, Sought::wordsOf).stream())
				.anyMatch(one -> FIGURES.matcher(word).matches() ? one.equals(word) : one.startsWith(word));
	}

	private static boolean isIn(String caseNumber, String word) {
		var pieces = pieces(Folded.of(caseNumber)).toList();
		if (FIGURES.matcher(word).matches() && word.length() < PART_OF_A_NUMBER) {
			return withoutZeros(pieces.get(pieces.size() - 1)).equals(withoutZeros(word));
		}
		var number = String.join("", pieces);
		return Character.isDigit(word.charAt(word.length() - 1)) ? number.contains(word) : number.startsWith(word);
	}

	private static String withoutZeros(String figures) {
		return figures.replaceFirst("^0+", "");
	}

	private static List<String> wordsOf(String text) {
		return Stream.concat(pieces(Folded.of(text)), pieces(Folded.plain(text))).distinct().toList();
	}

	private static Stream<String> pieces(String folded) {
		return Arrays.stream(BETWEEN.split(folded)).filter(piece -> !piece.isEmpty());
	}
}
