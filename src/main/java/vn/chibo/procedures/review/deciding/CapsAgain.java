package vn.chibo.procedures.review.deciding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.member.MemberReview;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.procedures.review.rating.CapAssessment;
import vn.chibo.procedures.review.rating.Caps;
import vn.chibo.register.Organisations;
import vn.chibo.rules.Place;
import vn.chibo.rules.Replay;

/** How many could be EXCELLENT in the grassroots organisations on which was decided, asked again of what was decided. */
@Component
class CapsAgain implements Replay {

	private final RatingDecisions decisions;
	private final MemberReviews members;
	private final Campaigns campaigns;
	private final Caps caps;
	private final Organisations organisations;

	CapsAgain(RatingDecisions decisions, MemberReviews members, Campaigns campaigns, Caps caps,
			Organisations organisations) {
		this.decisions = decisions;
		this.members = members;
		this.campaigns = campaigns;
		this.caps = caps;
		this.organisations = organisations;
	}

	@Override
	public Set<String> tables() {
		return Set.of("excellentCap");
	}

	@Override
	public String counted() {
		return "lần xét tỷ lệ xuất sắc";
	}

	@Override
	public List<Question> asked(Set<String> of, LocalDate from, LocalDate to, Place place) {
		return decisions.made(from, to, place).stream().flatMap(this::questions).toList();
	}

	private Stream<Question> questions(RatingDecision decision) {
		Map<Long, List<MemberReview>> decided = members.ofDecision(decision.id()).stream()
			.filter(review -> review.decidedLevel() != null)
			.collect(Collectors.groupingBy(MemberReview::grassrootsId, LinkedHashMap::new, Collectors.toList()));
		return decided.entrySet().stream().map(group -> question(decision, group.getKey(), group.getValue()));
	}

	private Question question(RatingDecision decision, long grassrootsId, List<MemberReview> decided) {
		var campaign = campaigns.get(decision.campaign());
		var what = "Số được xếp xuất sắc năm %d, %s".formatted(campaign.reviewYear(),
			organisations.get(grassrootsId).name());
		if (decided.stream().anyMatch(review -> review.score() == null)) {
			return Question.untold(decision.caseNumber(), what);
		}
		var rated = decided.stream().flatMap(review -> review.rated(review.decidedLevel()).stream()).toList();
		var place = campaigns.place(campaign);
		return new Question(decision.caseNumber(), what,
			() -> Optional.of(caps.assess(rated, campaign.referenceDay(), place).stream().map(CapsAgain::words)
				.collect(Collectors.joining("; "))));
	}

	private static String words(CapAssessment group) {
		return "%s: nhiều nhất %d, đã xếp %d".formatted(group.functionName(), group.allowed(),
			group.counts().excellent());
	}
}
