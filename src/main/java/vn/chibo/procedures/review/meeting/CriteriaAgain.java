package vn.chibo.procedures.review.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.meeting.ReportedRatings.Reported;
import vn.chibo.procedures.review.rating.Ratings;
import vn.chibo.rules.Place;
import vn.chibo.rules.Replay;

/** Whether the points that branches gave could be given by the criteria of the form. */
@Component
class CriteriaAgain implements Replay {

	private final ReportedRatings reported;
	private final Campaigns campaigns;
	private final Ratings ratings;

	CriteriaAgain(ReportedRatings reported, Campaigns campaigns, Ratings ratings) {
		this.reported = reported;
		this.campaigns = campaigns;
		this.ratings = ratings;
	}

	@Override
	public Set<String> tables() {
		return Set.of("reviewCriteria");
	}

	@Override
	public String counted() {
		return "bản chấm điểm";
	}

	@Override
	public List<Question> asked(Set<String> of, LocalDate from, LocalDate to, Place place) {
		return reported.filed(from, to, place).stream()
			.filter(one -> !one.paper().text("level").equals("NOT_RATED")).map(this::question).toList();
	}

	@SuppressWarnings("unchecked")
	private Question question(Reported one) {
		var what = "Điểm theo tiêu chí năm " + one.campaign().reviewYear();
		var points = (Map<String, Integer>) one.paper().content().get("points");
		if (points == null) {
			return Question.untold(one.paper().caseNumber(), what);
		}
		var place = campaigns.place(one.campaign());
		return new Question(one.paper().caseNumber(), what,
			() -> Optional.of(ratings.frame(one.kind(), one.campaign().referenceDay(), place).canHold(points)
				? "điểm đã chấm hợp lệ" : "có tiêu chí phải chấm lại"));
	}
}
