package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.BranchReviewModel;
import vn.chibo.models.SelfReviewModel;
import vn.chibo.register.Level;
import vn.chibo.register.QualityRatings;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Whom a result concerns may object to it, once and in time; what is final stands in the register. */
@ChiBoTest
class ReviewObjectionTest {

	private static final String NOTHING_TO_OBJECT_TO = "hiện đồng chí không có kết quả nào khiếu nại được";
	private static final String NOT_OFFERED = "phải được chọn trong danh sách";

	@Autowired
	private BeanFactory application;
	@Autowired
	private Stage stage;
	@Autowired
	private QualityRatings register;
	private ReviewStory story;
	private ReviewPlace place;
	private String member;

	@BeforeEach
	void commune() {
		story = ReviewStory.in(application);
		place = story.place;
		member = place.workshop + "a";
	}

	@Test
	void levelIsKept() {
		story.decidedInCompany().objects(member, member).waitsFor(story.caseOf(member),
			SelfReviewModel.TASK_HEAR_OBJECTION);
		assertThat(story.form(place.companyOfficial(), story.caseOf(member), SelfReviewModel.TASK_HEAR_OBJECTION))
			.contains("Điểm nhiệm vụ chưa tính việc làm thêm ngoài giờ.", Level.GOOD.vietnamese(), "Tổng số ủy viên");
		story.does(story.caseOf(member), place.companyOfficial(), SelfReviewModel.TASK_HEAR_OBJECTION, answer("KEEP"))
			.ends(story.caseOf(member), ReviewState.CLOSED);
		assertThat(story.levelsInRegister(member)).containsExactly("GOOD");
	}

	@Test
	void levelIsChangedToAnotherOne() {
		story.decidedInCompany().objects(member, member)
			.refuses(story.caseOf(member), place.companyOfficial(), SelfReviewModel.TASK_HEAR_OBJECTION,
				changed("GOOD"),
				"Mức mới trùng mức đã quyết định")
			.refuses(story.caseOf(member), place.companyOfficial(), SelfReviewModel.TASK_HEAR_OBJECTION,
				answer("CHANGE"), "Mức mới")
			.does(story.caseOf(member), place.companyOfficial(), SelfReviewModel.TASK_HEAR_OBJECTION,
				changed("COMPLETED"))
			.ends(story.caseOf(member), ReviewState.CLOSED);
		assertThat(story.levelsInRegister(member)).containsExactly("COMPLETED");
	}

	@Test
	void anotherLevelNeedsMoreThanHalfOfTheCommittee() {
		story.decidedInCompany().objects(member, member)
			.does(story.caseOf(member), place.companyOfficial(), SelfReviewModel.TASK_HEAR_OBJECTION,
				with(changed("COMPLETED"), Map.of("committeeTotal", 6, "inFavour", 3, "against", 2)))
			.ends(story.caseOf(member), ReviewState.CLOSED);
		assertThat(story.levelsInRegister(member)).containsExactly("GOOD");
		assertThat(stage.records().papers(story.caseOf(member), "review-objectionVote")).singleElement().asString()
			.contains("KEEP", "3/6 cấp ủy viên tán thành (50,0%); cần ít nhất 4", "43-HD/BTCTW");
	}

	@Test
	void levelThatTooFewWantToKeepIsVotedOnAgain() {
		story.decidedInCompany().objects(member, member).refuses(story.caseOf(member), place.companyOfficial(),
			SelfReviewModel.TASK_HEAR_OBJECTION, with(answer("KEEP"), Map.of("inFavour", 2, "against", 3)),
			"Không đủ số phiếu giữ nguyên mức (2/5 cấp ủy viên tán thành (40,0%); cần ít nhất 3)",
			"hãy biểu quyết về một mức khác");
	}

	@Test
	void meetingToWhichTooFewCameAnswersNothing() {
		story.decidedInCompany().objects(member, member).refuses(story.caseOf(member), place.companyOfficial(),
			SelfReviewModel.TASK_HEAR_OBJECTION, with(answer("KEEP"), Map.of("committeeTotal", 9)),
			"Hội nghị có mặt 5/9 cấp ủy viên, cần ít nhất 6 (Quy chế làm việc của cấp ủy");
	}

	@Test
	void ballotsAndTheDayOfTheMeetingHaveToBeRight() {
		story.decidedInCompany().objects(member, member)
			.refuses(story.caseOf(member), place.companyOfficial(), SelfReviewModel.TASK_HEAR_OBJECTION,
				with(answer("KEEP"), Map.of("inFavour", 5)), "nhiều hơn số có mặt (5)")
			.refuses(story.caseOf(member), place.companyOfficial(), SelfReviewModel.TASK_HEAR_OBJECTION,
				with(answer("KEEP"), Map.of("heardOn", stage.clock().today().minusDays(1).toString())),
				"Ngày họp xem xét phải từ ngày khiếu nại đến hôm nay")
			.refuses(story.caseOf(member), place.companyOfficial(), SelfReviewModel.TASK_HEAR_OBJECTION,
				with(answer("KEEP"), Map.of("heardOn", stage.clock().today().plusDays(1).toString())),
				"Ngày họp xem xét phải từ ngày khiếu nại đến hôm nay");
	}

	@Test
	void nobodyBecomesExcellentPastTheVoteOfTheBranch() {
		story.decidedInCompany().objects(member, member).refuses(story.caseOf(member), place.companyOfficial(),
			SelfReviewModel.TASK_HEAR_OBJECTION, changed("EXCELLENT"),
			"Chi bộ không biểu quyết đề nghị mức xuất sắc, nên khiếu nại không nâng lên mức này được");
	}

	@Test
	void nobodyBecomesExcellentPastTheCap() {
		var other = place.workshop + "b";
		story.twoExcellentInSix(member, other).writesInstead(member, Level.GOOD, "Xếp sau đồng chí B về điểm nhiệm vụ.")
			.decides(place.company, place.companyOfficial()).objects(member, member)
			.refuses(story.caseOf(member), place.companyOfficial(), SelfReviewModel.TASK_HEAR_OBJECTION,
				changed("EXCELLENT"),
				"Không đổi lên mức xuất sắc được vì nhóm đã đủ tỷ lệ. Có 2/6 đảng viên được đề nghị xuất sắc");
	}

	@Test
	void nobodyObjectsBeforeThereIsAResultTwiceOrTooLate() {
		story.opened();
		assertThatThrownBy(() -> story.objects(member, member)).hasMessageContaining(NOTHING_TO_OBJECT_TO);
		story.prepared(place.workshop).reported(place.workshop).prepared(place.office).reported(place.office)
			.decides(place.company, place.companyOfficial()).objects(member, member);
		assertThatThrownBy(() -> story.objects(member, member, "Còn một lý do nữa."))
			.hasMessageContaining(NOTHING_TO_OBJECT_TO);
		story.waitsFor(story.caseOf(member), SelfReviewModel.TASK_HEAR_OBJECTION);
		var other = place.workshop + "b";
		story.becomesFinal(other);
		assertThatThrownBy(() -> story.objects(other, other)).hasMessageContaining(NOTHING_TO_OBJECT_TO);
		story.ends(story.caseOf(other), ReviewState.CLOSED);
	}

	@Test
	void objectionIsOnesOwnOrWrittenByTheBranchCommittee() {
		story.decidedInCompany();
		assertThatThrownBy(() -> story.objects(place.workshop + "b", member)).hasMessageContaining(NOT_OFFERED);
		assertThatThrownBy(() -> story.objects(place.secretaryOf(place.office), member))
			.hasMessageContaining(NOT_OFFERED);
		story.waitsFor(story.caseOf(member)).objects(place.secretaryOf(place.workshop), member)
			.waitsFor(story.caseOf(member), SelfReviewModel.TASK_HEAR_OBJECTION)
			.sees(place.standingOfficial(), story.caseOf(member))
			.sees(place.secretaryOf(place.workshop), story.caseOf(member));
	}

	@Test
	void secondYearNotCompletedHasTheBranchConsiderRemoval() {
		lastYear(member);
		notCompleted();
		story.becomesFinal(member).waitsFor(story.caseOf(member), SelfReviewModel.TASK_CONSIDER_REMOVAL)
			.is(story.caseOf(member), ReviewState.CLOSED).sees(place.companyOfficial(), story.caseOf(member));
		assertThat(story.levelsInRegister(member)).containsExactly("NOT_COMPLETED", "NOT_COMPLETED");
		var secretary = place.secretaryOf(place.workshop);
		assertThat(story.form(secretary, story.caseOf(member), SelfReviewModel.TASK_CONSIDER_REMOVAL))
			.contains("2025: Không hoàn thành nhiệm vụ", "2026: Không hoàn thành nhiệm vụ", "24-QĐ/TW");
		story.does(story.caseOf(member), secretary, SelfReviewModel.TASK_CONSIDER_REMOVAL,
			Map.of("conclusion", "PROPOSE", "remarks",
				"Chi ủy đề nghị chi bộ xem xét."))
			.ends(story.caseOf(member), ReviewState.CLOSED);
	}

	@Test
	void firstYearNotCompletedHasNot() {
		notCompleted();
		story.becomesFinal(member).ends(story.caseOf(member), ReviewState.CLOSED);
		assertThat(story.levelsInRegister(member)).containsExactly("NOT_COMPLETED");
	}

	@Test
	void objectionThatIsHeardEndsTheRun() {
		lastYear(member);
		notCompleted();
		story.objects(member, member)
			.does(story.caseOf(member), place.companyOfficial(), SelfReviewModel.TASK_HEAR_OBJECTION,
				changed("COMPLETED"))
			.ends(story.caseOf(member), ReviewState.CLOSED);
	}

	private void lastYear(String login) {
		register.record(stage.register().memberId(login), 2025, Level.NOT_COMPLETED,
			stage.clock().today().minusYears(1),
			stage.register().idOf(place.company), null);
	}

	/** The member has done 60 % of the tasks. */
	private void notCompleted() {
		story.opened().prepared(place.workshop).meets(place.workshop)
			.writes(place.secretaryOf(place.workshop), story.good()).writes(place.workshop + "b", story.good())
			.writes(member, story.sheet(10, 30, 60, 0, 0, Level.NOT_COMPLETED))
			.does(story.caseOfBranch(place.workshop), place.secretaryOf(place.workshop), BranchReviewModel.TASK_MEETING,
				branchMinutes())
			.prepared(place.office).reported(place.office).decides(place.company, place.companyOfficial());
	}

	private Map<String, Object> branchMinutes() {
		var minutes = ReviewPapers.minutes();
		minutes.put("collectiveReason", "Một đảng viên không hoàn thành nhiệm vụ nhưng chi bộ hoàn thành tốt.");
		return minutes;
	}

	private static Map<String, Object> with(Map<String, Object> answer, Map<String, Object> figures) {
		answer.putAll(figures);
		return answer;
	}

	private Map<String, Object> answer(String decision) {
		return ReviewPapers.answer(stage.clock().today(), decision);
	}

	private Map<String, Object> changed(String level) {
		return ReviewPapers.changed(stage.clock().today(), level);
	}
}
