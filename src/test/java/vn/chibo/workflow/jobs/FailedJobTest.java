package vn.chibo.workflow.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.WholeDatabase;

/** An error in a job may quote a person; what is kept of it does not. */
@ChiBoTest
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class FailedJobTest {

	private static final String NAME = "Vũ Khắc Tĩnh Nhiên";

	@Autowired
	ProcessEngine engine;
	@Autowired
	WholeDatabase database;

	String deployment;
	String job;

	@BeforeEach
	void aJobThatWillFail() {
		deployment = engine.getRepositoryService().createDeployment().addString("failing.bpmn", """
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
			    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
			  <process id="failing" isExecutable="true" camunda:historyTimeToLive="P1D">
			    <startEvent id="start"/><sequenceFlow id="f1" sourceRef="start" targetRef="task"/>
			    <serviceTask id="task" camunda:asyncBefore="true" camunda:class="%s"/>
			    <sequenceFlow id="f2" sourceRef="task" targetRef="end"/><endEvent id="end"/>
			  </process>
			</definitions>""".formatted(QuotingAPerson.class.getName())).deploy().getId();
		var instance = engine.getRuntimeService().startProcessInstanceByKey("failing").getId();
		job = engine.getManagementService().createJobQuery().processInstanceId(instance).singleResult().getId();
	}

	@AfterEach
	void nothingOfIt() {
		engine.getRepositoryService().deleteDeployment(deployment, true);
	}

	@Test
	void aFailureIsKeptAsANumberUnderWhichTheLogHoldsIt(CapturedOutput log) {
		fails();

		var message = engine.getManagementService().createJobQuery().jobId(job).singleResult().getExceptionMessage();
		assertThat(message).matches("Mã tra cứu [0-9A-F]{8}, " + DuplicateKeyException.class.getName());
		assertThat(engine.getManagementService().getJobExceptionStacktrace(job)).startsWith("vn.chibo.").contains(
			message,
			"at " + QuotingAPerson.class.getName(), "SQL state 23505");
		var history = engine.getHistoryService().createHistoricJobLogQuery().jobId(job).failureLog().singleResult();
		assertThat(history.getJobExceptionMessage()).as("the same number").isEqualTo(message);
		assertThat(engine.getHistoryService().getHistoricJobLogExceptionStacktrace(history.getId())).contains(message);
		assertThat(log.getAll()).containsOnlyOnce("Unforeseen error " + message.substring(11, 19))
			.contains("at " + QuotingAPerson.class.getName());
	}

	@Test
	void thePersonIsNamedNowhere(CapturedOutput log) {
		fails();
		fails();
		fails();

		assertThat(
			engine.getRuntimeService().createIncidentQuery().configuration(job).singleResult().getIncidentMessage())
			.startsWith("Mã tra cứu ");
		assertThat(database.findings("", List.of(NAME))).isEmpty();
		assertThat(database.findings("act_", List.of(QuotingAPerson.class.getSimpleName()))).as("where it happened")
			.contains("act_ge_bytearray.bytes_: QuotingAPerson");
		assertThat(log.getAll()).contains("Unforeseen error").doesNotContain(NAME);
	}

	private void fails() {
		assertThatThrownBy(() -> engine.getManagementService().executeJob(job)).hasMessageContaining(NAME);
	}

	/** As a database does: the message holds the row that it refuses. */
	public static class QuotingAPerson implements JavaDelegate {

		@Override
		public void execute(DelegateExecution execution) {
			throw new DuplicateKeyException("insert into member values (" + NAME + ")", new SQLException(
				"Key (full_name)=(" + NAME + ") already exists", "23505"));
		}
	}
}
