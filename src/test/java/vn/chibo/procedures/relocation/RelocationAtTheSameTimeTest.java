package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.AtTheSameMoment;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Two do the same, one after the other or at the same moment: it counts once, and each is told what is true. */
@ChiBoTest
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class RelocationAtTheSameTimeTest {

	private static final String COLLEAGUE = "btthon1";

	@Autowired
	Stage stage;

	private RelocationStory story;

	@BeforeEach
	void anotherSitsInTheCommitteeOfTheBranch() {
		stage.register().seat("phanxuong1", "COMMITTEE", stage.register().memberId(COLLEAGUE));
		story = RelocationStory.ofMemberIn("phanxuong1", stage);
	}

	@AfterEach
	void andDoesNotAnyMore() {
		stage.register().unseat("phanxuong1", stage.register().memberId(COLLEAGUE));
	}

	@Test
	void whoIsLateWithATaskIsToldWhoHasItAndThenThatItIsDone() {
		story.asksToMoveTo("tdp4").writes();
		var task = stage.people().as(COLLEAGUE).task(story.caseNumber(), RelocationModel.TASK_REVIEW_AT_BRANCH).getId();
		stage.people().as("btphanxuong1").claims(task);

		assertThatThrownBy(() -> stage.people().as(COLLEAGUE).claims(task)).hasMessageMatching(
			"Đồng chí Bí thư phanxuong1 đã nhận nhiệm vụ này từ [0-9:]{5} ngày [0-9/]{10}; hãy chọn nhiệm vụ khác .*");
		assertThatThrownBy(() -> stage.people().as(COLLEAGUE).submits(task, story.reviewForm()))
			.hasMessageStartingWith("Đồng chí Bí thư phanxuong1 đã nhận nhiệm vụ này từ ");

		stage.people().as("btphanxuong1").submits(task, story.reviewForm());
		Stream.<ThrowingCallable>of(() -> stage.people().as(COLLEAGUE).claims(task),
			() -> stage.people().as(COLLEAGUE).opens(task),
			() -> stage.people().as(COLLEAGUE).submits(task, story.reviewForm()))
			.forEach(late -> assertThatThrownBy(late).hasMessageMatching(
				"Đồng chí Bí thư phanxuong1 đã làm xong nhiệm vụ này lúc [0-9:]{5} ngày [0-9/]{10}; .*"));
		assertThatThrownBy(() -> stage.people().as("btphanxuong1").opens(task))
			.hasMessageStartingWith("Đồng chí đã làm xong nhiệm vụ này lúc ");
		assertThatThrownBy(() -> stage.people().as("bttdp5").claims(task)).as("whom it does not concern")
			.hasMessage("Nhiệm vụ này đã được giải quyết hoặc không còn; hãy tải lại danh sách nhiệm vụ.");
	}

	@Test
	void whoSendsTheSameFormAgainIsToldWhatCameOfIt() {
		story.asksToMoveTo("tdp4").writes();
		var task = stage.people().as("btphanxuong1").task(story.caseNumber(), RelocationModel.TASK_REVIEW_AT_BRANCH)
			.getId();
		stage.people().as("btphanxuong1").claims(task);
		stage.people().as("btphanxuong1").submits(task, story.reviewForm());

		assertThatCode(() -> stage.people().as("btphanxuong1").submits(task, story.reviewForm()))
			.doesNotThrowAnyException();
		assertThat(stage.records().papers(story.caseNumber(), "relocation-review")).as("filed once").hasSize(1);
		var other = new HashMap<>(story.reviewForm());
		other.put("remarks", "Ý kiến khác hẳn.");
		assertThatThrownBy(() -> stage.people().as("btphanxuong1").submits(task, other))
			.as("something else is not swallowed")
			.hasMessageStartingWith("Đồng chí đã làm xong nhiệm vụ này lúc ");
	}

	@Test
	void whoBeginsTheSameAgainGetsTheSameCase() {
		var form = story.startForm("tdp4", RelocationStory.IN_TIME);
		var member = stage.people().as(story.member());
		var number = member.start("relocation", form);

		assertThat(member.start("relocation", form)).isEqualTo(number);
		var other = new HashMap<>(form);
		other.put("residence", "Số 9, tổ dân phố 4");
		assertThatThrownBy(() -> member.start("relocation", other)).as("another one is refused, as ever")
			.hasMessageContaining("hồ sơ");
	}

	@RepeatedTest(20)
	void oneOfTwoTakesATaskAtTheSameMoment() {
		story.asksToMoveTo("tdp4").writes();
		var task = stage.people().as(COLLEAGUE).task(story.caseNumber(), RelocationModel.TASK_REVIEW_AT_BRANCH).getId();

		var told = AtTheSameMoment.told(() -> claim("btphanxuong1", task), () -> claim(COLLEAGUE, task));

		assertThat(told).containsOnlyOnce("done");
		assertThat(told).filteredOn(answer -> !answer.equals("done"))
			.allMatch(answer -> answer.contains("đã nhận nhiệm vụ"));
	}

	@RepeatedTest(20)
	void sameFormTwiceAtTheSameMomentCountsOnceAndIsToldSo(CapturedOutput log) {
		story.asksToMoveTo("tdp4").writes();
		var task = stage.people().as("btphanxuong1").task(story.caseNumber(), RelocationModel.TASK_REVIEW_AT_BRANCH)
			.getId();
		stage.people().as("btphanxuong1").claims(task);

		var told = AtTheSameMoment.told(() -> submit("btphanxuong1", task, story.reviewForm()),
			() -> submit("btphanxuong1", task, story.reviewForm()));

		assertThat(told).containsExactly("done", "done");
		assertThat(log.getAll()).as("nothing went wrong").doesNotContain("Unforeseen error");
		assertThat(stage.records().papers(story.caseNumber(), "relocation-review")).hasSize(1);
	}

	@RepeatedTest(20)
	void ofTwoFormsOfOneTaskByItsHolderOneCountsAndTheOtherIsToldThatItIsDone(CapturedOutput log) {
		story.asksToMoveTo("tdp4").writes();
		var task = stage.people().as("btphanxuong1").task(story.caseNumber(), RelocationModel.TASK_REVIEW_AT_BRANCH)
			.getId();
		stage.people().as("btphanxuong1").claims(task);
		var other = new HashMap<>(story.reviewForm());
		other.put("remarks", "Ý kiến khác hẳn.");

		var told = AtTheSameMoment.told(() -> submit("btphanxuong1", task, story.reviewForm()),
			() -> submit("btphanxuong1", task, other));

		assertThat(told).containsOnlyOnce("done");
		assertThat(told).filteredOn(answer -> !answer.equals("done"))
			.allMatch(answer -> answer.startsWith("Đồng chí đã làm xong nhiệm vụ này lúc "));
		assertThat(log.getAll()).as("nothing went wrong").doesNotContain("Unforeseen error");
	}

	@RepeatedTest(20)
	void whoHandsInWhatIsWithdrawnMeanwhileIsToldSo(CapturedOutput log) {
		story.asksToMoveTo("tdp4").writes();
		var task = stage.people().as("btphanxuong1").task(story.caseNumber(), RelocationModel.TASK_REVIEW_AT_BRANCH)
			.getId();
		stage.people().as("btphanxuong1").claims(task);

		var told = AtTheSameMoment.told(() -> submit("btphanxuong1", task, story.reviewForm()), () -> {
			story.withdraws(story.member());
			return "done";
		});

		assertThat(told).contains("done");
		assertThat(told.get(0))
			.matches("done|Nhiệm vụ này không còn phải làm từ .*; hãy tải lại danh sách nhiệm vụ\\.");
		assertThat(told.get(1)).as("the same by the one who withdraws").matches("done|Có .*thử lại.*|Có việc khác .*");
		assertThat(log.getAll()).as("nothing went wrong").doesNotContain("Unforeseen error");
	}

	@RepeatedTest(20)
	void sameStartTwiceAtTheSameMomentIsOneCase() {
		var form = story.startForm("tdp4", RelocationStory.IN_TIME);

		var numbers = AtTheSameMoment.told(() -> start(story.member(), form), () -> start(story.member(), form));

		assertThat(numbers.get(0)).startsWith("CSH-").isEqualTo(numbers.get(1));
	}

	/** As many as there are connections to the database. */
	@Test
	void firstCasesOfAYearMayBeginAtTheSameMoment() {
		stage.clock().set(LocalDate.of(2027, 3, 3));
		var stories = IntStream.range(0, 12).mapToObj(each -> RelocationStory.ofMemberIn("phanxuong1", stage)).toList();

		var numbers = AtTheSameMoment.told(stories.stream().<Callable<String>>map(each -> () -> start(each.member(),
			each.startForm("tdp4", LocalDate.of(2027, 3, 1)))).toList());

		assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.startsWith("CSH-2027-"));
	}

	@RepeatedTest(20)
	void sameSlipNumberAtTheSameMomentIsGivenOnce() {
		story.asksToMoveTo("tdp4").writes().branchAgrees().endorsedBy("dangcongty");
		var second = RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo("tdp4").writes().branchAgrees()
			.endorsedBy("dangcongty");
		var slip = new HashMap<>(story.slipForm());
		var tasks = Stream.of(story, second)
			.map(each -> stage.people().as("tochxa").task(each.caseNumber(), RelocationModel.TASK_ISSUE_SLIP)
				.getId())
			.toList();
		tasks.forEach(task -> stage.people().as("tochxa").claims(task));

		var told = AtTheSameMoment.told(() -> submit("tochxa", tasks.get(0), slip),
			() -> submit("tochxa", tasks.get(1), slip));

		assertThat(told).containsOnlyOnce("done");
		assertThat(told).filteredOn(answer -> !answer.equals("done"))
			.allMatch(answer -> answer.contains("đã dùng trong sổ này") || answer.contains("Số giấy giới thiệu"));
	}

	private String claim(String login, String task) {
		stage.people().as(login).claims(task);
		return "done";
	}

	private String submit(String login, String task, Map<String, Object> form) {
		stage.people().as(login).submits(task, form);
		return "done";
	}

	private String start(String login, Map<String, Object> form) {
		return stage.people().as(login).start("relocation", form);
	}
}
