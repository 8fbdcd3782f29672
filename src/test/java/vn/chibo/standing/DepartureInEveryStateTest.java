package vn.chibo.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.register.Activity;
import vn.chibo.register.Member;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/**
 * Somebody dies, leaves or is struck off while the case waits: in every state in which a process about a member can wait,
 * as the models have them. A new state is walked by itself; a new process has to be given a case here.
 */
@ChiBoTest
@Tag("long")
class DepartureInEveryStateTest {

	/** Whoever these are about, it is no member. */
	private static final Map<String, String> NOT_ABOUT_A_MEMBER = Map.ofEntries(
		Map.entry("admission",
			"a sympathiser, who is on the branch's list and is struck off there when nothing is open"),
		Map.entry("recognition", "goes on as a probation at once"),
		Map.entry("admissionStop", "ends with its form"),
		Map.entry("relocationWithdrawal", "ends with its form"),
		Map.entry("ratingObjection", "ends with its form"),
		Map.entry("reviewCampaign", "an organisation"),
		Map.entry("branchReview", "a branch"),
		Map.entry("ratingDecision", "a committee"),
		Map.entry("seating", "an organisation"),
		Map.entry("branchMeeting", "a branch"),
		Map.entry("dossierHandover", "an organisation"),
		Map.entry("dossierRestoration", "an organisation"),
		Map.entry("reorganisation", "organisations"));
	private static final List<Activity> KINDS = Stream.of(Activity.values()).filter(activity -> !activity.isMember())
		.toList();

	@Autowired
	ProcessEngine engine;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	CaseFiles caseFiles;
	@Autowired
	ApplicationEventPublisher events;
	@Autowired
	PlatformTransactionManager transactions;
	@Autowired
	Stage stage;

	OpenCases cases;

	@BeforeEach
	void aProvince() {
		stage.clock().set(TODAY);
		cases = new OpenCases(jdbc, stage.register());
	}

	@Test
	void everyProcessIsEitherWalkedOrAboutNoMember() {
		assertThat(processes()).containsExactlyInAnyOrderElementsOf(Stream.concat(NOT_ABOUT_A_MEMBER.keySet().stream(),
			cases.byProcess.keySet().stream()).toList());
	}

	@TestFactory
	List<DynamicTest> theCaseIsStoppedWhereverItWaits() {
		var all = new ArrayList<DynamicTest>();
		cases.byProcess.keySet().stream().sorted().forEach(process -> waits(process).forEach(state -> {
			var kind = KINDS.get(all.size() % KINDS.size());
			all.add(
				DynamicTest.dynamicTest(process + " at " + state + ", " + kind, () -> isStopped(process, state, kind)));
		}));
		return all;
	}

	@TestFactory
	List<DynamicTest> whateverEndedTheMembership() {
		return KINDS.stream()
			.flatMap(kind -> cases.byProcess.keySet().stream().map(process -> DynamicTest.dynamicTest(process
				+ ", " + kind, () -> isStopped(process, waits(process).get(0), kind))))
			.toList();
	}

	private void isStopped(String process, String state, Activity kind) {
		var login = cases.member();
		var number = cases.byProcess.get(process).apply(stage.register().memberId(login));
		engine.getRuntimeService().createProcessInstanceByKey(process).businessKey(number)
			.setVariables(Map.of("committeeId", cases.province().id("congty"))).startBeforeActivity(state)
			.execute(true, true);
		assertThat(stage.records().running(number)).as(state).containsExactly(process);

		becomes(stage.register().memberId(login), kind);

		assertThat(stage.records().running(number)).isEmpty();
		var file = new TransactionTemplate(transactions).execute(status -> caseFiles.get(number));
		assertThat(file.isOpen()).isFalse();
		assertThat(file.state()).as(state).isEqualTo(CaseFile.DISCONTINUED);
		assertThat(file.departure()).isEqualTo(kind);
		assertThat(stage.records().told(number, "Hồ sơ đã dừng")).contains(cases.province().login("bithu"))
			.doesNotContain(login);
		assertThat(stage.records().mailTexts(number))
			.noneMatch(text -> text.contains("từ trần") || text.contains("Lê Văn"));
	}

	private void becomes(long member, Activity activity) {
		new TransactionTemplate(transactions).executeWithoutResult(status -> {
			jdbc.sql("update member set activity = ?, activity_changed_on = ? where id = ?")
				.params(activity.name(), TODAY, member).update();
			events.publishEvent(new Member.StandingChanged(List.of(
				new Member.Change(member, Activity.ACTIVE, activity, TODAY, null))));
		});
	}

	private Set<String> processes() {
		return Set.copyOf(engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
			.map(definition -> definition.getKey()).toList());
	}

	/** Of what follows an event-based gateway it is the gateway at which the process stands. */
	private List<String> waits(String process) {
		var model = engine.getRepositoryService().getBpmnModelInstance(engine.getRepositoryService()
			.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult().getId());
		return Stream.of(UserTask.class, ReceiveTask.class, IntermediateCatchEvent.class, EventBasedGateway.class)
			.flatMap(kind -> model.getModelElementsByType(kind).stream()).map(FlowNode.class::cast)
			.filter(node -> node.getPreviousNodes().list().stream().noneMatch(EventBasedGateway.class::isInstance))
			.map(FlowNode::getId).sorted().toList();
	}
}
