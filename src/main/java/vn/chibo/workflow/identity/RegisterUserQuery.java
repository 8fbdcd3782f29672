package vn.chibo.workflow.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * People are found by login or committee. A person sees themselves and those who work in the same committees, not
 * everybody's names and addresses; the engine itself and the administrator see all they ask for.
 */
class RegisterUserQuery extends UserQueryImpl {

	private final transient Directory directory;

	RegisterUserQuery(Directory directory, CommandExecutor executor) {
		super(executor);
		this.directory = directory;
	}

	@Override
	public long executeCount(CommandContext commandContext) {
		return found().count();
	}

	@Override
	public List<User> executeList(CommandContext commandContext, Page page) {
		var start = page == null ? 0 : page.getFirstResult();
		var size = page == null ? Integer.MAX_VALUE : page.getMaxResults();
		return found().skip(start).limit(size).toList();
	}

	private Stream<User> found() {
		Stream<User> candidates = Stream.empty();
		if (getId() != null) {
			candidates = directory.user(getId()).stream();
		} else if (getIds() != null) {
			candidates = Arrays.stream(getIds()).flatMap(id -> directory.user(id).stream());
		} else if (getGroupId() != null) {
			candidates = directory.usersIn(getGroupId()).stream();
		}
		return candidates
			.filter(user -> getGroupId() == null || directory.groupsOf(user.getId()).stream()
				.anyMatch(group -> group.getId().equals(getGroupId())))
			.filter(user -> mayBeSeen(user.getId()));
	}

	private boolean mayBeSeen(String login) {
		var asker = Asker.current();
		return asker.seesAllOf(login) || directory.groupsOf(login).stream().map(Group::getId).anyMatch(asker::worksIn);
	}
}
