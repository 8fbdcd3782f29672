package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.People.Person;
import vn.chibo.support.Stage;

/** Who may do what with a task: those whom it concerns, by its form, and nobody else in no other way. */
@ChiBoTest
class RelocationRightsTest {

	private static final String BY_FORM_ONLY = "Việc này chỉ làm được bằng biểu mẫu của nhiệm vụ; hãy mở nhiệm vụ, điền "
		+ "và gửi biểu mẫu.";
	private static final String NOT_CONCERNED = "Nhiệm vụ này không thuộc phần việc của đồng chí.";

	@Autowired
	Stage stage;
	@Autowired
	TaskService tasks;
	@Autowired
	RuntimeService runtime;

	private RelocationStory story;
	private Person secretary;
	private Person outsider;
	private String task;

	@BeforeEach
	void requestWaitsForTheBranch() {
		story = RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo("tdp4").writes();
		secretary = stage.people().as("btphanxuong1");
		outsider = stage.people().as("btthon1");
		task = secretary.task(story.caseNumber(), RelocationModel.TASK_REVIEW_AT_BRANCH).getId();
	}

	@Test
	void outsiderSeesNoTaskAndCannotOpenTakeOrSubmitIt() {
		assertThat(outsider.tasks(story.caseNumber())).isEmpty();
		assertThatThrownBy(() -> outsider.opens(task)).hasMessage(NOT_CONCERNED);
		assertThatThrownBy(() -> outsider.claims(task)).hasMessage("Việc này không thuộc quyền của đồng chí.");
		assertThatThrownBy(() -> outsider.submits(task, story.reviewForm())).hasMessage(NOT_CONCERNED);
		story.waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH);
	}

	@Test
	void otherCommitteesOfTheCaseSeeNothingUntilItIsTheirTurn() {
		for (var login : List.of("dangcongty", "tochxa", "tochphuong", "bttdp4", story.member())) {
			assertThat(stage.people().as(login).tasks(story.caseNumber())).as(login).isEmpty();
			assertThatThrownBy(() -> stage.people().as(login).opens(task)).as(login).hasMessage(NOT_CONCERNED);
		}
	}

	@Test
	void administratorCannotReadTheFormOfATask() {
		var administrator = stage.people().as("quantri");
		assertThatThrownBy(() -> administrator.opens(task)).hasMessage(NOT_CONCERNED);
		assertThatThrownBy(() -> administrator.claims(task)).hasMessageContaining("thuộc phần việc của mình");
		assertThatThrownBy(() -> administrator.submits(task, story.reviewForm())).hasMessage(NOT_CONCERNED);
		assertThatThrownBy(() -> administrator.act(() -> tasks.addCandidateUser(task, "quantri")))
			.hasMessageStartingWith("Người quản trị chỉ tạm dừng");
	}

	@Test
	void administratorIsToldThatSomebodyElseHasTheTask() {
		secretary.claims(task);
		assertThatThrownBy(() -> stage.people().as("quantri").claims(task))
			.hasMessage(
				"Nhiệm vụ này đang do người khác nhận; đồng chí chỉ nhận được nhiệm vụ thuộc phần việc của mình.");
	}

	@Test
	void administratorIsNoMemberAndStartsNothing() {
		assertThatThrownBy(() -> stage.people().as("quantri").start("relocation", story.startForm("tdp5",
			RelocationStory.IN_TIME))).hasMessageContaining("Đảng viên bắt đầu chuyển sinh hoạt cho mình");
	}

	@Test
	void nobodyIsLoggedInAndGetsNothing() {
		assertThatThrownBy(() -> stage.people().asNobody().opens(task)).hasMessage("Hãy đăng nhập rồi thử lại.");
		assertThatThrownBy(() -> stage.people().asNobody().submits(task, story.reviewForm()))
			.hasMessage("Hãy đăng nhập rồi thử lại.");
	}

	@Test
	void taskIsTakenForOneselfOnly() {
		assertThatThrownBy(() -> secretary.act(() -> tasks.claim(task, "btthon1")))
			.hasMessageContaining("nhận cho chính mình");
		assertThatThrownBy(() -> secretary.act(() -> tasks.setAssignee(task, "btthon1")))
			.hasMessageContaining("nhận cho chính mình");
		assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
	}

	@Test
	void taskGoesBackToTheCommitteeWhenGivenBack() {
		secretary.claims(task);
		secretary.act(() -> tasks.setAssignee(task, null));
		assertThat(secretary.tasks(story.caseNumber())).hasSize(1);
	}

	@Test
	void formIsSubmittedByWhoTookTheTask() {
		assertThatThrownBy(() -> secretary.submits(task, story.reviewForm()))
			.hasMessage("Hãy bấm nhận nhiệm vụ trước khi gửi.");
		secretary.claims(task);
		secretary.submits(task, story.reviewForm());
		assertThatThrownBy(() -> secretary.submits(task, story.slipForm()))
			.hasMessageContaining("đã làm xong nhiệm vụ này");
		story.waitsFor(RelocationModel.TASK_ENDORSE);
	}

	@Test
	void taskIsCompletedByItsFormOnly() {
		secretary.claims(task);
		byFormOnly(() -> tasks.complete(task, Map.of("decision", "AGREE")));
		byFormOnly(() -> tasks.resolveTask(task));
		byFormOnly(() -> tasks.handleBpmnError(task, "error"));
		byFormOnly(() -> tasks.handleEscalation(task, "escalation"));
		story.waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH);
	}

	@Test
	void variablesAreSetByFormsOnly() {
		var instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(story.caseNumber())
			.singleResult()
			.getId();
		byFormOnly(() -> tasks.setVariable(task, "decision", "AGREE"));
		byFormOnly(() -> tasks.setVariableLocal(task, "decision", "AGREE"));
		byFormOnly(() -> runtime.setVariable(instance, "scope", "INTERNAL"));
		byFormOnly(() -> runtime.removeVariable(instance, "scope"));
		assertThat(runtime.getVariable(instance, "scope")).isEqualTo("OTHER_SUPERIOR");
	}

	@Test
	void procedureIsStartedAndWithdrawnByItsFormOnly() {
		byFormOnly(() -> runtime.startProcessInstanceByKey("relocation", "CSH-2026-999999"));
		byFormOnly(() -> runtime.createMessageCorrelation("relocationWithdrawn")
			.processInstanceBusinessKey(story.caseNumber()).correlate());
		story.waitsFor(RelocationModel.TASK_REVIEW_AT_BRANCH);
	}

	@Test
	void taskIsNotPassedOnToOthers() {
		byFormOnly(() -> tasks.addCandidateUser(task, "btthon1"));
		byFormOnly(() -> tasks.addCandidateGroup(task, "committee1"));
		byFormOnly(() -> tasks.addUserIdentityLink(task, "btthon1", "reader"));
		byFormOnly(() -> tasks.setOwner(task, "btthon1"));
		byFormOnly(() -> tasks.delegateTask(task, "btthon1"));
		byFormOnly(() -> tasks.deleteCandidateGroup(task, "committee1"));
		assertThat(outsider.tasks(story.caseNumber())).isEmpty();
	}

	@Test
	void nothingPersonalIsHandedOutAsFormVariables() {
		assertThat(secretary.formVariables(task)).isEmpty();
	}

	private void byFormOnly(Runnable pastTheForm) {
		assertThatThrownBy(() -> secretary.act(pastTheForm)).hasMessage(BY_FORM_ONLY);
	}
}
