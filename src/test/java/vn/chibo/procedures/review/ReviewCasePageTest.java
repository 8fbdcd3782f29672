package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.support.ChiBoTest;

/** The pages of the cases of a review: what a member learns of the own one, and how they lead to one another. */
@ChiBoTest
class ReviewCasePageTest {

	@Autowired
	private BeanFactory application;
	@Autowired
	private WebApplicationContext web;

	private ReviewStory story;
	private ReviewPlace place;
	private ReviewPages pages;

	@BeforeEach
	void theBranchHasReported() {
		story = ReviewStory.in(application).opened();
		place = story.place;
		story.prepared(place.workshop).reported(place.workshop);
		pages = new ReviewPages(web);
	}

	@Test
	void aMemberIsNotToldByThePageWhatTheBranchWrote() {
		var member = place.membersOf(place.workshop).stream()
			.filter(login -> !login.equals(place.secretaryOf(place.workshop)))
			.findFirst().orElseThrow();
		var page = pages.body(member, "/case/" + story.caseOf(member));

		assertThat(page).contains("Bản tự kiểm điểm (2A, 2B, 2C)", "Một bước đã làm xong")
			.doesNotContain("Kết quả xếp loại tại chi bộ", "data-diagram");
		assertThat(pages.status(place.membersOf(place.office).get(0), "/case/" + story.caseOf(member))).isEqualTo(404);
	}

	@Test
	void everyTaskThatIsListedIsCalledSomething() {
		var branch = "/case/" + story.caseOfBranch(place.workshop);

		assertThat(pages.body(place.secretaryOf(place.workshop), branch))
			.contains("Đang chờ: cấp trên quyết định mức xếp loại").as("an event is not told as one that has happened")
			.doesNotContain("Đã có quyết định");
		assertThat(pages.body(place.departmentOfficial(), "/case/" + story.campaign))
			.contains("Đang chờ: các cấp ủy quyết định mức xếp loại");
	}

	@Test
	void fromTheBranchToThoseWhoDecideAndToTheCampaignForThoseWhoMayGoThere() {
		var branch = "/case/" + story.caseOfBranch(place.workshop);

		assertThat(pages.body(place.departmentOfficial(), branch)).contains(
			"/case/" + story.caseOfDecision(place.company),
			"Thẩm định, quyết định xếp loại", "/case/" + story.campaign, "Đợt kiểm điểm, xếp loại");
		assertThat(pages.body(place.secretaryOf(place.workshop), branch)).contains("Kiểm điểm, xếp loại tại chi bộ")
			.doesNotContain(story.campaign).as("a model of one plane has no phases").doesNotContain("class=\"phases\"");
	}
}
