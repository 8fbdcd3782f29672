package vn.chibo.procedures.admission;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Notices;
import vn.chibo.register.Committee;
import vn.chibo.register.Members;

/** Tells the branch, and the new member, what has become of the case, within the step that made it so. */
@Component
class AdmissionNotices {

	private final Notices notices;
	private final Members members;

	AdmissionNotices(Notices notices, Members members) {
		this.notices = notices;
		this.members = members;
	}

	@EventListener
	void on(Admission.Decided decided) {
		branch(decided.admission().branchId(), decided.admission().caseNumber(), "decided", "Đã có quyết định kết nạp",
			"Cấp có thẩm quyền đã quyết định kết nạp. Khi nhận được quyết định, chi ủy ghi ngày nhận và tổ chức lễ kết nạp "
				+ "đúng hạn.");
	}

	@EventListener
	void on(Admission.Ended ended) {
		branch(ended.admission().branchId(), ended.admission().caseNumber(), ended.as().name(), "Hồ sơ kết nạp: "
			+ ended.as().vietnamese().toLowerCase(), switch (ended.as()) {
				case NOT_RESOLVED -> "Số phiếu tán thành không đủ nên không thành nghị quyết. Chi ủy báo cho người xin vào Đảng, "
					+ "tiếp tục giáo dục, giúp đỡ.";
				case REFUSED -> "Cấp có thẩm quyền không kết nạp; lý do ghi trong hồ sơ. Chi ủy báo cho người xin vào Đảng.";
				default -> "Hồ sơ đã đóng; người xin vào Đảng vẫn ở trong danh sách cảm tình Đảng của chi bộ.";
			});
	}

	@EventListener
	void on(Admission.Admitted admitted) {
		notices.toMember(admitted.memberId(), news(admitted.admission().caseNumber(), "admitted",
			"Thời gian dự bị bắt đầu từ ngày lễ kết nạp",
			"Đồng chí khai lý lịch đảng viên và phiếu đảng viên đúng hạn ghi "
				+ "trong nhiệm vụ, học lớp đảng viên mới trong thời gian dự bị."));
	}

	@EventListener
	void on(Probation.Ended ended) {
		var recognised = ended.as() == AdmissionState.RECOGNISED;
		var subject = recognised ? "Đã công nhận đảng viên chính thức"
			: "Đã quyết định xóa tên trong danh sách đảng viên";
		var message = recognised
			? "Cấp có thẩm quyền đã quyết định công nhận đảng viên chính thức; chi bộ công bố trong kỳ "
				+ "sinh hoạt gần nhất."
			: "Cấp có thẩm quyền đã quyết định xóa tên đảng viên dự bị; lý do ghi trong hồ sơ.";
		var probation = ended.probation();
		branch(members.get(probation.memberId()).branchId(), probation.caseNumber(), ended.as().name(), subject,
			message);
		notices.toMember(probation.memberId(), news(probation.caseNumber(), ended.as().name() + ":member", subject,
			message));
	}

	private void branch(long branchId, String caseNumber, String occasion, String subject, String message) {
		notices.toCommittee(Committee.leading(branchId), news(caseNumber, occasion, subject, message));
	}

	private static Notice news(String caseNumber, String occasion, String subject, String message) {
		return new Notice("admission:" + caseNumber + ":" + occasion, "news", subject, caseNumber, null,
			Map.of("message", message));
	}
}
