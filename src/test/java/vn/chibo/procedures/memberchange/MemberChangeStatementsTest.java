package vn.chibo.procedures.memberchange;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.MemberChangeModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** How many SQL statements the clicks of a correction cost; a figure that grows has to be explained here. */
@ChiBoTest
class MemberChangeStatementsTest {

	/** A beginning locks the member and looks for open proposals, so that there are not too many. */
	private static final Map<String, Integer> AT_MOST = Map.ofEntries(entry("start: open", 3),
		entry("start: submit", 33), entry("confirm: open", 12), entry("confirm: claim", 11),
		entry("confirm: submit", 61));

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

	private final Map<String, Integer> sent = new LinkedHashMap<>();

	@Test
	void clickCostsNoMoreThanItDid() {
		// once before, so that what is read once and for all is read
		measure(MemberChangeStory.ofMemberIn("thon1", stage));
		measure(MemberChangeStory.ofMemberIn("thon1", stage));
		System.out.println(sent);
		assertThat(sent).allSatisfy(
			(click, statements) -> assertThat(statements).as(click).isLessThanOrEqualTo(AT_MOST.get(click)));
	}

	private void measure(MemberChangeStory story) {
		var process = repository.createProcessDefinitionQuery().processDefinitionKey("memberChange").latestVersion()
			.singleResult().getId();
		count("start: open", story.member(), () -> forms.getDeployedStartForm(process));
		count("start: submit", story.member(), () -> story.knownAs(
			forms.submitStartForm(process, story.startForm("phone", "0912345678")).getBusinessKey()));
		var task = stage.people().as("tochxa").task(story.caseNumber(), MemberChangeModel.TASK_CONFIRM).getId();
		count("confirm: open", "tochxa", () -> forms.getDeployedTaskForm(task));
		count("confirm: claim", "tochxa", () -> tasks.claim(task, "tochxa"));
		count("confirm: submit", "tochxa", () -> forms.submitTaskForm(task, MemberChangeStory.confirmation()));
	}

	private void count(String click, String login, Runnable work) {
		sent.put(click, stage.people().as(login).loggedIn(() -> statements.of(work)).size());
	}
}
