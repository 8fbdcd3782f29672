package vn.chibo.voting;

/**
 * The share in favour that a vote needs: {@code numerator/denominator} of the electors.
 *
 * @param strict more than the share, where reaching it is not enough
 */
public record VoteRule(int numerator, int denominator, boolean strict, Electors of, String legalBasis) {

	public VoteRule {
		if (numerator < 1 || denominator < numerator || strict && numerator == denominator) {
			throw new IllegalArgumentException("no vote can reach %d/%d".formatted(numerator, denominator));
		}
	}

	/** The least number in favour that is enough among so many; counted in whole numbers, so that 2/3 of 3 is 2. */
	int needed(int counted) {
		var share = (long) counted * numerator;
		return (int) (strict ? share / denominator + 1 : (share + denominator - 1) / denominator);
	}
}
