package vn.chibo.procedures.memberchange;

import static vn.chibo.notification.Occasion.NEWS;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.notification.News;

/** What is told of a correction, and to whom. */
enum MemberChangeNews {

	ENTERED("Đã sửa thông tin đảng viên",
		"Ban tổ chức đã đối chiếu và ghi giá trị mới vào danh sách đảng viên; giá trị cũ vẫn được giữ để tra lại.");

	private final News<Reader> news;

	MemberChangeNews(String subject, String sentence) {
		this.news = new News<>(NEWS, subject, sentence, List.of(Reader.values()));
	}

	News<Reader> news() {
		return news;
	}

	static List<News<Reader>> all() {
		return Stream.of(values()).map(MemberChangeNews::news).toList();
	}

	/** Who hears of it. */
	enum Reader {
		BRANCH, MEMBER
	}
}
