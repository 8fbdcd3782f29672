package vn.chibo.procedures.admission.planning;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import vn.chibo.register.Education;
import vn.chibo.register.EducationException;
import vn.chibo.register.LeftPartyReason;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.register.sympathisers.ProspectState;

/** A prospect as the branch writes it down; sentences about single fields stand in ValidationMessages.properties. */
record ProspectForm(
		@NotBlank @Size(max = 100) String fullName,
		@NotNull @Pattern(regexp = "MALE|FEMALE", message = "Hãy chọn Nam hoặc Nữ.") String gender,
		@NotNull @Past LocalDate bornOn,
		@NotBlank @Pattern(regexp = "[0-9]{12}",
			message = "Số định danh cá nhân gồm đúng 12 chữ số, không có dấu cách; "
				+ "hãy ghi lại.") String personalId,
		@NotBlank @Size(max = 50) String ethnicGroup,
		@NotBlank @Size(max = 50) String religion,
		@NotBlank @Size(max = 50) String nationality,
		@Size(max = 60) String homeProvince,
		@Size(max = 300) String homeAddress,
		@Size(max = 60) String residenceProvince,
		@Size(max = 300) String residenceAddress,
		Long residenceBranchId,
		@Size(max = 200) String occupation,
		@Size(max = 200) String workplace,
		@Email @Size(max = 200) String email,
		@Pattern(regexp = "(0|\\+)([ .()-]{0,2}[0-9]){9,14}", message = "Số điện thoại chưa đúng; hãy ghi đủ số, kể "
			+ "cả số 0 ở đầu, ví dụ 0912 345 678.") String phone,
		Boolean youthUnion,
		Boolean tradeUnion,
		@NotNull Education education,
		@NotNull EducationException educationException,
		@NotNull @PastOrPresent LocalDate listedOn,
		@NotBlank @Size(max = 60) String listedByResolution,
		@PastOrPresent LocalDate leftPartyOn,
		LeftPartyReason leftPartyReason,
		@PastOrPresent LocalDate recordClearedOn,
		Boolean readmittedBefore) {

	/** What most people of a list have in common. */
	static ProspectForm empty() {
		return new ProspectForm(null, null, null, null, "Kinh", "Không", "Việt Nam", null, null, null, null, null, null,
			null, null, null, false, false, null, EducationException.NONE, null, null, null, null, null, false);
	}

	static ProspectForm of(Prospect known) {
		return new ProspectForm(known.fullName(), known.gender(), known.bornOn(), known.personalId(),
			known.ethnicGroup(),
			known.religion(), known.nationality(), known.homeProvince(), known.homeAddress(), known.residenceProvince(),
			known.residenceAddress(), known.residenceBranchId(), known.occupation(), known.workplace(), known.email(),
			known.phone(), known.youthUnion(), known.tradeUnion(), known.education(), known.educationException(),
			known.listedOn(), known.listedByResolution(), known.leftPartyOn(), known.leftPartyReason(),
			known.recordClearedOn(), known.readmittedBefore());
	}

	/** What one field alone cannot tell. */
	void check(Set<Long> otherBranches, BindingResult faults) {
		if (residenceBranchId != null && !otherBranches.contains(residenceBranchId)) {
			fault(faults, "residenceBranchId", residenceBranchId,
				"Chi bộ nơi cư trú không có trong danh sách; hãy chọn lại.");
		}
		if (isBefore(listedOn, bornOn)) {
			fault(faults, "listedOn", listedOn, "Ngày nghị quyết sớm hơn ngày sinh; hãy kiểm tra lại hai ngày.");
		}
		if (leftPartyOn == null && leftPartyReason != null) {
			fault(faults, "leftPartyOn", leftPartyOn,
				"Người đã từng là đảng viên thì phải có ngày ra khỏi Đảng; hãy ghi.");
		}
		if (leftPartyOn != null && leftPartyReason == null) {
			fault(faults, "leftPartyReason", leftPartyReason,
				"Người đã từng là đảng viên thì phải có lý do ra khỏi Đảng; hãy chọn.");
		}
		if (isBefore(leftPartyOn, bornOn)) {
			fault(faults, "leftPartyOn", leftPartyOn,
				"Ngày ra khỏi Đảng sớm hơn ngày sinh; hãy kiểm tra lại hai ngày.");
		}
		if (isBefore(recordClearedOn, bornOn)) {
			fault(faults, "recordClearedOn", recordClearedOn,
				"Ngày xóa án tích sớm hơn ngày sinh; hãy kiểm tra lại hai ngày.");
		}
	}

	/** Said of a field that is right by itself; {@code rejectValue} needs a form of which every field could be read. */
	private static void fault(BindingResult faults, String field, Object value, String sentence) {
		if (!faults.hasFieldErrors(field)) {
			faults.addError(new FieldError(faults.getObjectName(), field, value, false, null, null, sentence));
		}
	}

	private static boolean isBefore(LocalDate one, LocalDate other) {
		return one != null && other != null && one.isBefore(other);
	}

	Prospect toProspect(long id, long branchId) {
		return new Prospect(id, branchId, personalId, fullName, gender, bornOn, ethnicGroup, religion, nationality,
			homeProvince, homeAddress, residenceProvince, residenceAddress, residenceBranchId, occupation, workplace,
			email,
			phone, Boolean.TRUE.equals(youthUnion), Boolean.TRUE.equals(tradeUnion), education, educationException,
			listedOn,
			listedByResolution, null, null, null, leftPartyOn, leftPartyReason, recordClearedOn,
			Boolean.TRUE.equals(readmittedBefore), ProspectState.LISTED, null);
	}
}
