package vn.chibo.procedures.review;

import static vn.chibo.notification.Occasion.NEWS;
import static vn.chibo.notification.Occasion.RETURNED;
import static vn.chibo.procedures.review.ReviewNews.Reader.BRANCH;
import static vn.chibo.procedures.review.ReviewNews.Reader.MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.chibo.notification.News;
import vn.chibo.notification.Occasion;
import vn.chibo.notification.Word;
import vn.chibo.procedures.review.campaign.Campaign;

/** What is told in the annual review, on which occasion, and to whom; a branch hears once of all its members. */
enum ReviewNews {

	BEGINS(NEWS, "Bắt đầu kiểm điểm, xếp loại năm {năm}",
		"Chi bộ kiểm điểm tập thể chi ủy và {số đảng viên} đảng viên. Hạn nộp bản tự kiểm điểm: {hạn nộp}; hạn họp chi bộ: "
			+ "{hạn họp}. Chi ủy viết thay đảng viên không dùng được máy tính; các nhiệm vụ này ở trong danh sách nhiệm vụ, "
			+ "không gửi thư riêng cho từng người.",
		OfBranch.class, BRANCH),

	WRITE(NEWS, "Viết bản tự kiểm điểm năm {năm}",
		"Đồng chí viết và nộp bản tự kiểm điểm chậm nhất ngày {hạn nộp}. Viết dở được lưu lại; chi ủy viết thay khi đồng chí "
			+ "cần giúp.",
		OfYear.class, MEMBER),

	COMMENT_ON_RESIDENTS(NEWS, "Nhận xét đảng viên đang công tác, cư trú trên địa bàn",
		"Nơi công tác đề nghị chi ủy nhận xét đảng viên cư trú trên địa bàn (213-QĐ/TW) chậm nhất ngày {hạn nộp}. Danh sách ở "
			+ "trong phần nhiệm vụ.",
		OfYear.class, BRANCH),

	SENT_BACK(RETURNED, "Cấp trên trả lại kết quả xếp loại",
		"Cấp quyết định trả lại kết quả của chi bộ; lý do ghi trong nhiệm vụ họp chi bộ.",
		OfYear.class, BRANCH),

	/** The result, without saying it. */
	RATED(NEWS, "Đã có kết quả xếp loại năm {năm}",
		"Đồng chí đăng nhập để xem kết quả và lý do, hoặc hỏi chi ủy. Nếu không đồng ý, đồng chí khiếu nại bằng thủ tục "
			+ "\"Khiếu nại kết quả xếp loại\" trước khi hết hạn.",
		OfYear.class, MEMBER),

	ANSWERED(NEWS, "Đã trả lời khiếu nại kết quả xếp loại",
		"Cấp quyết định đã xem xét khiếu nại; đồng chí đăng nhập để xem trả lời.",
		OfYear.class, MEMBER);

	private final News<Reader> news;

	ReviewNews(Occasion about, String subject, String sentence, Class<? extends Record> words, Reader... to) {
		this.news = new News<>(about, subject, sentence, words, List.of(to));
	}

	News<Reader> news() {
		return news;
	}

	static List<News<Reader>> all() {
		return Stream.of(values()).map(ReviewNews::news).toList();
	}

	/** Who hears of it. */
	enum Reader {
		BRANCH, MEMBER
	}

	/** What is filled in. */
	record OfYear(@Word("năm") int year, @Word("hạn nộp") LocalDate selfReviewsBy) {

		static OfYear of(Campaign campaign) {
			return new OfYear(campaign.reviewYear(), campaign.selfReviewsBy());
		}
	}

	/** What is filled in for a branch. */
	record OfBranch(@Word("năm") int year, @Word("hạn nộp") LocalDate selfReviewsBy,
			@Word("hạn họp") LocalDate meetingsBy, @Word("số đảng viên") int members) {

		static OfBranch of(Campaign campaign, int members) {
			return new OfBranch(campaign.reviewYear(), campaign.selfReviewsBy(), campaign.meetingsBy(), members);
		}
	}
}
