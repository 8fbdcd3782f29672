package vn.chibo.workflow.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import vn.chibo.models.AdmissionModel;

/** What comes when nobody objects, in the order in which it is to be done. */
class UsualWayTest {

	private final BpmnModelInstance admission = Bpmn
		.readModelFromFile(new File("bpmn/admission/admission.bpmn"));

	private List<String> from(String... now) {
		return UsualWay
			.from(Stream.of(now).map(id -> (FlowNode) admission.getModelElementById(id)).toList()).stream()
			.map(FlowNode::getId).toList();
	}

	@Test
	void goesOnBehindThePartThatEndsAndToTheEndOfTheProcess() {
		assertThat(from(AdmissionModel.TASK_BRANCH_MEETING)).containsSubsequence("sub_decision", "sub_enrolment",
			"event_admitted").endsWith("event_admitted").doesNotContain(AdmissionModel.TASK_BRANCH_MEETING);
	}

	@Test
	void whatIsDoneBesideIsToldBeforeWhereTheWaysMeet() {
		var ways = List.of(from(AdmissionModel.TASK_VERIFY, AdmissionModel.TASK_WRITE_OUTSIDE),
			from(AdmissionModel.TASK_WRITE_OUTSIDE, AdmissionModel.TASK_VERIFY));

		assertThat(ways).allSatisfy(way -> assertThat(way).doesNotHaveDuplicates()
			.containsSubsequence(AdmissionModel.TASK_RECORD_OUTSIDE, AdmissionModel.TASK_CONCLUDE_BIOGRAPHY)
			.endsWith("event_admitted"));
	}

	@Test
	void aWayThatNeverMeetsTheUsualOneDoesNotEndTheProcess() {
		assertThat(from(AdmissionModel.TASK_EXPLAIN_OVERDUE, AdmissionModel.TASK_DECIDE))
			.startsWith(AdmissionModel.TASK_REVIEW_OVERDUE).doesNotContain("event_overdueReviewed")
			.endsWith("event_admitted");
		assertThat(from(AdmissionModel.TASK_EXPLAIN_OVERDUE)).endsWith("event_overdueReviewed");
	}
}
