package vn.chibo.procedures.admission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.AdmissionModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Whoever does not meet the conditions waits until the branch has brought what is missing, or gives up. */
@ChiBoTest
class AdmissionEligibilityTest {

	private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

	@Autowired
	Stage stage;

	AdmissionPlace place;

	@BeforeEach
	void aVillage() {
		place = AdmissionPlace.village(stage);
	}

	@Test
	void missingCertificateIsBroughtBeforeTheBranchConsiders() {
		newcomer(1995).helpedBy(2, LONG_AGO).helpedBy(3, LONG_AGO).untilOpinions(place.secretary()).opinionsAreIn()
			.reads(place.secretary(), AdmissionModel.TASK_BRANCH_MEETING,
				"Chưa có giấy chứng nhận bồi dưỡng nhận thức về Đảng; phải có trước khi chi bộ xem xét.",
				"Hướng dẫn 06-HD/TW, điểm 5.4")
			.branchVotes(5, 0).waitsFor(AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE)
			.does(place.secretary(), AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE, certificate())
			.waitsFor(AdmissionModel.TASK_BRANCH_MEETING).branchVotes(5, 0).is(AdmissionState.RESOLVED);
	}

	@Test
	void pupilOfSeventeenYearsAndTenMonthsMayBegin() {
		var story = AdmissionStory.of(stage.register().prospect("Trần Văn Trẻ", place.branch(),
			stage.clock().today().minusYears(18).plusMonths(2)), place, stage).helpedBy(2, LONG_AGO)
			.helpedBy(3, LONG_AGO);
		stage.register().certificate(story.prospect, LocalDate.of(2026, 3, 1));
		story.applies().waitsFor(AdmissionModel.TASK_WRITE_BIOGRAPHY);
	}

	@Test
	void missingHelpersAreAssignedByTheBranchBeforeTheCaseGoesOn() {
		var story = newcomer(1995).helpedBy(2, LONG_AGO);
		stage.register().certificate(story.prospect, LocalDate.of(2026, 3, 1));
		story.applies().waitsFor(AdmissionModel.TASK_SUPPLEMENT)
			.reads(place.secretary(), AdmissionModel.TASK_SUPPLEMENT, "Cần 2 đảng viên chính thức")
			.supplements(nothingNew()).waitsFor(AdmissionModel.TASK_SUPPLEMENT)
			.helpedBy(3, stage.clock().today().minusMonths(11)).supplements(nothingNew())
			.waitsFor(AdmissionModel.TASK_WRITE_BIOGRAPHY);
	}

	@Test
	void branchMayGiveUpInstead() {
		newcomer(1995).applies().waitsFor(AdmissionModel.TASK_SUPPLEMENT).prospectIs("APPLYING").supplements(stop())
			.ends(AdmissionState.STOPPED).prospectIs("LISTED")
			.told("Hồ sơ kết nạp: thôi xét kết nạp", place.secretary());
	}

	@Test
	void somebodyOverSixtyIsAdmittedOnlyWithTheConsentOfTheProvince() {
		var story = newcomer(1962).helpedBy(2, LONG_AGO).helpedBy(3, LONG_AGO);
		stage.register().certificate(story.prospect, LocalDate.of(2026, 3, 1));
		story.untilOpinions(place.secretary()).opinionsAreIn()
			.reads(place.secretary(), AdmissionModel.TASK_BRANCH_MEETING,
				"Quá 60 tuổi: chỉ xem xét trường hợp đặc biệt")
			.branchVotes(5, 0).is(AdmissionState.RESOLVED).fileCheckedBy("tochxa")
			.reads("thuongvuxa", AdmissionModel.TASK_DECIDE, "Quá 60 tuổi mà chưa có văn bản đồng ý");
		story.refuses("thuongvuxa", AdmissionModel.TASK_DECIDE, story.decision(3, 0),
			"Quá 60 tuổi mà chưa có văn bản đồng ý", "có văn bản rồi mới quyết định");
		var decision = new HashMap<>(story.decision(3, 0));
		decision.putAll(Map.of("consentNumber", "88-CV/TU", "consentOn", stage.clock().today().toString()));
		story.does("thuongvuxa", AdmissionModel.TASK_DECIDE, decision).is(AdmissionState.DECIDED);
	}

	@Test
	void voteDoesNotCountWhenTheCertificateHasExpiredMeanwhile() {
		expired().waitsFor(AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE).is(AdmissionState.VERIFYING)
			.reads(place.secretary(), AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE, "đã quá 60 tháng; phải học lại")
			.does(place.secretary(), AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE, nothingNew()).branchVotes(5, 0)
			.waitsFor(AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE)
			.does(place.secretary(), AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE, certificate())
			.waitsFor(AdmissionModel.TASK_BRANCH_MEETING)
			.branchVotes(5, 0).is(AdmissionState.RESOLVED);
	}

	@Test
	void branchMayGiveUpBeforeItMeetsAgain() {
		expired().does(place.secretary(), AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE, stop())
			.ends(AdmissionState.STOPPED)
			.prospectIs("LISTED");
	}

	@Test
	void certificateThatLastsUntilTheVoteIsEnough() {
		lasting(LocalDate.of(2021, 12, 7)).on(LocalDate.of(2026, 12, 7)).branchVotes(5, 0).is(AdmissionState.RESOLVED);
	}

	private AdmissionStory newcomer(int bornIn) {
		return AdmissionStory.of(
			stage.register().prospect("Hoàng Thị Mai", place.branch(), LocalDate.of(bornIn, 4, 12)),
			place, stage);
	}

	/** The certificate was good when the application came and is no longer when the branch votes. */
	private AdmissionStory expired() {
		return lasting(LocalDate.of(2021, 12, 6)).on(LocalDate.of(2026, 12, 7)).branchVotes(5, 0);
	}

	private AdmissionStory lasting(LocalDate certificate) {
		var story = newcomer(1995).helpedBy(2, LONG_AGO).helpedBy(3, LONG_AGO);
		stage.register().certificate(story.prospect, certificate);
		return story.untilOpinions(place.secretary()).opinionsAreIn();
	}

	private static Map<String, Object> stop() {
		return Map.of("decision", "STOP", "remarks", "Người xin vào Đảng xin thôi.");
	}

	private static Map<String, Object> nothingNew() {
		return Map.of("decision", "SUPPLEMENT", "remarks", "Đã phân công thêm người giúp đỡ.");
	}

	private Map<String, Object> certificate() {
		var form = new HashMap<>(nothingNew());
		form.putAll(Map.of("certificateNumber", "21/CN-TTCT", "certificateOn", stage.clock().today().toString(),
			"certificateIssuer", "Trung tâm chính trị xã Hạ"));
		return form;
	}

}
