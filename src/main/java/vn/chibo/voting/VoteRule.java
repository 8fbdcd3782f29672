package vn.chibo.voting;

/** The share in favour that a vote needs: {@code numerator/denominator} of the electors, or more. */
public record VoteRule(int numerator, int denominator, Comparison comparison, Electors of, String legalBasis) {

	public VoteRule {
		if (numerator < 1 || denominator < numerator
			|| comparison == Comparison.MORE_THAN && numerator == denominator) {
			throw new IllegalArgumentException("no vote can reach %d/%d".formatted(numerator, denominator));
		}
	}

	/** The least number in favour that is enough among so many; counted in whole numbers, so that 2/3 of 3 is 2. */
	int needed(int counted) {
		var share = (long) counted * numerator;
		return (int) switch (comparison) {
			case AT_LEAST -> (share + denominator - 1) / denominator;
			case MORE_THAN -> share / denominator + 1;
		};
	}

	/** Whether reaching the share is enough; names as the decision table writes them. */
	public enum Comparison {
		AT_LEAST, MORE_THAN
	}
}
