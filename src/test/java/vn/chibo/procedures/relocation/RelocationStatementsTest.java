package vn.chibo.procedures.relocation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.People.Person;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** How many SQL statements a person's click costs; a figure that grows has to be explained here. */
@ChiBoTest
class RelocationStatementsTest {

	/**
	 * A paper or a reading costs two statements besides its own row: the chain of the case is locked and led on. Opening
	 * looks for a draft, submitting takes all of the task away: a statement each; what was submitted is known again: another.
	 * The register has changed just before, so who is who is asked anew: one to six of each figure. The number of the slip: three. The slip looks whether a
	 * dossier goes along: where it lies, and who holds the dossiers there.
	 */
	private static final Map<String, Integer> AT_MOST = Map.ofEntries(
		entry("start: open", 4), entry("start: submit", 37),
		entry("task_writeRequest: open", 12), entry("task_writeRequest: claim", 12),
		entry("task_writeRequest: submit", 48),
		entry("task_reviewAtBranch: open", 13), entry("task_reviewAtBranch: claim", 12),
		entry("task_reviewAtBranch: submit", 45), entry("task_endorse: open", 13), entry("task_endorse: claim", 12),
		entry("task_endorse: submit", 46), entry("task_issueSlip: open", 18), entry("task_issueSlip: claim", 12),
		entry("task_issueSlip: submit", 62));

	@Autowired
	Stage stage;
	@Autowired
	Statements statements;
	@Autowired
	FormService forms;
	@Autowired
	TaskService tasks;
	@Autowired
	RepositoryService repository;

	private final Map<String, List<String>> sent = new LinkedHashMap<>();

	@Test
	void clickCostsNoMoreThanItDid() {
		// once before, so that what is read once and for all is read
		var first = RelocationStory.ofMemberIn("phanxuong1", stage);
		measure(first, first.slipForm());
		var second = RelocationStory.ofMemberIn("phanxuong1", stage);
		var numbered = new HashMap<>(second.slipForm());
		numbered.remove("slipNumber");
		measure(second, numbered);
		sent.forEach(RelocationStatementsTest::print);
		assertThat(sent).allSatisfy((click, statements) -> assertThat(statements.size()).as(click)
			.isLessThanOrEqualTo(AT_MOST.get(click)));
	}

	/** @param slip without a number, where the book has begun: then it is given */
	private void measure(RelocationStory story, Map<String, Object> slip) {
		var member = stage.people().as(story.member());
		var process = repository.createProcessDefinitionQuery().processDefinitionKey("relocation").singleResult()
			.getId();
		count("start: open", member, () -> forms.getDeployedStartForm(process));
		count("start: submit", member, () -> story.knownAs(forms.submitStartForm(process,
			story.startForm("tdp4", RelocationStory.IN_TIME)).getBusinessKey(), "tdp4"));
		task(story, story.member(), RelocationModel.TASK_WRITE_REQUEST, story.requestForm());
		task(story, "btphanxuong1", RelocationModel.TASK_REVIEW_AT_BRANCH, story.reviewForm());
		task(story, "dangcongty", RelocationModel.TASK_ENDORSE,
			Map.of("decision", "AGREE", "remarks", "Nhất trí với chi ủy."));
		task(story, "tochxa", RelocationModel.TASK_ISSUE_SLIP, slip);
	}

	private void task(RelocationStory story, String login, String key, Map<String, Object> form) {
		var person = stage.people().as(login);
		var task = person.task(story.caseNumber(), key).getId();
		count(key + ": open", person, () -> forms.getDeployedTaskForm(task));
		count(key + ": claim", person, () -> tasks.claim(task, login));
		count(key + ": submit", person, () -> forms.submitTaskForm(task, form));
	}

	private void count(String click, Person person, Runnable work) {
		sent.put(click, person.loggedIn(() -> statements.of(work)));
	}

	/** The figure, and what was asked more than once. */
	private static void print(String click, List<String> sent) {
		System.out.printf("%-30s %3d statements%n", click, sent.size());
		sent.stream().collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
			.entrySet().stream().filter(statement -> statement.getValue() > 1).forEach(statement -> System.out
				.printf("    %d x %.110s%n", statement.getValue(), statement.getKey().replaceAll("\\s+", " ").strip()));
	}
}
