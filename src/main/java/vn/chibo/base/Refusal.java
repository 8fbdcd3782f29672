package vn.chibo.base;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Something a person asked for and cannot have: the message is one or more Vietnamese sentences that say what to do,
 * and is shown to that person as it is. It never carries personal data.
 */
public class Refusal extends RuntimeException {

	public Refusal(String sentence) {
		super(sentence, null, false, false);
	}

	/** All faults at once, a sentence each; numbered, because Tasklist shows them as one paragraph. */
	public Refusal(List<String> sentences) {
		this(sentences.size() == 1 ? sentences.get(0) : IntStream.range(0, sentences.size())
			.mapToObj(number -> "(%d) %s".formatted(number + 1, sentences.get(number)))
			.collect(Collectors.joining(" ", "Có " + sentences.size() + " chỗ cần sửa: ", "")));
	}
}
