package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.BranchReviewModel;
import vn.chibo.models.RatingDecisionModel;
import vn.chibo.models.ReviewCampaignModel;
import vn.chibo.register.Level;
import vn.chibo.support.ChiBoTest;

/** A year of review in a commune that is a grassroots organisation itself (208-QĐ/TW), from the plan to the report. */
@ChiBoTest
class ReviewInGrassrootsCommuneTest {

	@Autowired
	private BeanFactory application;
	@Autowired
	private JdbcClient jdbc;

	@Test
	void theCommuneReviewsItselfDecidesOnAllBranchesAndIsRatedByTheProvince() {
		var story = ReviewStory.in(application, ReviewPlace::ofGrassrootsCommune).opened();
		var place = story.place;
		var decision = story.caseOfDecision(place.commune);
		story.prepared(place.workshop).reported(place.workshop)
			.waitsFor(decision, RatingDecisionModel.TASK_COMMITTEE_REPORT)
			.prepared(place.office).reported(place.office).prepared(place.village).reported(place.village)
			.waitsFor(decision, RatingDecisionModel.TASK_COMMITTEE_REPORT, RatingDecisionModel.TASK_DECIDE)
			.does(decision, place.standingOfficial(), RatingDecisionModel.TASK_COMMITTEE_REPORT,
				ReviewPapers.report01())
			.decides(place.commune, place.standingOfficial()).ends(decision, ReviewState.CLOSED);
		for (var branch : place.branches()) {
			story.does(story.caseOfBranch(branch), place.secretaryOf(branch), BranchReviewModel.TASK_ANNOUNCE,
				Map.of("announcedOn", story.stage.clock().today().toString()));
		}

		story.waitsFor(story.campaign, ReviewCampaignModel.TASK_RATE_COMMITTEE)
			.sees(place.standingOfficial(), story.campaign)
			.does(story.campaign, place.provinceOfficial(), ReviewCampaignModel.TASK_RATE_COMMITTEE,
				ReviewPapers.committeeLevel(story.stage.clock().today(), "GOOD"))
			.does(story.campaign, place.departmentOfficial(), ReviewCampaignModel.TASK_REPORT, Map.of("reportNumber",
				"40-BC/ĐU", "reportedOn", story.stage.clock().today().toString()))
			.ends(story.campaign, ReviewState.CLOSED);
		assertThat(jdbc
			.sql("select decided_by from organisation_rating where organisation_id = ? and collective = 'COMMITTEE'")
			.param(story.stage.register().idOf(place.commune)).query(Long.class).single())
			.isEqualTo(story.stage.register().idOf(place.province));
		for (var login : place.membersOf(place.village)) {
			story.becomesFinal(login);
			assertThat(story.levelsInRegister(login)).containsExactly("GOOD");
		}
	}

	@Test
	void theCapIsTakenOfTheWholeCommune() {
		var story = ReviewStory.in(application, ReviewPlace::ofGrassrootsCommune).opened();
		var place = story.place;
		for (var branch : place.branches()) {
			story.prepared(branch).reported(branch);
		}

		story.writesInstead(place.secretaryOf(place.workshop), Level.EXCELLENT, "Có sáng kiến được công nhận.")
			.writesInstead(place.secretaryOf(place.village), Level.EXCELLENT, "Có sáng kiến được công nhận.");

		assertThat(story.appraisal(place.commune).groups()).singleElement()
			.satisfies(group -> assertThat(group.group().grassrootsId()).isEqualTo(story.stage.register()
				.idOf(place.commune)))
			.satisfies(group -> assertThat(group.counts().rated()).isEqualTo(9));
		assertThat(story.appraisal(place.commune).overCap()).isNotEmpty();
	}

	@Test
	void aPartOfTheCommuneOpensNoYearOfItsOwn() {
		var story = ReviewStory.in(application, ReviewPlace::ofGrassrootsCommune);
		var plan = story.plan();
		plan.put("organisationId", Long.toString(story.stage.register().idOf(story.place.company)));

		assertThatThrownBy(() -> story.stage.people().as(story.place.companyOfficial()).start("reviewCampaign", plan))
			.hasMessageContaining("hiện đồng chí không có tổ chức nào để mở");
	}
}
