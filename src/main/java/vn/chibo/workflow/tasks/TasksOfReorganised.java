package vn.chibo.workflow.tasks;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.register.Committee;
import vn.chibo.register.reorganising.Follower;
import vn.chibo.register.reorganising.Succession;
import vn.chibo.worklist.OpenWork;

/** Whose turn it is follows from where people stand: where that has changed, the models are asked again for each open task. */
@Component
class TasksOfReorganised {

	private final OpenWork work;
	private final ObjectProvider<Follower> followers;
	private final TaskService tasks;

	TasksOfReorganised(OpenWork work, ObjectProvider<Follower> followers, @Lazy TaskService tasks) {
		this.work = work;
		this.followers = followers;
		this.tasks = tasks;
	}

	/** In the step that changes the register: within a command of the engine. */
	@EventListener
	void on(Succession succession) {
		var concerned = new HashSet<>(succession.concerned());
		concerned.addAll(succession.successors().values());
		work.concerning(concerned, Follower.cases(followers.stream(), concerned)).stream()
			.filter(open -> !open.caseNumber().equals(succession.caseNumber()))
			.map(OpenWork.Open::taskId).distinct()
			.map(id -> Context.getCommandContext().getTaskManager().findTaskById(id))
			.forEach(task -> ask(task, succession));
	}

	private void ask(TaskEntity task, Succession succession) {
		var before = groups(task);
		var now = new TreeSet<String>();
		task.getTaskDefinition().getCandidateGroupIdExpressions().stream()
			.map(expression -> expression.getValue(task.getExecution()))
			.flatMap(answer -> answer instanceof Collection<?> several ? several.stream() : Stream.of(answer))
			.map(group -> now(group.toString(), succession)).forEach(now::add);
		if (now.isEmpty() || now.equals(before)) {
			return;
		}
		tasks.setAssignee(task.getId(), null);
		before.stream().filter(group -> !now.contains(group))
			.forEach(group -> tasks.deleteCandidateGroup(task.getId(), group));
		now.stream().filter(group -> !before.contains(group))
			.forEach(group -> tasks.addCandidateGroup(task.getId(), group));
	}

	private static Set<String> groups(TaskEntity task) {
		var groups = new TreeSet<String>();
		task.getIdentityLinks().stream().filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType())
			&& link.getGroupId() != null).forEach(link -> groups.add(link.getGroupId()));
		return groups;
	}

	/** What a model has noted once may name an organisation that is no more. */
	private static String now(String group, Succession succession) {
		return Committee.ofGroup(group)
			.map(committee -> new Committee(succession.now(committee.organisationId()), committee.body()).groupId())
			.orElse(group);
	}
}
