package vn.chibo.work;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chibo.worklist.WorkBelow;

/**
 * Which of the tasks are looked at, as the address of the page says it. It may leave out each of them.
 *
 * @param of      the organisation; absent for the first that the reader answers for
 * @param process the procedure; absent for all
 * @param task    the step, of which each task is a line; absent for all, of which many may be one line
 * @param due     the last day of such a step; absent for those without a deadline
 * @param below   where it waits, see {@link WorkBelow}; absent for everywhere
 * @param late    whether only tasks after their last day
 * @param page    from 1
 */
record Selection(Long of, String process, String task, LocalDate due, Long below, Boolean late,
		Integer page) {

	public Selection {
		process = given(process);
		task = given(task);
		late = Boolean.TRUE.equals(late);
		page = page == null ? 1 : Math.max(1, page);
	}

	private static String given(String text) {
		return text == null || text.isBlank() ? null : text;
	}

	/** Whether the tasks of a kind are looked at. */
	boolean holds(WorkBelow.Kind kind, LocalDate today) {
		return (process == null || process.equals(kind.process())) && (below == null || below == kind.below())
			&& (!late || kind.isLate(today))
			&& (task == null || task.equals(kind.taskKey()) && Objects.equals(due, kind.due()));
	}

	/** The tasks behind one line. */
	Selection behind(WorkBelow.Kind kind) {
		return new Selection(of, kind.process(), kind.taskKey(), kind.due(), kind.below(), late, 1);
	}

	/** The same without looking at one step only. */
	public Selection ofAllSteps() {
		return new Selection(of, process, null, null, below, late, 1);
	}

	Selection next() {
		return new Selection(of, process, task, due, below, late, page + 1);
	}

	Selection previous() {
		return new Selection(of, process, task, due, below, late, page - 1);
	}

	/** The address of the page that shows it. */
	public String address() {
		return UriComponentsBuilder.fromPath("/work").queryParamIfPresent("of", Optional.ofNullable(of))
			.queryParamIfPresent("process", Optional.ofNullable(process))
			.queryParamIfPresent("task", Optional.ofNullable(task))
			.queryParamIfPresent("due", Optional.ofNullable(due))
			.queryParamIfPresent("below", Optional.ofNullable(below))
			.queryParamIfPresent("late", late ? Optional.of(true) : Optional.empty())
			.queryParamIfPresent("page", page > 1 ? Optional.of(page) : Optional.empty()).encode().toUriString();
	}
}
