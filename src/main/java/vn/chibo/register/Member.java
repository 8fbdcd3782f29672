package vn.chibo.register;

import java.time.LocalDate;
import java.util.List;

/**
 * A member as the procedures need one; the other columns of the national list stay in the table.
 *
 * @param officialOn absent while the member is probationary
 * @param login      absent for those who do not work with the application themselves
 */
public record Member(long id, String fullName, LocalDate bornOn, LocalDate admittedOn, LocalDate officialOn,
		String cardNumber, Activity activity, long branchId, Long partyGroupId, String residenceAddress, String login,
		String email) {

	public boolean isProbationary() {
		return officialOn == null;
	}

	/** Whether this person votes in the branch, wherever he or she is. */
	public boolean hasVote() {
		return !isProbationary() && activity.hasRights();
	}

	/** Whether the branch can entrust somebody or something to this person. */
	public boolean takesOnDuties() {
		return !isProbationary() && activity == Activity.ACTIVE;
	}

	public boolean hasLogin() {
		return login != null;
	}

	/** The standing of these people in the Party is another one than before, all by one step and in its transaction. */
	public record StandingChanged(List<Change> changes) {

		/** Those who were members and are none any more. */
		public List<Change> departed() {
			return changes.stream().filter(Change::isDeparture).toList();
		}

		/** Those who are members again: what was said of them was wrong, or they were admitted anew. */
		public List<Change> returned() {
			return changes.stream().filter(change -> !change.from().isMember() && change.to().isMember()).toList();
		}
	}

	/**
	 * @param on     since when, as far as it is known
	 * @param byCase the case whose decision it is, which knows; absent where the register was told otherwise
	 */
	public record Change(long memberId, Activity from, Activity to, LocalDate on, String byCase) {

		public boolean isDeparture() {
			return from.isMember() && !to.isMember();
		}
	}
}
