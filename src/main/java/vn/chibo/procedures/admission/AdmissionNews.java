package vn.chibo.procedures.admission;

import static vn.chibo.notification.Occasion.DEADLINE;
import static vn.chibo.notification.Occasion.NEWS;
import static vn.chibo.procedures.admission.AdmissionNews.Reader.BRANCH;
import static vn.chibo.procedures.admission.AdmissionNews.Reader.COMMITTEE_ASKED;
import static vn.chibo.procedures.admission.AdmissionNews.Reader.MEMBER;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.notification.News;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Occasion;

/** What is told of an admission, on which occasion, and to whom. */
public enum AdmissionNews {

	VERIFICATION_DUE(DEADLINE, "Nhắc trả lời thẩm tra lý lịch",
		"Đã đến hạn trả lời đề nghị thẩm tra lý lịch; đề nghị cấp ủy thẩm tra và xác nhận ngay.",
		COMMITTEE_ASKED),

	/** Of a place that is in no register. */
	VERIFICATION_OUTSIDE_DUE(DEADLINE, "Nhắc trả lời thẩm tra lý lịch",
		"Nơi được gửi công văn thẩm tra lý lịch chưa trả lời; chi ủy liên hệ, đôn đốc.",
		BRANCH),

	NOT_RESOLVED(NEWS, "Hồ sơ kết nạp: chi bộ biểu quyết không đủ 2/3",
		"Số phiếu tán thành không đủ nên không thành nghị quyết. Chi ủy báo cho người xin vào Đảng, tiếp tục giáo dục, giúp "
			+ "đỡ.",
		BRANCH),

	REFUSED(NEWS, "Hồ sơ kết nạp: không được kết nạp",
		"Cấp có thẩm quyền không kết nạp; lý do ghi trong hồ sơ. Chi ủy báo cho người xin vào Đảng.",
		BRANCH),

	STOPPED(NEWS, "Hồ sơ kết nạp: thôi xét kết nạp",
		"Hồ sơ đã đóng; người xin vào Đảng vẫn ở trong danh sách cảm tình Đảng của chi bộ.",
		BRANCH),

	DECIDED(NEWS, "Đã có quyết định kết nạp",
		"Cấp có thẩm quyền đã quyết định kết nạp. Khi nhận được quyết định, chi ủy ghi ngày nhận và tổ chức lễ kết nạp đúng "
			+ "hạn.",
		BRANCH),

	ADMITTED(NEWS, "Thời gian dự bị bắt đầu từ ngày lễ kết nạp",
		"Đồng chí khai lý lịch đảng viên và phiếu đảng viên đúng hạn ghi trong nhiệm vụ, học lớp đảng viên mới trong thời gian "
			+ "dự bị.",
		MEMBER),

	RECOGNISED(NEWS, "Đã công nhận đảng viên chính thức",
		"Cấp có thẩm quyền đã quyết định công nhận đảng viên chính thức; chi bộ công bố trong kỳ sinh hoạt gần nhất.",
		BRANCH, MEMBER),

	REMOVED(NEWS, "Đã quyết định xóa tên trong danh sách đảng viên",
		"Cấp có thẩm quyền đã quyết định xóa tên đảng viên dự bị; lý do ghi trong hồ sơ.",
		BRANCH, MEMBER);

	private final News<Reader> news;

	AdmissionNews(Occasion about, String subject, String sentence, Reader... to) {
		this.news = new News<>(about, subject, sentence, List.of(to));
	}

	public News<Reader> news() {
		return news;
	}

	Notice notice(String caseNumber, String key) {
		return news.notice("admission:" + caseNumber + ":" + key, caseNumber);
	}

	static List<News<Reader>> all() {
		return Stream.of(values()).map(AdmissionNews::news).toList();
	}

	/** Who hears of it. */
	enum Reader {
		BRANCH, MEMBER, COMMITTEE_ASKED
	}
}
