package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chibo.models.ReviewCampaignModel;

/** The application is killed while a ward's year of review is opened, and started again: the opening goes on. */
@Tag("long")
class OpeningKilledTest {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
	private static final String DEPARTMENT = "toch2";
	private static final Duration PATIENCE = Duration.ofMinutes(3);
	/** What a killed process was doing is taken up again when its lock is over, a minute in real life. */
	private static final String SHORT_LOCK = "--camunda.bpm.job-execution.lock-time-in-millis=5000";
	/** More than two threads begin at once: others see what one has begun a moment before it is safe from a kill. */
	private static final int SOME = 25;

	@TempDir
	Path folder;

	@Test
	void eachBranchAndEachMemberBeginsOnce() throws Exception {
		try (var application = new ApplicationProcess(folder, SHORT_LOCK)) {
			opens(application);
			await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100))
				.until(() -> application.running(DEPARTMENT, "branchReview") > SOME);
			application.kill();
		}
		var stored = new StoredCases(folder);
		assertThat(stored.branches(true)).as("have begun").isPositive();
		assertThat(stored.branches(false)).as("are still to begin").isPositive();
		int all = stored.branches(true) + stored.branches(false);

		try (var application = new ApplicationProcess(folder, SHORT_LOCK)) {
			await().atMost(PATIENCE).until(() -> application.running(DEPARTMENT, "branchReview") == all);
		}
		assertThat(stored.branches(false)).isZero();
		assertThat(stored.reviewsWithoutOneProcess()).isEmpty();
		assertThat(stored.openingsNotToldOnce()).isEmpty();
		assertThat(stored.processInstances()).isEqualTo(stored.cases());
	}

	private static void opens(ApplicationProcess application) {
		var ward = application.options(DEPARTMENT, "reviewCampaign", "organisationId").get(0).path("value").asText();
		var campaign = application.start(DEPARTMENT, "reviewCampaign", Map.of("organisationId", ward, "reviewYear",
			TODAY.getYear(), "selfReviewsBy", TODAY.plusDays(10).toString(), "meetingsBy",
			TODAY.plusDays(20).toString(),
			"decisionsBy", TODAY.plusDays(30).toString(), "criteria", "Bộ tiêu chí số 15-QĐ/ĐU"));
		application.does(DEPARTMENT, campaign, ReviewCampaignModel.TASK_CONFIRM_LIST,
			Map.of("decision", "AGREE", "launch", true));
	}
}
