package vn.chibo.procedures.review.rating;

import java.util.Arrays;
import java.util.Optional;
import vn.chibo.register.Level;

/** What the rules propose, why, and where it is written; people decide. */
public record Proposal(Outcome outcome, String reason, String legalBasis) {

	/** The proposed level; absent where there is none to propose. */
	public Optional<Level> level() {
		return Arrays.stream(Level.values()).filter(level -> level.name().equals(outcome.name())).findFirst();
	}

	/** A level, or that nobody is rated, or that the figures fit no level and people must decide without a proposal. */
	public enum Outcome {
		EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED, NOT_RATED, MANUAL
	}
}
