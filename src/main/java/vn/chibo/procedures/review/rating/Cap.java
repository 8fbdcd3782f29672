package vn.chibo.procedures.review.rating;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How many of a group may be EXCELLENT: so many percent of others in it.
 *
 * @param ceilingPercent the same that no reason passes
 * @param tieBreakers    what decides the order among equal scores, one after the other
 */
public record Cap(int percent, int ceilingPercent, Denominator of, Rounding rounding, SmallGroup smallGroup,
		GroupBy groupBy,
		List<TieBreaker> tieBreakers, String legalBasis) {

	public Cap {
		if (percent < 0 || ceilingPercent < percent || ceilingPercent > 100) {
			throw new IllegalArgumentException("no cap of %d to %d percent".formatted(percent, ceilingPercent));
		}
		tieBreakers = List.copyOf(tieBreakers);
	}

	/**
	 * The most that may be EXCELLENT when everybody above that number is lowered to GOOD. What is over it is therefore
	 * the smallest number to lower, also where each one lowered raises the number that the share is taken of:
	 * {@code allowed <= percent * (goodOrBetter - allowed) / 100} solved for {@code allowed}, in whole numbers.
	 */
	int allowed(LevelCounts group) {
		return most(percent, group);
	}

	/** How many may be EXCELLENT at the most, whatever reason the committee has. */
	int ceiling(LevelCounts group) {
		return most(ceilingPercent, group);
	}

	private int most(int percent, LevelCounts group) {
		var half = rounding == Rounding.HALF_UP ? 100L : 0L;
		var share = switch (of) {
			case GOOD -> (2L * percent * group.goodOrBetter() + half) / (200 + 2L * percent);
			case GOOD_AND_EXCELLENT -> (2L * percent * group.goodOrBetter() + half) / 200;
			case ALL_RATED -> (2L * percent * group.rated() + half) / 200;
		};
		return (int) (group.rated() < smallGroup.below() ? Math.max(share, smallGroup.allowed()) : share);
	}

	/** Of whom the percentage is taken; the three readings of the rule that are in use. */
	public enum Denominator {

		GOOD("số đảng viên hoàn thành tốt nhiệm vụ"),
		GOOD_AND_EXCELLENT("số đảng viên hoàn thành tốt nhiệm vụ trở lên"),
		ALL_RATED("số đảng viên được xếp loại");

		private final String vietnamese;

		Denominator(String vietnamese) {
			this.vietnamese = vietnamese;
		}

		public String vietnamese() {
			return vietnamese;
		}
	}

	/** What becomes of a share that is no whole number. */
	public enum Rounding {
		FLOOR, HALF_UP
	}

	/** Among fewer rated than this, so many are allowed at the least. */
	public record SmallGroup(int below, int allowed) {
	}

	/** Who is compared with whom. */
	public enum GroupBy {
		GRASSROOTS_ORGANISATION, GRASSROOTS_ORGANISATION_AND_FUNCTION
	}

	/** What decides between equal scores: the greater figure comes first. */
	public enum TieBreaker {

		TASK_POINTS(Rated::taskPoints),
		TASKS_EXCEEDED(Rated::tasksExceeded);

		private final ToIntFunction<Rated> figure;

		TieBreaker(ToIntFunction<Rated> figure) {
			this.figure = figure;
		}

		int figure(Rated rated) {
			return figure.applyAsInt(rated);
		}
	}
}
