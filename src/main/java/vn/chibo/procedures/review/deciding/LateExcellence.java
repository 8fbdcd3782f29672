package vn.chibo.procedures.review.deciding;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.procedures.review.rating.Caps;
import vn.chibo.register.Level;

/** Who becomes EXCELLENT after the decision, because an objection was right, keeps to the branch's vote and to the cap. */
@Component
public class LateExcellence {

	private final MemberReviews members;
	private final Campaigns campaigns;
	private final Caps caps;

	LateExcellence(MemberReviews members, Campaigns campaigns, Caps caps) {
		this.members = members;
		this.campaigns = campaigns;
		this.caps = caps;
	}

	/** @throws Refusal when the branch did not vote for it, or when there is no room left in the group */
	public void mustBePossible(MemberReview review) {
		if (review.branchLevel() != Level.EXCELLENT) {
			throw new Refusal(
				"Chi bộ không biểu quyết đề nghị mức xuất sắc, nên khiếu nại không nâng lên mức này được; "
					+ "hãy chọn mức khác.");
		}
		var campaign = campaigns.get(review.campaign());
		var group = members.ofDecision(review.decisionId()).stream().filter(one -> one.id() != review.id())
			.flatMap(one -> one.rated(one.decidedLevel()).stream());
		caps.assess(Stream.concat(group, review.rated(Level.EXCELLENT).stream()).toList(), campaign.referenceDay(),
			campaigns.place(campaign)).stream()
			.filter(one -> one.over() > 0 && one.ranking().stream()
				.anyMatch(ranked -> ranked.rated().memberId() == review.memberId()))
			.findFirst().ifPresent(full -> {
				throw new Refusal("Không đổi lên mức xuất sắc được vì nhóm đã đủ tỷ lệ. " + full.sentence());
			});
	}
}
