package vn.chibo.workflow.rights;

import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetTaskPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import vn.chibo.base.Refusal;

/** The engine's commands that would pass the form gateway by. */
final class SecondWaysIn {

	private static final Set<Class<?>> CLOSED = Set.of(CompleteTaskCmd.class, HandleTaskBpmnErrorCmd.class,
		HandleTaskEscalationCmd.class, AbstractVariableCmd.class, AbstractPatchVariablesCmd.class,
		StartProcessInstanceCmd.class, StartProcessInstanceAtActivitiesCmd.class, SignalEventReceivedCmd.class,
		AbstractCorrelateMessageCmd.class, MessageEventReceivedCmd.class, SignalCmd.class,
		EvaluateStartConditionCmd.class, AddCommentCmd.class, CreateAttachmentCmd.class, SaveTaskCmd.class,
		AbstractSetTaskPropertyCmd.class, DeleteIdentityLinkCmd.class, DelegateTaskCmd.class);

	private SecondWaysIn() {
	}

	static void refuse(Command<?> command) {
		// giving a task back sets its assignee; the assignment itself is watched where tasks are
		if (!(command instanceof AssignTaskCmd) && CLOSED.stream().anyMatch(closed -> closed.isInstance(command))) {
			throw new Refusal("Việc này chỉ làm được bằng biểu mẫu của nhiệm vụ; hãy mở nhiệm vụ, điền và gửi biểu mẫu.");
		}
	}
}
