package vn.chibo.workflow.rights;

import java.util.Set;
import org.camunda.bpm.engine.impl.AbstractNativeQuery;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceReportImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceReportImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.SetJobsRetriesByProcessBatchCmd;
import org.camunda.bpm.engine.impl.TaskReportImpl;
import org.camunda.bpm.engine.impl.batch.DeleteBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetBatchStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobDefinitionStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetProcessDefinitionStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetProcessInstanceStateCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateFilterCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterSingleResultCmd;
import org.camunda.bpm.engine.impl.cmd.FindActiveActivityIdsCmd;
import org.camunda.bpm.engine.impl.cmd.FindHistoryCleanupJobsCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.cmd.IsTelemetryEnabledCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobDefinitionPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobsRetriesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessInstancesSuspendStateBatchCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessInstancesSuspendStateCmd;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;
import vn.chibo.base.Refusal;

/**
 * All that people may have the engine do; every other command is refused, whoever gives it. A case moves by its forms
 * only; the administrator may halt and resume what runs and have a failed job tried again, but does not decide.
 */
final class OpenCommands {

	/** To ask; beside these, every query and every command whose name begins with {@code Get}. */
	private static final Set<Class<?>> ASKING = Set.of(AbstractQuery.class, AbstractNativeQuery.class,
		CreateGroupQueryCmd.class, CreateTenantQueryCmd.class, CreateUserQueryCmd.class, AuthorizationCheckCmd.class,
		ExecuteFilterCountCmd.class, ExecuteFilterListCmd.class, ExecuteFilterListPageCmd.class,
		ExecuteFilterSingleResultCmd.class, FindActiveActivityIdsCmd.class, FindHistoryCleanupJobsCmd.class,
		IsIdentityServiceReadOnlyCmd.class, IsTelemetryEnabledCmd.class);

	/** Questions that the engine asks by a class within the question. */
	private static final Set<Class<?>> REPORTS = Set.of(HistoricProcessInstanceReportImpl.class,
		HistoricTaskInstanceReportImpl.class, TaskReportImpl.class, MetricsQueryImpl.class);

	/** How many instances run: Cockpit asks it, so departments, for whom {@link CountsOfLists} counts, and the administrator may. */
	private static final Set<Class<?>> COUNTING_ALL = Set.of(ProcessDefinitionStatisticsQueryImpl.class);

	/** The gateway submits forms; assignments are watched where tasks are: one takes a task, or gives it back. */
	private static final Set<Class<?>> WORKING = Set.of(PersonalCommand.class, SubmitStartFormCmd.class,
		SubmitTaskFormCmd.class, ClaimTaskCmd.class, AssignTaskCmd.class);

	private static final Set<Class<?>> RUNNING_THE_ENGINE = Set.of(AbstractSetProcessDefinitionStateCmd.class,
		AbstractSetProcessInstanceStateCmd.class, AbstractSetJobDefinitionStateCmd.class, AbstractSetJobStateCmd.class,
		AbstractSetBatchStateCmd.class, UpdateProcessInstancesSuspendStateCmd.class,
		UpdateProcessInstancesSuspendStateBatchCmd.class, SetJobRetriesCmd.class, SetJobsRetriesBatchCmd.class,
		SetJobsRetriesByProcessBatchCmd.class, SetJobPriorityCmd.class, SetJobDefinitionPriorityCmd.class,
		DeleteBatchCmd.class, CreateFilterCmd.class, SaveFilterCmd.class, DeleteFilterCmd.class);

	private OpenCommands() {
	}

	/** @throws Refusal when it is not among what people may do */
	static void check(Class<?> command, Standing person) {
		if (!isOpen(command, person)) {
			throw new Refusal(person == Standing.ADMINISTRATOR
				? "Người quản trị chỉ tạm dừng, cho chạy tiếp hoặc cho chạy "
					+ "lại việc lỗi; hồ sơ chỉ do cấp ủy giải quyết bằng biểu mẫu của nhiệm vụ."
				: "Việc này chỉ làm được bằng biểu mẫu của nhiệm vụ; hãy mở nhiệm vụ, điền và gửi biểu mẫu.");
		}
	}

	static boolean isOpen(Class<?> command, Standing person) {
		if (is(COUNTING_ALL, command)) {
			return person != Standing.MEMBER;
		}
		return isAsking(command) || is(WORKING, command)
			|| person == Standing.ADMINISTRATOR && is(RUNNING_THE_ENGINE, command);
	}

	/** Whether it only asks. */
	static boolean isAsking(Class<?> command) {
		return is(ASKING, command) || isReading(command);
	}

	private static boolean isReading(Class<?> command) {
		return command.getName().startsWith("org.camunda.bpm.engine.impl.") && command.getSimpleName().startsWith("Get")
			|| is(REPORTS, command) || command.getEnclosingClass() != null && is(REPORTS, command.getEnclosingClass());
	}

	private static boolean is(Set<Class<?>> open, Class<?> command) {
		return open.stream().anyMatch(type -> type.isAssignableFrom(command));
	}
}
