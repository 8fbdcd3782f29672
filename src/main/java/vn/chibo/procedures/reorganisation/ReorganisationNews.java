package vn.chibo.procedures.reorganisation;

import static vn.chibo.notification.Occasion.NEWS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.chibo.notification.News;
import vn.chibo.notification.Word;

/** What is told of a change of organisations, and to whom. */
enum ReorganisationNews {

	ENTERED("Đã sắp xếp lại tổ chức đảng",
		"Cấp có thẩm quyền đã xác nhận; tổ chức, đảng viên, hồ sơ và nhiệm vụ đã chuyển theo quyết định, không cần giấy giới "
			+ "thiệu. Xem kết quả ở trang của hồ sơ.",
		Reader.PROPOSER, Reader.ORGANISATIONS),
	SEAT_ENDED("Thôi giữ chức vụ do sắp xếp tổ chức",
		"{sắp xếp}, có hiệu lực từ {ngày}; chức vụ của đồng chí ở đó đã kết thúc hoặc chuyển theo phương án. Xem chức vụ hiện "
			+ "nay ở trang đảng viên của đồng chí.",
		Reader.FORMER_OFFICIALS),
	BRANCH_CHANGED("Nơi sinh hoạt đảng của đồng chí đã thay đổi",
		"{sắp xếp}, có hiệu lực từ {ngày}; đồng chí không cần giấy giới thiệu. Xem chi bộ hiện nay ở trang đảng viên của đồng "
			+ "chí.",
		Reader.MEMBERS),
	SENT_BACK("Phương án sắp xếp tổ chức bị trả lại",
		"Cấp có thẩm quyền trả lại phương án \"{sắp xếp}\"; lý do ghi trong hồ sơ.",
		Reader.PROPOSER);

	private final News<Reader> news;

	ReorganisationNews(String subject, String sentence, Reader... to) {
		this.news = new News<>(NEWS, subject, sentence, Words.class, List.of(to));
	}

	News<Reader> news() {
		return news;
	}

	static List<News<Reader>> all() {
		return Stream.of(values()).map(ReorganisationNews::news).toList();
	}

	/** Who hears of it. */
	enum Reader {
		PROPOSER,
		/** Those who lead the organisations that it is about, and those in their place, as they are now. */
		ORGANISATIONS,
		/** Who led them until then. */
		FORMER_OFFICIALS,
		/** Who stands in another branch than until then. */
		MEMBERS
	}

	/**
	 * What the sentences say of it.
	 *
	 * @param change which organisations become what
	 */
	record Words(@Word("sắp xếp") String change, @Word("ngày") LocalDate from) {
	}
}
