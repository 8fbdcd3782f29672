package vn.chibo.procedures.review.member;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.base.Choice;
import vn.chibo.base.Days;
import vn.chibo.base.KnownDay;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.Quotes;
import vn.chibo.procedures.review.ReviewRoute;
import vn.chibo.procedures.review.YearsOfMembers;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.rating.Consequences;
import vn.chibo.procedures.review.rating.ReviewKind;
import vn.chibo.procedures.review.rating.Sentences;
import vn.chibo.register.Committee;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Organisations;
import vn.chibo.register.QualityRatings;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;

/** What the forms of a member's review show and offer. */
@ModelBean("selfReviewForms")
public class SelfReviewForms {

	private final Campaigns campaigns;
	private final BranchReviews branches;
	private final MemberReviews reviews;
	private final Consequences consequences;
	private final Papers papers;
	private final Quotes quotes;
	private final Members members;
	private final Organisations organisations;
	private final QualityRatings register;
	private final Seats seats;
	private final ReviewRoute route;
	private final YearsOfMembers years;

	SelfReviewForms(Campaigns campaigns, BranchReviews branches, MemberReviews reviews, Consequences consequences,
			Papers papers, Quotes quotes, Members members, Organisations organisations, QualityRatings register,
			Seats seats, ReviewRoute route, YearsOfMembers years) {
		this.campaigns = campaigns;
		this.branches = branches;
		this.reviews = reviews;
		this.consequences = consequences;
		this.papers = papers;
		this.quotes = quotes;
		this.members = members;
		this.organisations = organisations;
		this.register = register;
		this.seats = seats;
		this.route = route;
		this.years = years;
	}

	/**
	 * The self-review, beside what the member promised and admitted a year ago. The forms of earlier versions have no words
	 * for its kinds of their own.
	 */
	public Map<String, Object> selfReview(String caseNumber) {
		var review = reviews.ofCase(caseNumber);
		var campaign = campaigns.get(review.campaign());
		var data = person(review);
		data.put("criteriaText", campaign.criteria());
		data.put("promptsText", campaign.memberPrompts());
		data.put("helpedText",
			review.writer().isPresent() ? "" : "Chi ủy viết thay theo lời đảng viên; ghi rõ trong hồ sơ");
		data.put("kinds", Stream.of(ReviewKind.ORDINARY, ReviewKind.LEADER, ReviewKind.OUTSIDE_SYSTEM)
			.map(kind -> new Choice(kind.name(), kind.form() + ": " + kind.vietnamese())).toList());
		data.put("kind", review.kind().name());
		var last = register.of(review.memberId()).get(campaign.reviewYear() - 1);
		data.put("lastLevelText", last == null ? "" : last.vietnamese());
		var year = years.of(List.of(review.memberId()), campaign.reviewYear()).get(review.memberId());
		data.put("tasksText", year.tasksText());
		data.put("attendanceText", year.attendanceText());
		reviews.before(review).flatMap(earlier -> papers.latest(earlier.caseNumber(), "review-selfReview"))
			.ifPresent(paper -> {
				data.put("lastPlanText", paper.text("plan"));
				data.put("lastShortcomingsText", paper.text("shortcomings"));
			});
		return data;
	}

	/** For the branch where the member lives. */
	public Map<String, Object> residence(String caseNumber) {
		var review = reviews.ofCase(caseNumber);
		var data = person(review);
		data.put("residenceText", members.get(review.memberId()).residenceAddress());
		data.put("yearBegins",
			new KnownDay(LocalDate.ofYearDay(campaigns.get(review.campaign()).reviewYear(), 1), "đầu năm kiểm điểm"));
		return data;
	}

	private Map<String, Object> person(MemberReview review) {
		var member = members.get(review.memberId());
		return new HashMap<>(Map.of("memberName", member.fullName(), "bornText", Days.vietnamese(member.bornOn()) + "; "
			+ Days.vietnamese(member.admittedOn()), "branchName", organisations.get(review.branchId()).name(),
			"yearText",
			Integer.toString(campaigns.get(review.campaign()).reviewYear())));
	}

	/** The results to which a person may object: their own, and those of members of the branch they lead. */
	public Map<String, Object> objections(String login) {
		var self = members.findByLogin(login);
		var led = seats.organisationsOf(login, Right.LEADS).stream()
			.filter(id -> organisations.get(id).kind().isBranch())
			.flatMap(branch -> members.inBranch(branch).stream());
		var names = Stream.concat(self.stream(), led)
			.collect(Collectors.toMap(Member::id, Member::fullName, (one, same) -> one));
		var objectable = reviews.objectable(names.keySet());
		return Map.of("cases", objectable.stream().map(review -> new Choice(review.caseNumber(),
			review.caseNumber() + " - " + review.memberName() + " (" + Sentences.level(review.decidedLevel()) + ")"))
			.toList(),
			"own",
			objectable.stream().filter(review -> self.filter(member -> member.id() == review.memberId()).isPresent())
				.map(MemberReview::caseNumber).toList());
	}

	/** An objection, before those who decided. */
	public Map<String, Object> objection(String caseNumber) {
		var review = reviews.ofCase(caseNumber);
		var branch = branches.get(review.branchReviewId());
		var data = new HashMap<>(seats.headOfMeeting(Committee.ofGroup(route.hearer(caseNumber)).orElseThrow()));
		data.putAll(Map.of("memberName", review.memberName(), "branchName", branch.branchName(), "ratingText",
			Sentences.level(review.decidedLevel()) + ". " + reasons(caseNumber), "objectionText",
			papers.latest(caseNumber, "review-object").map(paper -> paper.text("objection")).orElse("")));
		return data;
	}

	/** Why the branch and those who decided said what they said. */
	private String reasons(String caseNumber) {
		return Stream.of("review-branchRating", "review-rating")
			.flatMap(form -> papers.latest(caseNumber, form).stream()).flatMap(paper -> quotes.of(paper).stream())
			.collect(Collectors.joining(". "));
	}

	/** Somebody whose removal has to be considered. */
	public Map<String, Object> removal(String caseNumber) {
		var review = reviews.ofCase(caseNumber);
		var campaign = campaigns.get(review.campaign());
		var years = register.of(review.memberId());
		return Map.of("memberName", review.memberName(), "branchName", organisations.get(review.branchId()).name(),
			"yearsText",
			years.tailMap(campaign.reviewYear() - 2).entrySet().stream().map(year -> year.getKey() + ": "
				+ year.getValue().vietnamese()).collect(Collectors.joining("\n")),
			"legalText",
			consequences.of(review.memberId(), review.decidedLevel(), campaign).stream()
				.map(consequence -> consequence.sentence() + " ("
					+ consequence.legalBasis() + ")")
				.collect(Collectors.joining("\n")));
	}
}
