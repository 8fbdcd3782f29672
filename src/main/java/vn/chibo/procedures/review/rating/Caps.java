package vn.chibo.procedures.review.rating;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.procedures.review.rating.CapAssessment.Group;
import vn.chibo.rules.Place;

/** Holds levels against the cap on EXCELLENT, group by group. */
@Component
public class Caps {

	private final CapRules rules;

	Caps(CapRules rules) {
		this.rules = rules;
	}

	/** An assessment for each group that the rules compare, in the order in which the groups first occur. */
	public List<CapAssessment> assess(List<Rated> rated, LocalDate on, Place place) {
		var cap = rules.excellentCap(on, place);
		return rated.stream().collect(Collectors.groupingBy(one -> Group.of(one, cap.groupBy()), LinkedHashMap::new,
			Collectors.toList())).entrySet().stream()
			.map(group -> CapAssessment.of(cap, group.getKey(), group.getValue()))
			.toList();
	}
}
