package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.retention.EngineHistory;
import vn.chibo.retention.RetentionTable;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;
import vn.chibo.support.TestClock;

/** The engine forgets a case when its time is over, unless the case is on hold. */
@ChiBoTest
class RelocationRetentionTest {

	@Autowired
	Stage stage;
	@Autowired
	EngineHistory kept;
	@Autowired
	HistoryService history;
	@Autowired
	ManagementService management;

	@Test
	void holdTakesTheCaseOutOfTheReachOfTheEnginesCleanUp() {
		var story = withdrawn();
		kept.keep(List.of(story.caseNumber()));
		runBatches();
		assertThat(instances(story)).hasSize(2).allSatisfy(instance -> assertThat(instance.getRemovalTime()).isNull());
		assertThat(history.createHistoricTaskInstanceQuery().processInstanceBusinessKey(story.caseNumber()).list())
			.isNotEmpty().allSatisfy(task -> assertThat(task.getRemovalTime()).isNull());
		kept.release(story.caseNumber());
		runBatches();
		assertThat(instances(story)).hasSize(2).allSatisfy(RelocationRetentionTest::isForgottenByTheRule);
	}

	@Test
	void engineForgetsWhenTheTableSaysSo() {
		var months = RetentionTable.months("history", "", "");
		assertThat(months * 365 / 12).as("days in the models' historyTimeToLive").isEqualTo(3650);
		assertThat(instances(withdrawn())).isNotEmpty().allSatisfy(RelocationRetentionTest::isForgottenByTheRule);
	}

	@Test
	void cleanUpIsSwitchedOn() {
		assertThat(history.findHistoryCleanupJobs()).isNotEmpty()
			.allSatisfy(job -> assertThat(job.isSuspended()).isFalse());
	}

	private static void isForgottenByTheRule(HistoricProcessInstance instance) {
		assertThat(instance.getRemovalTime().toInstant()).isEqualTo(instance.getEndTime().toInstant()
			.atZone(ZoneId.systemDefault()).plusDays(3650).toInstant());
		assertThat(LocalDate.ofInstant(instance.getEndTime().toInstant(), ZoneId.of("Asia/Ho_Chi_Minh")))
			.isEqualTo(TestClock.FIRST_DAY);
	}

	private RelocationStory withdrawn() {
		var story = RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4");
		return story.withdraws(story.member()).ends(RelocationState.WITHDRAWN);
	}

	private List<HistoricProcessInstance> instances(RelocationStory story) {
		return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(story.caseNumber()).list();
	}

	/** The seed job, then the jobs that it makes, then the monitor: until nothing of a batch is left. */
	private void runBatches() {
		while (management.createBatchQuery().count() > 0) {
			var batch = management.createBatchQuery().list().get(0);
			for (var definition : List.of(batch.getSeedJobDefinitionId(), batch.getBatchJobDefinitionId(),
				batch.getMonitorJobDefinitionId())) {
				management.createJobQuery().jobDefinitionId(definition).list()
					.forEach(job -> management.executeJob(job.getId()));
			}
		}
	}
}
