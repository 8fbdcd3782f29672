package vn.chibo.procedures.review.rating;

import java.util.Collection;
import java.util.Collections;
import vn.chibo.register.Level;

/** How many of a group stand at each level. */
public record LevelCounts(int excellent, int good, int completed, int notCompleted) {

	public LevelCounts {
		if (excellent < 0 || good < 0 || completed < 0 || notCompleted < 0) {
			throw new IllegalArgumentException("nobody counts less than nobody");
		}
	}

	public static LevelCounts of(Collection<Level> levels) {
		return new LevelCounts(Collections.frequency(levels, Level.EXCELLENT),
			Collections.frequency(levels, Level.GOOD),
			Collections.frequency(levels, Level.COMPLETED), Collections.frequency(levels, Level.NOT_COMPLETED));
	}

	public int rated() {
		return completedOrBetter() + notCompleted;
	}

	public int completedOrBetter() {
		return goodOrBetter() + completed;
	}

	public int goodOrBetter() {
		return excellent + good;
	}

	/** Rounded down, so that 100 means all; 0 where nobody is rated. */
	public int completedPercent() {
		return percent(completedOrBetter());
	}

	/** Rounded down, so that it reaches a whole limit only where the exact share does; 0 where nobody is rated. */
	public int goodPercent() {
		return percent(goodOrBetter());
	}

	private int percent(int part) {
		return rated() == 0 ? 0 : (int) (100L * part / rated());
	}
}
