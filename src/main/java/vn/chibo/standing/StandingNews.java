package vn.chibo.standing;

import static vn.chibo.notification.Occasion.NEWS;
import static vn.chibo.notification.Occasion.RETURNED;
import static vn.chibo.standing.StandingNews.Reader.BRANCH;
import static vn.chibo.standing.StandingNews.Reader.COMMITTEES_THAT_TAKE_PART;
import static vn.chibo.standing.StandingNews.Reader.COMMITTEES_WITH_A_TASK_IN_THE_CASE;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.notification.News;
import vn.chibo.notification.Occasion;

/**
 * What is told when the standing of somebody has changed who is the subject of a case. Never the person; and not what has
 * happened, which the page of the case says.
 */
enum StandingNews {

	STOPPED(NEWS, "Hồ sơ đã dừng",
		"Danh sách đảng viên vừa được cập nhật, hồ sơ này được dừng và không còn việc phải làm. Lý do ghi ở trang hồ sơ; các "
			+ "giấy tờ đã có vẫn được giữ."),

	/** The register was wrong. */
	BACK(RETURNED, "Hồ sơ đã dừng có thể làm lại",
		"Danh sách đảng viên đã được sửa lại. Hồ sơ đã dừng không tự chạy tiếp; nếu việc vẫn cần làm, đồng chí bắt đầu lại thủ "
			+ "tục và xem các giấy tờ cũ ở trang hồ sơ."),

	/** Somebody is suspended, or is so no more. */
	RECONSIDERED(RETURNED, "Xem lại hồ sơ: trạng thái đảng viên đã đổi",
		"Trạng thái sinh hoạt của đảng viên trong danh sách vừa đổi. Hồ sơ chưa dừng; đồng chí xem danh sách đảng viên trước "
			+ "khi làm bước tiếp theo.");

	private final News<Reader> news;

	StandingNews(Occasion about, String subject, String sentence) {
		this.news = new News<>(about, subject, sentence,
			List.of(COMMITTEES_WITH_A_TASK_IN_THE_CASE, COMMITTEES_THAT_TAKE_PART, BRANCH));
	}

	News<Reader> news() {
		return news;
	}

	static List<News<Reader>> all() {
		return Stream.of(values()).map(StandingNews::news).toList();
	}

	/** Who hears of it. */
	enum Reader {
		COMMITTEES_WITH_A_TASK_IN_THE_CASE, COMMITTEES_THAT_TAKE_PART, BRANCH
	}
}
