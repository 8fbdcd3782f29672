package vn.chibo.voting;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a paper keeps of a vote: how many of whom were in favour. */
public record Tally(int inFavour, int counted, Electors electors) {

	private static final Pattern SENTENCE = Pattern.compile("(\\d+)/(\\d+) (.+) tán thành \\(.*");

	/** Read back from {@link VoteCount#sentence}; empty for a paper whose content is gone. */
	public static Optional<Tally> of(String sentence) {
		var figures = SENTENCE.matcher(sentence);
		return figures.matches() ? Arrays.stream(Electors.values())
			.filter(electors -> electors.vietnamese().equals(figures.group(3)))
			.map(
				electors -> new Tally(Integer.parseInt(figures.group(1)), Integer.parseInt(figures.group(2)), electors))
			.findFirst() : Optional.empty();
	}
}
