package vn.chibo.procedures.review.rating;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.procedures.review.campaign.Campaign;
import vn.chibo.procedures.review.rating.ReviewRules.Consequence;
import vn.chibo.register.Level;
import vn.chibo.register.QualityRatings;
import vn.chibo.rules.CasePlaces;
import vn.chibo.rules.Place;

/** What follows from a level and the years before it - rewards to propose, a removal to consider - as soon as it stands. */
@Component
public class Consequences {

	private final Ratings ratings;
	private final QualityRatings register;
	private final CasePlaces places;

	Consequences(Ratings ratings, QualityRatings register, CasePlaces places) {
		this.places = places;
		this.ratings = ratings;
		this.register = register;
	}

	/** Of one member; the level may not be in the register yet, and is absent for who is not rated. */
	public List<Consequence> of(long memberId, Level level, Campaign campaign) {
		return level == null ? List.of()
			: after(register.of(memberId), level, campaign.reviewYear(), places.of(campaign.caseNumber()));
	}

	/** In words, by member; those from whose level nothing follows are absent. */
	public Map<Long, String> texts(Map<Long, Level> levels, Campaign campaign) {
		var before = register.of(levels.keySet());
		var texts = new HashMap<Long, String>();
		levels.forEach((member, level) -> {
			var text = text(before.getOrDefault(member, Collections.emptySortedMap()), level, campaign.reviewYear(),
				places.of(campaign.caseNumber()));
			if (!text.isEmpty()) {
				texts.put(member, text);
			}
		});
		return texts;
	}

	/** In words of one member, whose earlier levels are known by year. */
	public String text(Map<Integer, Level> before, Level level, int year, Place place) {
		return text(after(before, level, year, place));
	}

	private List<Consequence> after(Map<Integer, Level> before, Level level, int year, Place place) {
		var byYear = new HashMap<>(before);
		byYear.put(year, level);
		return ratings.consequences(byYear, year, Campaign.referenceDay(year), place);
	}

	private static String text(List<Consequence> consequences) {
		return consequences.stream().map(Consequence::sentence).collect(Collectors.joining("\n"));
	}
}
