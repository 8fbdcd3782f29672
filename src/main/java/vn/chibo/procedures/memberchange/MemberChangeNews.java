package vn.chibo.procedures.memberchange;

import static vn.chibo.notification.Occasion.ACCOUNT;
import static vn.chibo.notification.Occasion.NEWS;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.notification.News;
import vn.chibo.notification.Occasion;
import vn.chibo.notification.Word;

/** What is told of a correction, and to whom. */
enum MemberChangeNews {

	ENTERED(NEWS, "Đã sửa thông tin đảng viên",
		"Ban tổ chức đã đối chiếu và ghi giá trị mới vào mục {mục} của danh sách đảng viên; giá trị cũ vẫn được giữ để tra lại.",
		Reader.BRANCH, Reader.MEMBER),
	ADDRESS_REPLACED(ACCOUNT, "Đã đổi địa chỉ nhận thư của đồng chí",
		"Thư của hệ thống từ nay gửi đến địa chỉ khác. Nếu đồng chí không đề nghị đổi, hãy báo ngay chi ủy hoặc ban tổ chức.",
		Reader.FORMER_ADDRESS);

	private final News<Reader> news;

	MemberChangeNews(Occasion about, String subject, String sentence, Reader... to) {
		this.news = new News<>(about, subject, sentence, Corrected.class, List.of(to));
	}

	News<Reader> news() {
		return news;
	}

	static List<News<Reader>> all() {
		return Stream.of(values()).map(MemberChangeNews::news).toList();
	}

	/** Which column; never what stands there. */
	record Corrected(@Word("mục") String column) {
	}

	/** Who hears of it. */
	enum Reader {
		BRANCH,
		MEMBER,
		/** Where mails reached the member until now. */
		FORMER_ADDRESS
	}
}
