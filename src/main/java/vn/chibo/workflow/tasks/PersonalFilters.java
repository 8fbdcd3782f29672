package vn.chibo.workflow.tasks;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.chibo.workflow.rights.PersonalCommand;
import vn.chibo.worklist.Worker;

/**
 * Opens the shared lists for the person who asks, on the day of asking. The engine would do so with expressions in stored
 * filters, which are switched off: whoever may write one runs code on the server. What somebody looks for, and the order, are
 * found out here too: the engine knows neither whom a task is about nor the Vietnamese alphabet.
 */
class PersonalFilters extends FilterServiceImpl {

	private final IdentityService identity;
	private final ListedTasks listed;
	private final Clock clock;

	PersonalFilters(IdentityService identity, ListedTasks listed, Clock clock) {
		this.identity = identity;
		this.listed = listed;
		this.clock = clock;
	}

	@Override
	public <T> List<T> list(String filterId) {
		return list(filterId, (Query<?, T>) null);
	}

	@Override
	public <T, Q extends Query<?, T>> List<T> list(String filterId, Q asked) {
		return Selection.takenOutOf(asked).map(wanted -> this.<T>page(filterId, asked, wanted, 0, Integer.MAX_VALUE))
			.orElseGet(() -> super.list(filterId, this.<T, Query<?, T>>narrowed(filterId, asked)));
	}

	@Override
	public <T> List<T> listPage(String filterId, int first, int most) {
		return listPage(filterId, (Query<?, T>) null, first, most);
	}

	@Override
	public <T, Q extends Query<?, T>> List<T> listPage(String filterId, Q asked, int first, int most) {
		return Selection.takenOutOf(asked).map(wanted -> this.<T>page(filterId, asked, wanted, first, most))
			.orElseGet(() -> super.listPage(filterId, this.<T, Query<?, T>>narrowed(filterId, asked), first, most));
	}

	@Override
	public <T> T singleResult(String filterId) {
		return super.singleResult(filterId, this.<T, Query<?, T>>narrowed(filterId, null));
	}

	@Override
	public <T, Q extends Query<?, T>> T singleResult(String filterId, Q asked) {
		return super.singleResult(filterId, narrowed(filterId, asked));
	}

	@Override
	public Long count(String filterId) {
		return count(filterId, null);
	}

	@Override
	public Long count(String filterId, Query<?, ?> asked) {
		return Selection.takenOutOf(asked).map(wanted -> (long) found(filterId, asked, wanted).size())
			.orElseGet(() -> super.count(filterId, narrow(filterId, asked)));
	}

	/** The engine looks after the rights once more, and knows no order by ids. */
	@SuppressWarnings("unchecked")
	private <T> List<T> page(String filterId, Query<?, T> asked, Selection wanted, int first, int most) {
		var ids = found(filterId, asked, wanted).stream().skip(first).limit(most).toList();
		if (ids.isEmpty()) {
			return List.of();
		}
		var tasks = (TaskQueryImpl) narrow(filterId, ((TaskQuery) asked).taskIdIn(ids.toArray(String[]::new)));
		var page = (TaskQueryImpl) getFilter(filterId).extend(tasks).getQuery();
		page.setCommandExecutor(commandExecutor);
		return ((List<T>) page.initializeFormKeys().list()).stream()
			.sorted(comparing(task -> ids.indexOf(((Task) task).getId()))).toList();
	}

	/** Read once a request, in which the list, a page of it and its length are asked for. */
	@Override
	public Filter getFilter(String filterId) {
		var request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return super.getFilter(filterId);
		}
		var name = PersonalFilters.class.getName() + filterId;
		if (!(request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Filter)) {
			request.setAttribute(name, super.getFilter(filterId), RequestAttributes.SCOPE_REQUEST);
		}
		return (Filter) request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
	}

	/** The ids of all that are found, in their order; Tasklist asks for a page of them and for their number at once. */
	private List<String> found(String filterId, Query<?, ?> asked, Selection wanted) {
		var person = identity.getCurrentAuthentication();
		return FoundBefore.in(filterId, wanted,
			() -> commandExecutor.execute((PersonalCommand<List<String>>) context -> wanted
				.of(tasks(person, filterId, asked), person.getUserId()).stream().map(ListedTask::id).toList()));
	}

	private List<ListedTask> tasks(Authentication person, String filterId, Query<?, ?> asked) {
		var groups = person.getGroupIds() == null ? List.<String>of() : person.getGroupIds();
		var mine = listed.of(new Worker(person.getUserId(), groups));
		var filter = getFilter(filterId);
		var list = SharedList.of(filter);
		if (list.isPresent()) {
			var today = LocalDate.now(clock);
			return mine.stream().filter(task -> list.get().holds(task, person.getUserId(), today, clock)).toList();
		}
		// what the administrator's own list holds only the engine knows
		var held = super.<Task, TaskQuery>list(filterId, (TaskQuery) asked).stream().map(Task::getId)
			.collect(Collectors.toCollection(HashSet::new));
		return mine.stream().filter(task -> held.contains(task.id())).toList();
	}

	@SuppressWarnings("unchecked")
	private <T, Q extends Query<?, T>> Q narrowed(String filterId, Q asked) {
		return (Q) narrow(filterId, asked);
	}

	private Query<?, ?> narrow(String filterId, Query<?, ?> asked) {
		var person = identity.getCurrentAuthentication();
		var list = person == null || person.getUserId() == null ? null
			: SharedList.of(getFilter(filterId)).orElse(null);
		if (list == null) {
			return asked;
		}
		var tasks = asked == null ? new TaskQueryImpl() : (TaskQuery) asked;
		list.narrow(tasks, person.getUserId(), LocalDate.now(clock), clock);
		return tasks;
	}
}
