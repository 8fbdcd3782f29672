package vn.chibo.workflow.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * Committees are found by id or by who works in them; a question for all of them is answered with none. Of others one
 * learns the committees that one works in as well.
 */
class RegisterGroupQuery extends GroupQueryImpl {

	private final transient Directory directory;

	RegisterGroupQuery(Directory directory, CommandExecutor executor) {
		super(executor);
		this.directory = directory;
	}

	@Override
	public long executeCount(CommandContext commandContext) {
		return found().count();
	}

	@Override
	public List<Group> executeList(CommandContext commandContext, Page page) {
		var start = page == null ? 0 : page.getFirstResult();
		var size = page == null ? Integer.MAX_VALUE : page.getMaxResults();
		return found().skip(start).limit(size).toList();
	}

	private Stream<Group> found() {
		Stream<Group> candidates = Stream.empty();
		if (getUserId() != null) {
			var asker = Asker.current();
			candidates = directory.groupsOf(getUserId()).stream()
				.filter(group -> asker.seesAllOf(getUserId()) || asker.worksIn(group.getId()));
		} else if (getId() != null) {
			candidates = directory.group(getId()).stream();
		} else if (getIds() != null) {
			candidates = Arrays.stream(getIds()).flatMap(id -> directory.group(id).stream());
		}
		return candidates.filter(group -> getId() == null || getId().equals(group.getId()))
			.filter(group -> getIds() == null || Arrays.asList(getIds()).contains(group.getId()));
	}
}
