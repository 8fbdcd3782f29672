package vn.chibo.procedures.review.rating;

import vn.chibo.register.Level;

/**
 * Somebody with a level, as far as the cap on EXCELLENT asks.
 *
 * @param function the group of similar role that the committee compares within
 */
public record Rated(long memberId, long grassrootsId, String function, Level level, int score, int taskPoints,
		int tasksExceeded) {
}
