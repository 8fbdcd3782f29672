package vn.chibo.voting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import vn.chibo.base.Language;

/** One vote, counted by the rule for it. */
public record VoteCount(Electorate electorate, Ballot ballot, VoteRule rule) {

	public VoteCount {
		if (rule.of() != electorate.electors()) {
			throw new IllegalArgumentException("no vote of %s is counted among %s"
				.formatted(rule.of(), electorate.electors()));
		}
		ballot.checkAgainst(electorate);
	}

	public boolean passed() {
		return ballot.inFavour() >= needed();
	}

	/** How many in favour are enough. */
	public int needed() {
		return rule.needed(electorate.counted());
	}

	/** The share in favour as it is printed: {@code 66,7%}. Whether the vote passed is never read off it. */
	public String percentage() {
		return String.format(Language.VIETNAMESE, "%.1f%%", BigDecimal.valueOf(100L * ballot.inFavour())
			.divide(BigDecimal.valueOf(electorate.counted()), 1, RoundingMode.HALF_UP));
	}

	/** Why it passed or not: {@code 14/20 đảng viên chính thức tán thành (70,0%); cần ít nhất 14}. */
	public String sentence() {
		return "%d/%d %s tán thành (%s); cần ít nhất %d".formatted(ballot.inFavour(), electorate.counted(),
			electorate.electors().vietnamese(), percentage(), needed());
	}

	/** What a paper keeps of it. */
	public Map<String, Object> content() {
		return Map.of("vote", sentence(), "legalBasis", rule.legalBasis());
	}
}
