package vn.chibo.procedures.admission;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Notices;
import vn.chibo.notification.Occasion;
import vn.chibo.register.Committee;

/** Reminds those who have not answered about a biography. */
@Component
class VerificationNotices {

	private final Notices notices;
	private final Admissions admissions;

	VerificationNotices(Notices notices, Admissions admissions) {
		this.notices = notices;
		this.admissions = admissions;
	}

	/** @param asked the committee that is to answer; null for a place outside: the branch that wrote there is reminded */
	void reminder(String caseNumber, Verification verification, Committee asked) {
		var outside = asked == null;
		notices.toCommittee(outside ? Committee.leading(admissions.get(caseNumber).branchId()) : asked,
			new Notice("verification-reminder:" + verification.id(), Occasion.DEADLINE, "news",
				"Nhắc trả lời thẩm tra lý lịch", caseNumber, null, Map.of("message", outside
					? "Nơi được gửi công văn thẩm tra lý lịch chưa trả lời; chi ủy liên hệ, đôn đốc."
					: "Đã đến hạn trả lời đề nghị thẩm tra lý lịch; đề nghị cấp ủy thẩm tra và xác nhận ngay.")));
	}
}
