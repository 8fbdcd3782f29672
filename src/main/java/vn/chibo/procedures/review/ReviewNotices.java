package vn.chibo.procedures.review;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Notices;
import vn.chibo.notification.Occasion;
import vn.chibo.register.Committee;

/** Who hears of what in the annual review: a branch once of all its members, never of each; nothing of the content. */
@Component
class ReviewNotices {

	private final Notices notices;

	ReviewNotices(Notices notices) {
		this.notices = notices;
	}

	/** The branch has to review itself and so many members. */
	void toBranch(Campaign campaign, BranchReview branch, int members) {
		toCommittee(branch.branchId(), news(campaign, branch.caseNumber(), "branch:" + branch.id(),
			"Bắt đầu kiểm điểm, xếp loại "
				+ "năm " + campaign.reviewYear(),
			("Chi bộ kiểm điểm tập thể chi ủy và %d đảng viên. Hạn nộp bản tự kiểm điểm: %s; "
				+ "hạn họp chi bộ: %s. Chi ủy viết thay đảng viên không dùng được máy tính; các nhiệm vụ này ở trong danh sách "
				+ "nhiệm vụ, không gửi thư riêng cho từng người.").formatted(members,
					Days.vietnamese(campaign.selfReviewsBy()),
					Days.vietnamese(campaign.meetingsBy()))));
	}

	/** Those who write themselves. */
	void toMembers(Campaign campaign, List<MemberReview> writers) {
		var ids = writers.stream().filter(MemberReview::isMember).map(MemberReview::memberId).toList();
		notices.toMembers(ids, news(campaign, campaign.caseNumber(), "write",
			"Viết bản tự kiểm điểm năm " + campaign.reviewYear(),
			"Đồng chí viết và nộp bản tự kiểm điểm chậm nhất ngày "
				+ Days.vietnamese(campaign.selfReviewsBy())
				+ ". Viết dở được lưu lại; chi ủy viết thay khi đồng chí cần giúp."));
	}

	/** Once, however many working members live there. */
	void toResidence(Campaign campaign, long branchId) {
		toCommittee(branchId,
			news(campaign, campaign.caseNumber(), "residence:" + branchId, "Nhận xét đảng viên đang công tác, "
				+ "cư trú trên địa bàn",
				"Nơi công tác đề nghị chi ủy nhận xét đảng viên cư trú trên địa bàn (213-QĐ/TW) chậm nhất "
					+ "ngày " + Days.vietnamese(campaign.selfReviewsBy()) + ". Danh sách ở trong phần nhiệm vụ."));
	}

	/** @param time how often the branch has been sent back by now */
	void returned(Campaign campaign, BranchReview branch, int time) {
		toCommittee(branch.branchId(), notice(Occasion.RETURNED, campaign, branch.caseNumber(), "returned:" + time,
			"Cấp trên trả lại kết quả xếp loại",
			"Cấp quyết định trả lại kết quả của chi bộ; lý do ghi trong nhiệm vụ họp chi "
				+ "bộ."));
	}

	/** The result, without saying it. */
	void rated(Campaign campaign, MemberReview review) {
		toMember(review, news(campaign, review.caseNumber(), "rated", "Đã có kết quả xếp loại năm "
			+ campaign.reviewYear(),
			"Đồng chí đăng nhập để xem kết quả và lý do, hoặc hỏi chi ủy. Nếu không đồng ý, đồng chí khiếu "
				+ "nại bằng thủ tục \"Khiếu nại kết quả xếp loại\" trước khi hết hạn."));
	}

	void answered(Campaign campaign, MemberReview review) {
		toMember(review, news(campaign, review.caseNumber(), "answered", "Đã trả lời khiếu nại kết quả xếp loại",
			"Cấp quyết định đã xem xét khiếu nại; đồng chí đăng nhập để xem trả lời."));
	}

	/** Nothing goes to the address of somebody who has died or left. */
	private void toMember(MemberReview review, Notice notice) {
		if (review.isMember()) {
			notices.toMember(review.memberId(), notice);
		}
	}

	private void toCommittee(long organisationId, Notice notice) {
		notices.toCommittee(Committee.leading(organisationId), notice);
	}

	private static Notice news(Campaign campaign, String caseNumber, String detail, String subject, String message) {
		return notice(Occasion.NEWS, campaign, caseNumber, detail, subject, message);
	}

	private static Notice notice(Occasion occasion, Campaign campaign, String caseNumber, String detail, String subject,
			String message) {
		return new Notice("review:" + campaign.caseNumber() + ":" + caseNumber + ":" + detail, occasion, "news",
			subject,
			caseNumber, null, Map.of("message", message));
	}
}
