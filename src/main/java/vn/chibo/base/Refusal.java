package vn.chibo.base;

import java.util.List;

/**
 * Something a person asked for and cannot have: the message is one or more Vietnamese sentences that say what to do,
 * and is shown to that person as it is. It never carries personal data.
 */
public class Refusal extends RuntimeException {

	public Refusal(String sentence) {
		super(sentence, null, false, false);
	}

	/** All faults at once, a sentence each. */
	public Refusal(List<String> sentences) {
		this(String.join("\n", sentences));
	}
}
