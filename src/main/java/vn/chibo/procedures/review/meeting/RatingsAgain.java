package vn.chibo.procedures.review.meeting;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.meeting.ReportedRatings.Reported;
import vn.chibo.procedures.review.rating.Proposal;
import vn.chibo.procedures.review.rating.RatingFacts;
import vn.chibo.procedures.review.rating.Ratings;
import vn.chibo.register.Level;
import vn.chibo.rules.Place;
import vn.chibo.rules.Replay;

/** The levels that the rules proposed for members, asked again of the figures that branches have reported. */
@Component
class RatingsAgain implements Replay {

	/** What the level follows from, in the paper of the branch; older papers have not got it. */
	static final String FACTS = "facts";

	private final ReportedRatings reported;
	private final Campaigns campaigns;
	private final Ratings ratings;
	private final ObjectMapper json;

	RatingsAgain(ReportedRatings reported, Campaigns campaigns, Ratings ratings, ObjectMapper json) {
		this.reported = reported;
		this.campaigns = campaigns;
		this.ratings = ratings;
		this.json = json;
	}

	@Override
	public Set<String> tables() {
		return Set.of("ratingLevel");
	}

	@Override
	public String counted() {
		return "mức xếp loại";
	}

	@Override
	public List<Question> asked(Set<String> of, LocalDate from, LocalDate to, Place place) {
		return reported.filed(from, to, place).stream().filter(RatingsAgain::wasProposed).map(this::question).toList();
	}

	/** Of whom a branch says that nobody is to be rated the rules were not asked. */
	private static boolean wasProposed(Reported one) {
		return one.paper().content().containsKey(FACTS) || !one.paper().text("level").equals("NOT_RATED");
	}

	private Question question(Reported one) {
		var what = "Mức xếp loại đề xuất năm " + one.campaign().reviewYear();
		var kept = one.paper().content().get(FACTS);
		if (kept == null) {
			return Question.untold(one.paper().caseNumber(), what);
		}
		var facts = json.convertValue(kept, RatingFacts.class);
		var place = campaigns.place(one.campaign());
		return new Question(one.paper().caseNumber(), what,
			() -> Optional.of(words(facts, one.campaign(), place)));
	}

	private String words(RatingFacts facts, Campaign campaign, Place place) {
		try {
			var proposal = ratings.propose(facts, campaign.referenceDay(), place);
			return proposal.level().map(Level::vietnamese).orElse(proposal.outcome() == Proposal.Outcome.NOT_RATED
				? "Không xếp loại" : "Chi bộ tự quyết định mức");
		} catch (Refusal impossible) {
			return "Điểm, số liệu đã ghi không hợp lệ";
		}
	}
}
