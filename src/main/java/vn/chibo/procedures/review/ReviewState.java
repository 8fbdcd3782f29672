package vn.chibo.procedures.review;

import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chibo.casefile.CaseState;
import vn.chibo.casefile.CaseStates;

/** How far a case of the annual review has come: a campaign, a decision, the review of a branch or of a member. */
public enum ReviewState implements CaseState {

	OPENED("Đã mở, chưa có kết quả"),
	RUNNING("Đang kiểm điểm"),
	REPORTED("Chi bộ đã báo cáo"),
	RATED("Đã quyết định mức xếp loại"),
	CLOSED("Đã xong"),
	CANCELLED("Không phát động"),
	DISCONTINUED("Đã dừng");

	private final String vietnamese;

	ReviewState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	@Override
	public String vietnamese() {
		return vietnamese;
	}

	/** What may follow what; a branch whose report is sent back meets again. */
	@Configuration(proxyBeanMethods = false)
	static class Declared {

		@Bean
		static CaseStates statesOfCampaign() {
			return new CaseStates("reviewCampaign", Map.of(
				OPENED, Set.of(RUNNING, CANCELLED),
				RUNNING, Set.of(CLOSED)),
				Set.of(CLOSED, CANCELLED, DISCONTINUED));
		}

		@Bean
		static CaseStates statesOfRatingDecision() {
			return new CaseStates("ratingDecision", Map.of(
				OPENED, Set.of(CLOSED)),
				Set.of(CLOSED, DISCONTINUED));
		}

		@Bean
		static CaseStates statesOfBranchReview() {
			return new CaseStates("branchReview", Map.of(
				OPENED, Set.of(REPORTED),
				REPORTED, Set.of(RUNNING, RATED),
				RUNNING, Set.of(REPORTED),
				RATED, Set.of(CLOSED)),
				Set.of(CLOSED, DISCONTINUED));
		}

		@Bean
		static CaseStates statesOfSelfReview() {
			return new CaseStates("selfReview", Map.of(
				OPENED, Set.of(RATED),
				RATED, Set.of(CLOSED)),
				Set.of(CLOSED, DISCONTINUED));
		}
	}
}
