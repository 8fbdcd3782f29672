package vn.chibo.register;

import java.time.LocalDate;

/**
 * Everything that the register has on a member in one row: the columns of the national list, and what this application adds.
 * Who may see which is for whoever shows them.
 *
 * @param path of the branch
 */
public record MemberRecord(long id, long branchId, String branch, String path, String partyGroup, String fullName,
		String otherName, String gender, LocalDate bornOn, String ethnicGroup, String religion, String personalId,
		String nationalCode, String cardNumber, LocalDate cardIssuedOn, String cardIssuedAt, String cardNumber85,
		String birthCountry, String birthProvince, String birthAddress, String homeCountry, String homeProvince,
		String homeAddress, String residenceCountry, String residenceProvince, String residenceAddress,
		LocalDate admittedOn, LocalDate officialOn, String oldIdNumber, Activity activity, LocalDate activityChangedOn,
		LocalDate retiredOn, String login, String email, String phone) {
}
