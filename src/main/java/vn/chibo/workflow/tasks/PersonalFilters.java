package vn.chibo.workflow.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * Opens the shared lists for the person who asks, on the day of asking. The engine would do so with expressions in stored
 * filters, which are switched off: whoever may write one runs code on the server.
 */
class PersonalFilters extends FilterServiceImpl {

	private final IdentityService identity;
	private final Clock clock;

	PersonalFilters(IdentityService identity, Clock clock) {
		this.identity = identity;
		this.clock = clock;
	}

	@Override
	public <T> List<T> list(String filterId) {
		return super.list(filterId, this.<T, Query<?, T>>narrowed(filterId, null));
	}

	@Override
	public <T, Q extends Query<?, T>> List<T> list(String filterId, Q asked) {
		return super.list(filterId, narrowed(filterId, asked));
	}

	@Override
	public <T> List<T> listPage(String filterId, int first, int most) {
		return super.listPage(filterId, this.<T, Query<?, T>>narrowed(filterId, null), first, most);
	}

	@Override
	public <T, Q extends Query<?, T>> List<T> listPage(String filterId, Q asked, int first, int most) {
		return super.listPage(filterId, narrowed(filterId, asked), first, most);
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
		return super.count(filterId, narrow(filterId, asked));
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
