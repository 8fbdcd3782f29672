package vn.chibo.workflow.tasks;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.chibo.register.reorganising.Follower;
import vn.chibo.register.reorganising.Plan;
import vn.chibo.register.reorganising.Succession;
import vn.chibo.worklist.OpenWork;

/**
 * A task that goes from one committee to the next comes to all that were above, or below, when it began, as many as there
 * were. Under another superior there are others: the round comes to its end before.
 */
@Component
class RoundsComeFirst implements Follower {

	private final OpenWork work;
	private final ObjectProvider<Follower> followers;
	private final RepositoryService repository;

	RoundsComeFirst(OpenWork work, ObjectProvider<Follower> followers, @Lazy RepositoryService repository) {
		this.work = work;
		this.followers = followers;
		this.repository = repository;
	}

	@Override
	public List<String> obstacles(Succession foreseen) {
		if (foreseen.kind() != Plan.Kind.MOVE) {
			return List.of();
		}
		var open = work.concerning(foreseen.concerned(), Follower.cases(followers.stream(), foreseen.concerned()));
		var rounds = open.stream().map(Step::of).distinct().filter(this::goesRound).collect(Collectors.toSet());
		return open.stream().filter(one -> rounds.contains(Step.of(one))).map(OpenWork.Open::caseNumber).distinct()
			.map(
				"Hồ sơ %s đang được các cấp ủy lần lượt xem xét; hãy chuyển cấp trên khi các cấp ấy đã cho ý kiến."::formatted)
			.toList();
	}

	/** Whether the model names the committee by what it counts through. */
	private boolean goesRound(Step step) {
		UserTask task = repository.getBpmnModelInstance(step.definitionId).getModelElementById(step.taskKey);
		return task.getCamundaCandidateGroups() != null
			&& task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
			&& loop.getCamundaElementVariable() != null
			&& task.getCamundaCandidateGroups().contains(loop.getCamundaElementVariable());
	}

	/** Where many tasks wait. */
	private record Step(String definitionId, String taskKey) {

		static Step of(OpenWork.Open open) {
			return new Step(open.definitionId(), open.taskKey());
		}
	}
}
