package vn.chibo.procedures.review.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.RecordRows;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.rating.ReviewKind;
import vn.chibo.rules.Place;

/** What branches have reported of members, with the campaign in which they did. */
@Component
class ReportedRatings {

	private final Papers papers;
	private final Campaigns campaigns;
	private final JdbcClient jdbc;

	ReportedRatings(Papers papers, Campaigns campaigns, JdbcClient jdbc) {
		this.papers = papers;
		this.campaigns = campaigns;
		this.jdbc = jdbc;
	}

	/** In a period, of the cases that lie in a place. */
	List<Reported> filed(LocalDate from, LocalDate to, Place place) {
		var reviewed = reviewedSince(from.getYear() - 1);
		var known = new HashMap<String, Campaign>();
		return papers.filed(List.of("review-branchRating"), from, to.plusDays(1), place).stream()
			.filter(paper -> reviewed.containsKey(paper.caseNumber())).map(paper -> {
				var member = reviewed.get(paper.caseNumber());
				return new Reported(paper, member.kind(), known.computeIfAbsent(member.campaign(), campaigns::get));
			}).toList();
	}

	/** By the case of each member. */
	private Map<String, Reviewed> reviewedSince(int year) {
		var reviewed = new HashMap<String, Reviewed>();
		jdbc.sql("select r.case_number, r.campaign, r.kind from member_review r join review_campaign c "
			+ "on c.case_number = r.campaign where c.review_year >= ? and r.case_number is not null").param(year)
			.query(RecordRows.of(Reviewed.class)).list().forEach(one -> reviewed.put(one.caseNumber(), one));
		return reviewed;
	}

	/** @param paper empty once it was destroyed */
	record Reported(Paper paper, ReviewKind kind, Campaign campaign) {
	}

	private record Reviewed(String caseNumber, String campaign, ReviewKind kind) {
	}
}
