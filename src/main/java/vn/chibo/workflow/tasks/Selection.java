package vn.chibo.workflow.tasks;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryVariableValue;
import org.camunda.bpm.engine.query.Query;

/**
 * What somebody wants to see of a list, and in what order. It comes in the body of the question, where the engine's query has
 * room for conditions on variables, under names that no variable has.
 *
 * @param kind of the task, as in {@link ListedTask}; null for all
 */
record Selection(Sought sought, ListOrder order, String kind) {

	private static final String OURS = "chibo:";

	/** Takes it out of the question; empty when it is asked without one. */
	static Optional<Selection> takenOutOf(Query<?, ?> asked) {
		if (!(asked instanceof TaskQueryImpl query)) {
			return Optional.empty();
		}
		var ours = query.getVariables().stream().filter(variable -> variable.getName().startsWith(OURS)).toList();
		query.getVariables().removeAll(ours);
		return ours.isEmpty() ? Optional.empty()
			: Optional.of(new Selection(Sought.of(value(ours, "text").orElse("")),
				ListOrder.named(value(ours, "order").orElse(null)), value(ours, "kind").orElse(null)));
	}

	/** Of one kind is asked for by whoever goes on to the next one: not what a colleague has taken. */
	List<ListedTask> of(List<ListedTask> tasks, String login) {
		return order.of(sought.among(kind == null ? tasks : tasks.stream().filter(task -> task.kind().equals(kind))
			.filter(task -> task.takenBy() == null || task.takenBy().equals(login)).toList()));
	}

	private static Optional<String> value(List<TaskQueryVariableValue> ours, String name) {
		return ours.stream().filter(variable -> variable.getName().equals(OURS + name))
			.map(TaskQueryVariableValue::getValue).filter(String.class::isInstance).map(String.class::cast).findFirst();
	}
}
