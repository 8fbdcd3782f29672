package vn.chibo.procedures.review.meeting;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.RecordRows;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.campaign.Campaigns;
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

	private final Papers papers;
	private final Campaigns campaigns;
	private final Ratings ratings;
	private final JdbcClient jdbc;
	private final ObjectMapper json;

	RatingsAgain(Papers papers, Campaigns campaigns, Ratings ratings, JdbcClient jdbc, ObjectMapper json) {
		this.papers = papers;
		this.campaigns = campaigns;
		this.ratings = ratings;
		this.jdbc = jdbc;
		this.json = json;
	}

	@Override
	public Set<String> tables() {
		return Set.of("ratingLevel");
	}

	@Override
	public List<Question> asked(Set<String> of, LocalDate from, LocalDate to, Place place) {
		var campaignOf = campaignsSince(from.getYear() - 1);
		return papers.filed(List.of("review-branchRating"), from, to.plusDays(1), place).stream()
			.filter(paper -> paper.content().containsKey(FACTS) && campaignOf.containsKey(paper.caseNumber()))
			.map(paper -> question(paper.caseNumber(), json.convertValue(paper.content().get(FACTS), RatingFacts.class),
				campaignOf.get(paper.caseNumber())))
			.toList();
	}

	private Question question(String caseNumber, RatingFacts facts, Campaign campaign) {
		var place = campaigns.place(campaign);
		return new Question(caseNumber, "Mức xếp loại đề xuất năm " + campaign.reviewYear(),
			() -> words(ratings.propose(facts, campaign.referenceDay(), place)));
	}

	private static String words(Proposal proposal) {
		return proposal.level().map(Level::vietnamese).orElse(proposal.outcome() == Proposal.Outcome.NOT_RATED
			? "Không xếp loại" : "Chi bộ tự quyết định mức");
	}

	/** By the case of each member. */
	private Map<String, Campaign> campaignsSince(int year) {
		var known = new HashMap<String, Campaign>();
		var campaignOf = new HashMap<String, Campaign>();
		jdbc.sql("select r.case_number, r.campaign from member_review r join review_campaign c "
			+ "on c.case_number = r.campaign where c.review_year >= ? and r.case_number is not null").param(year)
			.query(RecordRows.of(Reviewed.class)).list().forEach(one -> campaignOf.put(one.caseNumber(),
				known.computeIfAbsent(one.campaign(), campaigns::get)));
		return campaignOf;
	}

	private record Reviewed(String caseNumber, String campaign) {
	}
}
