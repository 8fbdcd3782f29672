package vn.chibo.procedures.review.campaign;

import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.base.Language;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.review.deciding.RatingDecisions;
import vn.chibo.procedures.review.meeting.BranchReview;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Seats;

/** What launching a year sets off, said before, and whether it has been ordered. */
@Component
public class Launch {

	private final MemberReviews members;
	private final BranchReviews branches;
	private final RatingDecisions decisions;
	private final Organisations organisations;
	private final Seats seats;
	private final Papers papers;

	Launch(MemberReviews members, BranchReviews branches, RatingDecisions decisions, Organisations organisations,
			Seats seats, Papers papers) {
		this.members = members;
		this.branches = branches;
		this.decisions = decisions;
		this.organisations = organisations;
		this.seats = seats;
		this.papers = papers;
	}

	/**
	 * Who gets work, and how many letters go out: as many as {@code ReviewNotices} writes when the year opens, and one to each
	 * of a committee that reviews itself with its branches.
	 */
	public String inWords(String caseNumber) {
		var reviewed = members.inCampaign(caseNumber);
		var reviewing = branches.inCampaign(caseNumber);
		var deciding = decisions.inCampaign(caseNumber);
		var told = Stream.concat(Stream.concat(reviewing.stream().map(BranchReview::branchId),
			reviewed.stream().map(MemberReview::residenceBranchId).filter(Objects::nonNull).distinct())
			.map(Committee::leading),
			deciding.stream().map(decision -> organisations.get(decision.organisationId()))
				.filter(Organisation::grassroots).map(Organisation::deciding));
		return String.format(Language.VIETNAMESE,
			"%,d đảng viên ở %,d chi bộ nhận việc, %,d cấp ủy thẩm định, quyết định; gửi khoảng %,d thư báo.",
			reviewed.size(), reviewing.size(), deciding.size(),
			reviewed.stream().filter(review -> review.isMember() && review.writer().isPresent()).count()
				+ letters(told).sum());
	}

	private LongStream letters(Stream<Committee> committees) {
		var working = seats.everybody();
		return committees.mapToLong(committee -> working.containsKey(committee)
			? working.get(committee).size() : seats.officialsOf(seats.workingFor(committee)).size());
	}

	/** Ordered, whether or not the cases are open already. */
	public boolean isOrdered(Campaign campaign) {
		return campaign.isOpened() || papers.latest(campaign.caseNumber(), "review-confirm").isPresent();
	}
}
