package vn.chibo.workflow.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.AbstractNativeQuery;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;

/** Every command of the engine that is no question by its type or name, and is open all the same. */
class OpenCommandsTest {

	private static final Set<String> TO_EVERYBODY = Set.of("AssignTaskCmd", "AuthorizationCheckCmd", "ClaimTaskCmd",
		"CreateGroupQueryCmd", "CreateTenantQueryCmd", "CreateUserQueryCmd", "ExecuteDurationCmd",
		"ExecuteDurationReportCmd", "ExecuteFilterCountCmd", "ExecuteFilterListCmd", "ExecuteFilterListPageCmd",
		"ExecuteFilterSingleResultCmd", "FindActiveActivityIdsCmd", "FindHistoryCleanupJobsCmd",
		"HistoricTaskInstanceCountByNameCmd", "HistoricTaskInstanceCountByProcessDefinitionKey",
		"IsIdentityServiceReadOnlyCmd", "IsTelemetryEnabledCmd", "MetricsQueryImpl", "MetricsQueryIntervalCmd",
		"MetricsQuerySumCmd", "SubmitStartFormCmd", "SubmitTaskFormCmd", "TaskCountByCandidateGroupCmd");

	private static final Set<String> TO_THE_ADMINISTRATOR_TOO = Set.of("ActivateBatchCmd", "ActivateJobCmd",
		"ActivateJobDefinitionCmd", "ActivateProcessDefinitionCmd", "ActivateProcessInstanceCmd", "CreateFilterCmd",
		"DeleteBatchCmd", "DeleteFilterCmd", "SaveFilterCmd", "SetJobDefinitionPriorityCmd", "SetJobPriorityCmd",
		"SetJobRetriesCmd", "SetJobsRetriesBatchCmd", "SetJobsRetriesByProcessBatchCmd", "SuspendBatchCmd",
		"SuspendJobCmd", "SuspendJobDefinitionCmd", "SuspendProcessDefinitionCmd", "SuspendProcessInstanceCmd",
		"UpdateProcessInstancesSuspendStateBatchCmd", "UpdateProcessInstancesSuspendStateCmd");

	private static final List<JavaClass> COMMANDS = new ClassFileImporter()
		.importPackages("org.camunda.bpm.engine.impl")
		.stream().filter(type -> type.isAssignableTo(Command.class) && !type.isAssignableTo(AbstractQuery.class)
			&& !type.isAssignableTo(AbstractNativeQuery.class) && !type.isInterface()
			&& !type.getModifiers().contains(JavaModifier.ABSTRACT) && !type.getSimpleName().startsWith("Get"))
		.toList();

	@Test
	void openIsWhatIsListedAndNothingElse() {
		assertThat(open(Standing.DEPARTMENT)).isEqualTo(new TreeSet<>(TO_EVERYBODY));
		var more = open(Standing.ADMINISTRATOR);
		more.removeAll(TO_EVERYBODY);
		assertThat(more).isEqualTo(new TreeSet<>(TO_THE_ADMINISTRATOR_TOO));
	}

	@Test
	void departmentMayCountAllInstancesAndAMemberMayNot() {
		assertThat(open(Standing.MEMBER)).isEqualTo(open(Standing.DEPARTMENT));
		assertThat(OpenCommands.isOpen(ProcessDefinitionStatisticsQueryImpl.class, Standing.DEPARTMENT)).isTrue();
		assertThat(OpenCommands.isOpen(ProcessDefinitionStatisticsQueryImpl.class, Standing.MEMBER)).isFalse();
	}

	private Set<String> open(Standing person) {
		return COMMANDS.stream().filter(type -> OpenCommands.isOpen(type.reflect(), person))
			.map(JavaClass::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
	}
}
