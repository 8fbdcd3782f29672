package vn.chibo.procedures.review.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.util.function.SingletonSupplier;
import vn.chibo.base.Choice;
import vn.chibo.base.KnownDay;
import vn.chibo.base.Language;
import vn.chibo.base.ModelBean;
import vn.chibo.procedures.review.ReviewRoute;
import vn.chibo.procedures.review.deciding.RatingDecisions;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.procedures.review.member.MemberReviews.NotReviewed;
import vn.chibo.procedures.review.rating.LevelCounts;
import vn.chibo.procedures.review.rating.ReviewKind;
import vn.chibo.procedures.review.rating.Sentences;
import vn.chibo.register.Committee;
import vn.chibo.register.Level;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.register.VietnameseOrder;

/** What the forms of a campaign show and offer. */
@ModelBean("campaignForms")
public class CampaignForms {

	private final Campaigns campaigns;
	private final RatingDecisions decisions;
	private final BranchReviews branches;
	private final MemberReviews members;
	private final CollectiveReports collectives;
	private final Organisations organisations;
	private final Seats seats;
	private final ReviewRoute route;
	private final Launch launch;
	private final Clock clock;

	CampaignForms(Campaigns campaigns, RatingDecisions decisions, BranchReviews branches, MemberReviews members,
			CollectiveReports collectives, Organisations organisations, Seats seats, ReviewRoute route,
			Launch launch, Clock clock) {
		this.campaigns = campaigns;
		this.decisions = decisions;
		this.branches = branches;
		this.members = members;
		this.collectives = collectives;
		this.organisations = organisations;
		this.seats = seats;
		this.route = route;
		this.launch = launch;
		this.clock = clock;
	}

	/** The organisations above branches for which a person opens the year; not for a part within which the cap would be torn. */
	public Map<String, Object> open(String login) {
		var own = seats.organisationsOf(login, Right.OPENS_REVIEWS).stream().map(organisations::get)
			.filter(organisation -> !organisation.kind().isBranch() && !liesInGrassroots(organisation))
			.sorted(VietnameseOrder.byName(Organisation::name))
			.map(organisation -> new Choice(organisation.id(), organisation.name())).toList();
		int year = LocalDate.now(clock).getYear();
		var held = SingletonSupplier.of(() -> own.stream().map(choice -> campaigns.overlapping(
			Long.parseLong(choice.value()), year).map(
				campaign -> "%s (hồ sơ %s)".formatted(choice.label(),
					campaign.caseNumber())))
			.flatMap(Optional::stream).toList());
		Supplier<Object> proposed = () -> held.obtain().size() < own.size() ? year : null;
		Supplier<Object> heldText = () -> held.obtain().isEmpty() ? ""
			: "Năm %d đã có đợt kiểm điểm ở %s. Mỗi chi bộ chỉ kiểm điểm một lần trong năm."
				.formatted(year, String.join("; ", held.obtain()));
		var data = new HashMap<String, Object>(
			Map.of("organisations", own, "reviewYear", proposed, "heldText", heldText));
		if (own.size() == 1) {
			data.put("organisationId", own.get(0).value());
		}
		return data;
	}

	private boolean liesInGrassroots(Organisation organisation) {
		return organisations.grassroots(organisation).filter(around -> around.id() != organisation.id()).isPresent();
	}

	/** Who is reviewed, who is not and why, who decides, and what it sets off to launch the year. */
	public Map<String, Object> confirm(String caseNumber) {
		var reviewed = members.inCampaign(caseNumber);
		var notReviewed = members.notReviewed(caseNumber);
		var kinds = reviewed.stream().collect(Collectors.groupingBy(MemberReview::kind, Collectors.counting()));
		var deciding = decisions.inCampaign(caseNumber).stream()
			.map(decision -> organisations.get(decision.organisationId()))
			.map(Organisation::name).sorted(VietnameseOrder.byName(Function.identity()))
			.collect(Collectors.joining("; "));
		return Map.of(
			"countsText", String.format(Language.VIETNAMESE, "%,d đảng viên ở %,d chi bộ (%s)", reviewed.size(),
				branches.inCampaign(caseNumber).size(), Arrays.stream(ReviewKind.values()).filter(kinds::containsKey)
					.map(kind -> String.format(Language.VIETNAMESE, "mẫu %s: %,d", kind.form(), kinds.get(kind)))
					.collect(Collectors.joining(", "))),
			"decidersText", deciding, "notReviewed", notReviewed,
			"notReviewedText", inWords(notReviewed),
			"launchText", launch.inWords(caseNumber));
	}

	/** How many, and of each reason how many. */
	private static String inWords(List<NotReviewed> notReviewed) {
		var reasons = notReviewed.stream().collect(Collectors.groupingBy(
			member -> "%s (%s)".formatted(member.reason(), member.legalBasis()), TreeMap::new, Collectors.counting()));
		return notReviewed.isEmpty() ? "" : String.format(Language.VIETNAMESE, "%,d đảng viên", notReviewed.size())
			+ reasons.entrySet().stream()
				.map(reason -> String.format(Language.VIETNAMESE, "\n%,d: %s", reason.getValue(),
					reason.getKey()))
				.collect(Collectors.joining());
	}

	/** A committee that has reviewed itself, before its superior. */
	public Map<String, Object> committee(String caseNumber, long decisionId) {
		var decision = decisions.get(decisionId);
		var proposal = collectives.ofCommittee(decision);
		var report = collectives.ofCase(decision);
		var data = new HashMap<>(seats.headOfMeeting(Committee.ofGroup(route.superior(caseNumber)).orElseThrow()));
		data.putAll(Map.of("committeeName", organisations.get(decision.organisationId()).name(),
			"levelsText", Sentences.levels(LevelCounts.of(members.ofDecision(decisionId).stream()
				.map(MemberReview::decidedLevel).filter(Objects::nonNull).toList())),
			"selfText",
			"Tự nhận: %s; %d điểm. Hạn chế: %s".formatted(Level.valueOf(report.text("ownLevel")).vietnamese(),
				decision.score(), report.text("shortcomings")),
			"collectiveText", Sentences.proposal(proposal)));
		return data;
	}

	/** The result of the year. */
	public Map<String, Object> report(String caseNumber) {
		var reviewed = members.inCampaign(caseNumber);
		var reviewedBranches = branches.inCampaign(caseNumber);
		List<Map<String, Object>> rows = new ArrayList<>();
		for (var level : Level.values()) {
			rows.add(Map.of("level", level.vietnamese(),
				"members", reviewed.stream().filter(review -> review.decidedLevel() == level).count(),
				"branches", reviewedBranches.stream().filter(branch -> branch.decidedLevel() == level).count()));
		}
		var open = reviewed.stream().filter(review -> review.objectedOn() != null && review.closedOn() == null).count();
		return Map.of("levels", rows, "openingDay",
			new KnownDay(campaigns.get(caseNumber).openedOn(), "ngày phát động"),
			"openText", open == 0 ? "" : open + " khiếu nại đang được xem xét");
	}
}
