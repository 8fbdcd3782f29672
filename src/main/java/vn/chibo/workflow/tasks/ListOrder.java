package vn.chibo.workflow.tasks;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chibo.register.VietnameseOrder;

/** In what order somebody wants a list; what is missing comes last, and what is equal is in the order of the deadlines. */
enum ListOrder {

	/** The nearest deadline first; of what is late, what has been late longest. */
	DUE {
		@Override
		List<ListedTask> of(List<ListedTask> tasks) {
			return tasks.stream().sorted(BY_DUE).toList();
		}
	},
	NEWEST {
		@Override
		List<ListedTask> of(List<ListedTask> tasks) {
			return tasks.stream().sorted(comparing(ListedTask::since).reversed().thenComparing(BY_DUE)).toList();
		}
	},
	PERSON {
		@Override
		List<ListedTask> of(List<ListedTask> tasks) {
			var byName = tasks.stream().sorted(BY_DUE).collect(Collectors.partitioningBy(task -> task.name() != null));
			var all = new ArrayList<>(VietnameseOrder.sortedByGivenName(byName.get(true), ListedTask::name));
			all.addAll(byName.get(false));
			return all;
		}
	},
	CASE {
		@Override
		List<ListedTask> of(List<ListedTask> tasks) {
			return tasks.stream()
				.sorted(comparing(ListedTask::caseNumber, nullsLast(naturalOrder())).thenComparing(BY_DUE)).toList();
		}
	},
	TASK {
		@Override
		List<ListedTask> of(List<ListedTask> tasks) {
			var places = places(tasks);
			return tasks.stream().sorted(comparing((ListedTask task) -> places.get(task.task())).thenComparing(BY_DUE))
				.toList();
		}

		/** There are few names of tasks, and each is read once. */
		private static Map<String, Integer> places(List<ListedTask> tasks) {
			var names = tasks.stream().map(ListedTask::task).distinct().sorted(VietnameseOrder.byName(name -> name))
				.toList();
			return IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, place -> place));
		}
	};

	private static final Comparator<ListedTask> BY_DUE = comparing(ListedTask::due, nullsLast(naturalOrder()))
		.thenComparing(ListedTask::since).thenComparing(ListedTask::id);

	abstract List<ListedTask> of(List<ListedTask> tasks);

	/** The first, when it is none of these. */
	static ListOrder named(Object name) {
		return Arrays.stream(values()).filter(order -> order.name().equals(name)).findFirst().orElse(DUE);
	}
}
