package vn.chibo.base;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Looks as {@link Folded#finds} does for one text in very many, whose parts come again and again. */
public final class FoldedSearch {

	private final String sought;
	private final boolean alsoPlain;
	private final Map<String, String> folded = new HashMap<>();
	private final Map<String, String> plain = new HashMap<>();

	public FoldedSearch(String sought) {
		this.sought = Folded.of(sought);
		alsoPlain = this.sought.equals(Folded.plain(sought));
	}

	/** Whether the parts, with a blank between them, have the text; an absent part is left out. */
	public boolean finds(String... parts) {
		return joined(parts, folded, Folded::of).contains(sought)
			|| alsoPlain && joined(parts, plain, Folded::plain).contains(sought);
	}

	private static String joined(String[] parts, Map<String, String> known, UnaryOperator<String> fold) {
		Function<String, String> once = part -> part.chars().allMatch(letter -> letter < 128) ? fold.apply(part)
			: known.computeIfAbsent(part, fold);
		return Arrays.stream(parts).filter(Objects::nonNull).map(once).collect(Collectors.joining(" "));
	}
}
