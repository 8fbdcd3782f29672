package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.procedures.admission.AdmissionState.DECIDED;
import static vn.chibo.procedures.admission.AdmissionState.PROBATION;
import static vn.chibo.procedures.admission.AdmissionState.RESOLVED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.AdmissionModel;
import vn.chibo.models.ProbationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The usual way of an admission, for each place in the tree that a branch can have. */
@ChiBoTest
class AdmissionTest {

	@Autowired
	Stage stage;

	@Test
	void villageBranchAdmitsSomebody() {
		var place = AdmissionPlace.village(stage);
		var story = AdmissionStory.in(place, stage).prospectIs("LISTED").applies().prospectIs("APPLYING")
			.waitsFor(AdmissionModel.TASK_WRITE_BIOGRAPHY).writesBiography()
			.waitsFor(AdmissionModel.TASK_SEAL_BIOGRAPHY).sealedBy(place.secretary())
			.waitsFor(AdmissionModel.TASK_CONCLUDE_BIOGRAPHY).concludes()
			.waitsFor(AdmissionModel.TASK_CERTIFY_BIOGRAPHY).certifiedBy(place.secretary())
			.waitsFor(AdmissionModel.TASK_INTRODUCE, AdmissionModel.TASK_INTRODUCE,
				AdmissionModel.TASK_RESIDENCE_OPINION)
			.opinionsAreIn()
			.waitsFor(AdmissionModel.TASK_BRANCH_MEETING).branchVotes(4, 1).is(RESOLVED)
			.waitsFor(AdmissionModel.TASK_DEPARTMENT_CHECK)
			.reads("tochxa", AdmissionModel.TASK_DEPARTMENT_CHECK, "4/5 đảng viên chính thức tán thành (80,0%)")
			.fileCheckedBy("tochxa")
			.waitsFor(AdmissionModel.TASK_DECIDE).decidedBy("thuongvuxa", 3, 0).is(DECIDED)
			.told("Đã có quyết định kết nạp", place.secretary())
			.waitsFor(AdmissionModel.TASK_RECEIVE_DECISION).receivesDecision()
			.waitsFor(AdmissionModel.TASK_HOLD_CEREMONY).holdsCeremony().is(PROBATION).prospectIs("ADMITTED")
			.waitsFor(ProbationModel.TASK_MEMBER_PROFILE, ProbationModel.TASK_NEW_MEMBER_CLASS);
		assertThat(stage.records().memberOf(story.caseNumber)).containsEntry("branch", place.branch())
			.containsEntry("admitted_on", stage.clock().today()).containsEntry("official_on", null)
			.containsEntry("full_name", "Hoàng Thị Mai");
	}

	@Test
	void workshopOfACompanyGoesThroughSectionalAndGrassrootsCommittee() {
		var place = AdmissionPlace.workshop(stage);
		AdmissionStory.in(place, stage).untilOpinions("dangcongty").opinionsAreIn().branchVotes(5, 0)
			.waitsFor(AdmissionModel.TASK_SECTIONAL_REVIEW).sectionalAgrees("dangbophan")
			.waitsFor(AdmissionModel.TASK_GRASSROOTS_RESOLUTION).proposedBy("dangcongty", 3, 0)
			.waitsFor(AdmissionModel.TASK_DEPARTMENT_CHECK).fileCheckedBy("tochxa").decidedBy("thuongvuxa", 2, 1)
			.receivesDecision().holdsCeremony().is(PROBATION);
	}

	@Test
	void facultyWhoseCommitteeMayDecideItself() {
		var place = AdmissionPlace.faculty(stage);
		AdmissionStory.in(place, stage).untilOpinions("dangtruong").opinionsAreIn().branchVotes(5, 0)
			.waitsFor(AdmissionModel.TASK_DECIDE).decidedBy("dangtruong", 2, 1).is(DECIDED)
			.receivesDecision().holdsCeremony().is(PROBATION);
	}

	@Test
	void unionsIntroduceTheirOwnMembers() {
		var place = AdmissionPlace.village(stage);
		var story = AdmissionStory.in(place, stage);
		stage.register().prospect(story.prospect, "born_on", LocalDate.of(2001, 4, 12));
		stage.register().prospect(story.prospect, "youth_union", true);
		stage.register().prospect(story.prospect, "trade_union", true);
		story.untilOpinions(place.secretary())
			.waitsFor(AdmissionModel.TASK_INTRODUCE, AdmissionModel.TASK_INTRODUCE,
				AdmissionModel.TASK_RESIDENCE_OPINION, AdmissionModel.TASK_UNION_RESOLUTION,
				AdmissionModel.TASK_UNION_RESOLUTION)
			.unionResolves().unionResolves().opinionsAreIn().waitsFor(AdmissionModel.TASK_BRANCH_MEETING);
	}

	@Test
	void countsThatCannotBeAreRefusedAtTheirField() {
		var place = AdmissionPlace.village(stage);
		var story = AdmissionStory.in(place, stage);
		stage.register().prospect(story.prospect, "born_on", LocalDate.of(2001, 4, 12));
		stage.register().prospect(story.prospect, "youth_union", true);
		story.untilOpinions(place.secretary())
			.refuses(place.secretary(), AdmissionModel.TASK_UNION_RESOLUTION, story.unionResolution(5, 9, 8, 1),
				"Ô “Có mặt” là 9, nhiều hơn ô “Tổng số ủy viên ban chấp hành” (5)")
			.refuses(place.secretary(), AdmissionModel.TASK_UNION_RESOLUTION, story.unionResolution(9, 9, 8, 2),
				"Ô “Có mặt” là 9, mà cộng “Tán thành”, “Không tán thành”, “Phiếu trắng, không hợp lệ” được 10")
			.refuses(place.secretary(), AdmissionModel.TASK_RESIDENCE_OPINION, AdmissionStory.residenceOpinion(3, 5),
				"Ô “Số tán thành việc kết nạp” là 5, nhiều hơn ô “Số chi ủy viên (hoặc đảng viên) được hỏi” (3)")
			.unionResolves().introducedByHelpers().residenceAgrees(place.secretary())
			.refuses(place.secretary(), AdmissionModel.TASK_COMPILE_OPINIONS, AdmissionStory.opinions(8, 20),
				"Ô “Số tán thành” là 20, nhiều hơn ô “Tổng số người được hỏi” (8)");
	}

	@Test
	void quotesSayWhoSaidWhatAndHowTheyVoted() {
		var place = AdmissionPlace.village(stage);
		var story = AdmissionStory.in(place, stage);
		stage.register().prospect(story.prospect, "born_on", LocalDate.of(2001, 4, 12));
		stage.register().prospect(story.prospect, "youth_union", true);
		story.untilOpinions(place.secretary()).unionResolves().introducedByHelpers().residenceAgrees(place.secretary());
		for (int member : new int[] {2, 3}) {
			story.reads(place.secretary(), AdmissionModel.TASK_COMPILE_OPINIONS,
				"Đảng viên giới thiệu: " + stage.register().memberName(place.member(member)));
		}
		story.reads(place.secretary(), AdmissionModel.TASK_COMPILE_OPINIONS, "Khuyết điểm: Đôi khi còn nóng nảy.",
			"Tổ chức giới thiệu: Ban chấp hành Đoàn Thanh niên cơ sở", "Có mặt: 9\\nTán thành: 8\\nKhông tán thành: 1",
			"Số chi ủy viên (hoặc đảng viên) được hỏi: 3\\nSố tán thành việc kết nạp: 3");
		assertThat(stage.records().papers(story.caseNumber, "admission-introduce"))
			.anyMatch(paper -> paper.contains(stage.register().memberName(place.member(2))));
	}

	@Test
	void committeeWhereThePersonLivesIsAskedAndSeesNothingOfTheBiography() {
		var place = AdmissionPlace.village(stage);
		var story = AdmissionStory.in(place, stage);
		stage.register().prospect(story.prospect, "residence_branch_id", stage.register().idOf("tdp4"));
		story.untilOpinions(place.secretary());
		var form = stage.people().as("bttdp4").opens(stage.people().as("bttdp4")
			.task(story.caseNumber, AdmissionModel.TASK_RESIDENCE_OPINION).getId());
		assertThat(form).contains("Hoàng Thị Mai").doesNotContain("Hoàng Văn Nam").doesNotContain("Lý lịch rõ ràng");
		story.introducedByHelpers().residenceAgrees("bttdp4").compiles().waitsFor(AdmissionModel.TASK_BRANCH_MEETING);
	}
}
