package vn.chibo.register;

import java.time.LocalDate;

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

	public boolean hasLogin() {
		return login != null;
	}
}
