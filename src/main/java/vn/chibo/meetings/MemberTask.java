package vn.chibo.meetings;

import java.time.LocalDate;

/**
 * What a branch gave a member to do.
 *
 * @param givenIn    the case of the meeting; absent between meetings
 * @param report     what the member says of it
 * @param outcome    what the branch committee says became of it; absent while it is open
 * @param endedBecause why nobody expects it any more, where the register has ended it: "đảng viên từ trần"
 * @param version    goes up with each change
 */
public record MemberTask(long id, long branchId, long memberId, String givenIn, LocalDate givenOn, String what,
		LocalDate dueOn, String report, LocalDate reportedOn, TaskOutcome outcome, LocalDate settledOn,
		String endedBecause, int version) {

	public boolean isLate(LocalDate today) {
		return isOpen() && dueOn.isBefore(today);
	}

	public boolean isOpen() {
		return outcome == null;
	}
}
