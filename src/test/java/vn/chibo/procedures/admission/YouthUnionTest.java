package vn.chibo.procedures.admission;

import static vn.chibo.procedures.admission.AdmissionState.RESOLVED;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.AdmissionModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Where there is a Youth Union, whoever is of its age becomes its member before the branch considers. */
@ChiBoTest
class YouthUnionTest {

	private static final String JOIN = "nơi có tổ chức Đoàn mà chưa là đoàn viên";

	@Autowired
	Stage stage;

	AdmissionPlace place;

	@Test
	void whoIsOfItsAgeJoinsItBeforeTheBranchConsiders() {
		place = AdmissionPlace.village(stage);
		stage.register().hasYouthUnion(place.branch());
		var story = applicant(22).applies().waitsFor(AdmissionModel.TASK_WRITE_BIOGRAPHY).writesBiography()
			.sealedBy(place.secretary()).concludes().certifiedBy(place.secretary()).introducedByHelpers()
			.unionResolves().residenceAgrees(place.secretary()).compiles()
			.reads(place.secretary(), AdmissionModel.TASK_BRANCH_MEETING, JOIN, "vẫn làm hồ sơ", "Điều lệ Đảng, Điều 4")
			.branchVotes(5, 0).waitsFor(AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE)
			.reads(place.secretary(), AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE, JOIN, "vào Đoàn, ghi vào danh sách");

		stage.register().prospect(story.prospect, "youth_union", true);
		story.does(place.secretary(), AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE,
			AdmissionIntroducersTest.supplemented()).branchVotes(5, 0).is(RESOLVED);
	}

	@Test
	void whoIsOlderNeedNot() {
		place = AdmissionPlace.village(stage);
		stage.register().hasYouthUnion(place.branch());
		applicant(31).untilOpinions(place.secretary()).opinionsAreIn().branchVotes(5, 0).is(RESOLVED);
	}

	@Test
	void theYouthUnionOfTheEnterpriseCountsForEachOfItsBranches() {
		place = AdmissionPlace.keepingDossiers(stage);
		stage.register().hasYouthUnion(place.enterprise());
		applicant(22).applies().writesBiography().sealedBy(place.grassroots()).concludes()
			.certifiedBy(place.grassroots()).waitsFor(AdmissionModel.TASK_UNION_RESOLUTION,
				AdmissionModel.TASK_INTRODUCE, AdmissionModel.TASK_INTRODUCE, AdmissionModel.TASK_RESIDENCE_OPINION);
	}

	@Test
	void theYouthUnionOfASuperiorDoesNotCountForAGrassrootsBranchBelowIt() {
		place = AdmissionPlace.village(stage);
		stage.register().hasYouthUnion("tinh");
		applicant(22).untilOpinions(place.secretary()).opinionsAreIn().branchVotes(5, 0).is(RESOLVED);
	}

	private AdmissionStory applicant(int age) {
		var story = AdmissionStory.of(stage.register().prospect("Hoàng Thị Mai", place.branch(),
			stage.clock().today().minusYears(age)), place, stage);
		stage.register().certificate(story.prospect, stage.clock().today().minusMonths(6));
		return story.helpedBy(2, stage.clock().today().minusYears(2)).helpedBy(3, stage.clock().today().minusYears(2));
	}
}
