package vn.chibo.procedures.review;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseStates;

@Component
class ReviewStateNames implements CaseStates {

	private static final Set<String> PROCEDURES = Set.of("reviewCampaign", "branchReview", "selfReview",
		"ratingDecision");

	@Override
	public Optional<String> vietnamese(CaseFile file) {
		return PROCEDURES.contains(file.procedure()) ? Optional.of(ReviewState.valueOf(file.state()).vietnamese())
			: Optional.empty();
	}
}
