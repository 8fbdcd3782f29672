package vn.chibo.register.sympathisers;

import java.time.LocalDate;
import vn.chibo.register.Education;
import vn.chibo.register.EducationException;
import vn.chibo.register.LeftPartyReason;

/**
 * A person whom a branch has put on its list of sympathisers (danh sách cảm tình Đảng).
 *
 * @param residenceBranchId the branch where the person lives, when it is another one and in the register
 * @param listedOn          the day of the branch's resolution that put the person on the list
 * @param certificateOn     when the certificate of the Party-awareness class was issued; absent until there is one
 * @param leftPartyOn       of somebody who was a member before, with the reason; otherwise both are absent
 * @param recordClearedOn   when a criminal record was cleared; absent when there was none or it stands
 * @param memberId          absent until the person is a member
 */
public record Prospect(long id, long branchId, String personalId, String fullName, String gender, LocalDate bornOn,
		String ethnicGroup, String religion, String nationality, String homeProvince, String homeAddress,
		String residenceProvince, String residenceAddress, Long residenceBranchId, String occupation, String workplace,
		String email, String phone, boolean youthUnion, boolean tradeUnion, Education education,
		EducationException educationException, LocalDate listedOn, String listedByResolution, String certificateNumber,
		LocalDate certificateOn, String certificateIssuer, LocalDate leftPartyOn, LeftPartyReason leftPartyReason,
		LocalDate recordClearedOn, boolean readmittedBefore, ProspectState state, Long memberId) {

	public boolean hasCertificate() {
		return certificateNumber != null;
	}

	public boolean isVietnamese() {
		return "Việt Nam".equals(nationality);
	}

	public boolean wasMember() {
		return leftPartyOn != null;
	}
}
