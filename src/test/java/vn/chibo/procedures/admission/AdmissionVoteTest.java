package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.AdmissionModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The branch resolves with two thirds of those who count; five official members stand in it. */
@ChiBoTest
class AdmissionVoteTest {

	@Autowired
	Stage stage;

	AdmissionPlace place;

	@BeforeEach
	void aVillage() {
		place = AdmissionPlace.village(stage);
	}

	@Test
	void absentMembersStillCount() {
		var story = meeting();
		voted(story, named("absent", 4), 3, 1).ends(AdmissionState.NOT_RESOLVED).prospectIs("LISTED")
			.told("Hồ sơ kết nạp: chi bộ biểu quyết không đủ 2/3", place.secretary());
	}

	@Test
	void membersIntroducedElsewhereDoNotCount() {
		voted(meeting(), named("away", 4), 3, 1).is(AdmissionState.RESOLVED)
			.reads(place.department(), AdmissionModel.TASK_DEPARTMENT_CHECK,
				"3/4 đảng viên chính thức tán thành (75,0%); cần ít nhất 3");
	}

	@Test
	void exemptMembersWhoStayAwayDoNotCount() {
		voted(meeting(), named("exempt", 4, 5), 2, 1).is(AdmissionState.RESOLVED)
			.reads(place.department(), AdmissionModel.TASK_DEPARTMENT_CHECK,
				"2/3 đảng viên chính thức tán thành (66,7%); cần ít nhất 2");
	}

	@Test
	void theRegisterSaysHowManyCountAndNobodyWhoCame() {
		stage.register().memberIs(place.member(4), "activity", "EXEMPT");
		meeting().reads(place.secretary(), AdmissionModel.TASK_BRANCH_MEETING, "5 đảng viên chính thức; 1 được miễn "
			+ "sinh hoạt, đã ghi sẵn ở dưới: không dự họp thì tổng số tính phiếu là 4");
	}

	@Test
	void somebodyNotAdmittedIsOnTheListAgainAndMayApplyAgain() {
		meeting().prospectIs("APPLYING").branchVotes(3, 2).ends(AdmissionState.NOT_RESOLVED).prospectIs("LISTED")
			.applies().prospectIs("APPLYING").waitsFor(AdmissionModel.TASK_WRITE_BIOGRAPHY);
	}

	@Test
	void figuresThatCannotBeRightAreRefused() {
		var story = meeting();
		refused(story, story.minutes(5, 1), "nhiều hơn số có mặt (5); hãy kiểm phiếu lại");
		refused(story, story.minutes(3, 1), "ai có mặt mà không bỏ phiếu thì ghi vào phiếu trắng");
		refused(story, CaseStory.with(CaseStory.with(story.minutes(4, 0), "absent", names(4)), "away", names(4)),
			"Có 1 người đứng trong nhiều danh sách");
	}

	@Test
	void meetingBeforeTheApplicationOrInTheFutureIsRefused() {
		var story = meeting();
		refused(story, CaseStory.with(story.minutes(5, 0), "resolvedOn", stage.clock().today().plusDays(1).toString()),
			"Ngày chi bộ họp phải từ ngày viết đơn đến hôm nay");
		refused(story, CaseStory.with(story.minutes(5, 0), "resolvedOn", stage.clock().today().minusDays(1).toString()),
			"Ngày chi bộ họp phải từ ngày viết đơn đến hôm nay");
	}

	@Test
	void applicationOfTomorrowOpensNoCase() {
		var story = AdmissionStory.in(place, stage);
		assertThatThrownBy(() -> stage.people().as(place.secretary()).start("admission",
			CaseStory.with(story.startForm(), "appliedOn", stage.clock().today().plusDays(1).toString())))
			.hasMessageContaining("Ngày viết đơn chưa tới");
		story.prospectIs("LISTED");
	}

	private AdmissionStory meeting() {
		return AdmissionStory.in(place, stage).untilOpinions(place.secretary()).opinionsAreIn()
			.waitsFor(AdmissionModel.TASK_BRANCH_MEETING);
	}

	private AdmissionStory voted(AdmissionStory story, Map<String, Object> lists, int inFavour, int against) {
		var minutes = story.minutes(inFavour, against);
		minutes.putAll(lists);
		return story.does(place.secretary(), AdmissionModel.TASK_BRANCH_MEETING, minutes);
	}

	private void refused(AdmissionStory story, Map<String, Object> minutes, String sentence) {
		story.refuses(place.secretary(), AdmissionModel.TASK_BRANCH_MEETING, minutes, sentence);
	}

	private Map<String, Object> named(String list, Integer... members) {
		return Map.of(list, names(members));
	}

	private List<String> names(Integer... members) {
		return List.of(members).stream().map(number -> "" + stage.register().memberId(place.member(number))).toList();
	}
}
