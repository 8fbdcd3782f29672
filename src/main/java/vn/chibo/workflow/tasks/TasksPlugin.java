package vn.chibo.workflow.tasks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts our listeners on every user task of every model, and opens lists of tasks for the person who asks. */
@Component
class TasksPlugin extends AbstractProcessEnginePlugin {

	private final TaskNews news;
	private final TaskDrafts drafts;
	private final ListedTasks listed;
	private final Clock clock;

	TasksPlugin(TaskNews news, TaskDrafts drafts, ListedTasks listed, Clock clock) {
		this.news = news;
		this.drafts = drafts;
		this.listed = listed;
		this.clock = clock;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		var listeners = new ArrayList<BpmnParseListener>(List.of(new OnEveryUserTask()));
		if (configuration.getCustomPostBPMNParseListeners() != null) {
			listeners.addAll(configuration.getCustomPostBPMNParseListeners());
		}
		configuration.setCustomPostBPMNParseListeners(listeners);
		configuration.setFilterService(new PersonalFilters(configuration.getIdentityService(), listed, clock));
	}

	private class OnEveryUserTask extends AbstractBpmnParseListener {

		@Override
		public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
			var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
			if (!isAnnouncedOtherwise(element)) {
				task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, news);
			}
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, new TakenByOneself());
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, drafts);
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, drafts);
		}

		/** The model says of a task that many get at once, that one mail is sent for all of them: {@code mail = none}. */
		private static boolean isAnnouncedOtherwise(Element task) {
			return Optional.ofNullable(task.element("extensionElements")).map(all -> all.element("properties")).stream()
				.flatMap(properties -> properties.elements("property").stream())
				.anyMatch(property -> "mail".equals(property.attribute("name"))
					&& "none".equals(property.attribute("value")));
		}
	}
}
