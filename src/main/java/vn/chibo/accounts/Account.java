package vn.chibo.accounts;

import java.time.Instant;

/**
 * A member and the account, if there is one.
 *
 * @param lastLoginAt absent for whoever was never seen
 * @param closedAt    since when nobody may log in with it
 * @param invitedAt   when somebody was last sent or handed what has not been used
 * @param locked      for some minutes, after too many wrong passwords, on the node that was asked
 */
record Account(long memberId, String fullName, String login, String email, long branchId, String branch,
		Instant lastLoginAt, Instant closedAt, Instant invitedAt, boolean locked) {

	AccountState state() {
		if (login == null) {
			return AccountState.NONE;
		}
		if (closedAt != null) {
			return AccountState.CLOSED;
		}
		if (locked) {
			return AccountState.LOCKED;
		}
		return lastLoginAt == null ? AccountState.NEVER : AccountState.SEEN;
	}

	/** Whether a link in a mail has where to go. */
	public boolean hasMail() {
		return email != null;
	}

	public String stateInWords() {
		return state().vietnamese();
	}

	boolean wasInvitedAfter(Instant moment) {
		return invitedAt != null && invitedAt.isAfter(moment);
	}

	public boolean isClosed() {
		return closedAt != null;
	}
}
