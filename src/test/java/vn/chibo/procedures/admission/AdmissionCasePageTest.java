package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.AdmissionModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;

/** The page of an admission says of each stretch what is true of all of it. */
@ChiBoTest
class AdmissionCasePageTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;

	AdmissionPlace place;
	AdmissionStory story;

	@BeforeEach
	void somebodyApplies() {
		place = AdmissionPlace.village(stage);
		story = AdmissionStory.in(place, stage);
	}

	private String page() {
		return page("");
	}

	private String page(String query) {
		return new PageVisitor(application, UnaryOperator.identity()).body(place.secretary(),
			"/case/" + story.caseNumber + query).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
	}

	@Test
	void whileTheBranchHasYetToVoteTheStateSpeaksOfTheBranch() {
		story.untilOpinions(place.secretary()).opinionsAreIn();

		assertThat(page()).contains("Tình trạng Đang hoàn thiện hồ sơ, xét ở chi bộ", "Chi bộ xét kết nạp đang làm");
	}

	@Test
	void thePersonIsNoComradeYetAndNotTheReader() {
		story.applies();

		assertThat(page()).contains("Hồ sơ của Hoàng Thị Mai", "Tình trạng Đang xét điều kiện, lập lý lịch")
			.doesNotContain("Của đồng chí");
	}

	@Test
	void anAdmissionThatWasDoneHasPassedAllItsPhases() {
		story.untilAdmitted();

		assertThat(page("?process=admission")).contains("Các cấp xem xét, quyết định đã qua", "Tổ chức kết nạp đã qua");
	}

	@Test
	void aRefusalThatHasYetToBeToldLeavesSomethingToDo() {
		story.untilResolved().fileCheckedBy(place.department()).decidedBy(place.standingCommittee(), 1, 2)
			.waitsFor(AdmissionModel.TASK_ANNOUNCE_REFUSAL);
		assertThat(page()).contains("Hồ sơ đã kết thúc; còn phải làm:").doesNotContain("không còn ai phải làm gì");

		story.does(place.secretary(), AdmissionModel.TASK_ANNOUNCE_REFUSAL,
			Map.of("toldOn", story.today(), "remarks", "Đã gặp, động viên."));
		assertThat(page()).contains("Hồ sơ đã kết thúc; không còn ai phải làm gì.");
	}
}
