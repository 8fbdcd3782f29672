package vn.chibo.procedures.review;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.BranchReviewModel;
import vn.chibo.models.RatingDecisionModel;
import vn.chibo.models.SelfReviewModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** How many SQL statements a person's click costs in the review, and what each member more in the branch adds to it. */
@ChiBoTest
class ReviewStatementsTest {

	/**
	 * A member more costs the meeting the paper of the case (three statements), the decision nothing, and the telling
	 * the paper, the mail and a step of the member's process (seventeen). The last comment or self-review ends the
	 * preparation of a member (five). The first number of a book costs seven, a further one five. The tasks and
	 * the attendance of a year are two for all members together.
	 */
	private static final Map<String, Integer> AT_MOST = Map.ofEntries(
		entry("task_selfReview of 3: open", 11), entry("task_selfReview of 3: submit", 36),
		entry("task_selfReview of 12: open", 11), entry("task_selfReview of 12: submit", 41),
		entry("task_residenceComment of 3: open", 7), entry("task_residenceComment of 3: submit", 34),
		entry("task_meeting of 3: open", 18), entry("task_meeting of 3: submit", 85),
		entry("task_meeting of 12: open", 18),
		entry("task_meeting of 12: submit", 110), entry("task_decide of 3: open", 13),
		entry("task_decide of 3: submit", 51),
		entry("task_decide of 12: open", 13), entry("task_decide of 12: submit", 50), entry("task_tell of 3", 104),
		entry("task_tell of 12", 259), entry("object", 59));

	@Autowired
	private BeanFactory application;
	@Autowired
	private Stage stage;
	@Autowired
	private Statements statements;
	@Autowired
	private FormService forms;
	@Autowired
	private RepositoryService processes;

	private final Map<String, List<String>> sent = new LinkedHashMap<>();
	private ReviewStory story;
	private ReviewPlace place;

	@Test
	void clickCostsNoMoreThanItDid() {
		story = ReviewStory.in(application);
		place = story.place;
		var hamlet = place.hamlet(12);
		stage.register().livesAt(place.village + "a", place.workshop, true);
		// once before, so that what is read once and for all is read
		story.opened().prepared(place.workshop).reported(place.workshop);
		reviewed(place.village);
		reviewed(hamlet);
		var member = stage.people().as(place.village + "a");
		var objection = processes.createProcessDefinitionQuery().processDefinitionKey("ratingObjection").singleResult()
			.getId();
		// the form's own text is read once and for all
		member.loggedIn(() -> forms.getDeployedStartForm(objection));
		sent.put("object", member
			.loggedIn(() -> statements.of(() -> story.objects(place.village + "a", place.village + "a"))));
		sent.forEach(ReviewStatementsTest::print);
		assertThat(sent).allSatisfy((click, statements) -> assertThat(statements.size()).as(click)
			.isLessThanOrEqualTo(AT_MOST.get(click)));
	}

	private void reviewed(String branch) {
		var everybody = place.membersOf(branch);
		var of = " of " + everybody.size();
		story.does(story.caseOfBranch(branch), place.secretaryOf(branch), BranchReviewModel.TASK_COLLECTIVE_REPORT,
			ReviewPapers.report01());
		click(SelfReviewModel.TASK_SELF_REVIEW, of, branch + "a", story.caseOf(branch + "a"),
			ReviewPapers.selfReview());
		everybody.stream().filter(login -> !login.equals(branch + "a")).forEach(story::writesSelfReview);
		if (branch.equals(place.village)) {
			click(SelfReviewModel.TASK_RESIDENCE_COMMENT, of, place.secretaryOf(place.workshop),
				story.caseOf(branch + "a"),
				comment());
		}
		story.meets(branch);
		everybody.forEach(login -> story.writes(login, Sheets.voted(story.good(), everybody.size(), 0, 0)));
		var minutes = ReviewPapers.minutes();
		minutes.put("inFavour", everybody.size());
		click(BranchReviewModel.TASK_MEETING, of, place.secretaryOf(branch), story.caseOfBranch(branch), minutes);
		click(RatingDecisionModel.TASK_DECIDE, of, place.standingOfficial(), story.caseOfDecision(place.commune),
			story.decision());
		sent.put(RatingDecisionModel.TASK_TELL + of, statements.of(() -> story.told(place.commune)));
	}

	private Map<String, Object> comment() {
		return Map.of("invited", 4, "attended", 3, "observed", "Dự đủ các buổi họp tổ dân phố, giữ gìn vệ sinh chung.",
			"people", "Bà con trong tổ tin cậy, hay hỏi ý kiến.", "shortcomings",
			"Ít phát biểu trong các buổi họp của tổ.",
			"discussedOn", stage.clock().today().toString(), "signedBy", "Lê Văn Ký");
	}

	private void click(String key, String of, String login, String caseNumber, Map<String, Object> form) {
		var person = stage.people().as(login);
		var task = person.task(caseNumber, key).getId();
		// the form's own text is read once and for all
		person.loggedIn(() -> forms.getDeployedTaskForm(task));
		sent.put(key + of + ": open", person.loggedIn(() -> statements.of(() -> forms.getDeployedTaskForm(task))));
		person.claims(task);
		sent.put(key + of + ": submit", person.loggedIn(() -> statements.of(() -> forms.submitTaskForm(task, form))));
	}

	/** The figure, and what was asked more than once. */
	private static void print(String click, List<String> sent) {
		System.out.printf("%-36s %3d statements%n", click, sent.size());
		sent.stream().collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
			.entrySet().stream().filter(statement -> statement.getValue() > 1).forEach(statement -> System.out
				.printf("    %d x %.110s%n", statement.getValue(), statement.getKey().replaceAll("\\s+", " ").strip()));
	}
}
