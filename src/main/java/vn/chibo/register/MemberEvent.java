package vn.chibo.register;

import java.time.LocalDate;

/**
 * Something in a member's life in the Party that lasts, or lasted, or came once.
 *
 * @param begun  absent where the register does not know
 * @param ended  the last day; absent while it lasts, and of what comes once
 * @param place  the organisation; absent of those who stand in
 * @param person who stands in, or for whom
 * @param level  of the year {@code inYear}
 */
public record MemberEvent(Kind kind, LocalDate begun, LocalDate ended, String place, OrganisationKind placeKind,
		Body body, Position position, String person, Level level, Integer inYear) {

	/** What it is. */
	public enum Kind {
		SEAT,
		/** In another branch, before. */
		STOOD,
		/** The same, and left it with others by a decision on the organisation (chuyển theo tập thể). */
		STOOD_TOGETHER,
		LEVEL,
		/** Introduced to the branch where the member lives. */
		RESIDENCE,
		/** Somebody stands in for the member. */
		DEPUTY,
		/** The member stands in for somebody. */
		STANDS_IN
	}

	/** Of a seat, as people say it. */
	public String title() {
		return Seats.title(position, body, placeKind, place);
	}

	/** Whether it lies behind on a day. */
	public boolean isOver(LocalDate today) {
		return ended != null && ended.isBefore(today);
	}
}
