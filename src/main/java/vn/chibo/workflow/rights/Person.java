package vn.chibo.workflow.rights;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import vn.chibo.base.Refusal;

/** Who is logged in, with the groups of today. */
public record Person(String login, List<String> groups) {

	/** @throws Refusal when nobody is logged in */
	public static Person of(CommandContext context) {
		return find(context).orElseThrow(() -> new Refusal("Hãy đăng nhập rồi thử lại."));
	}

	public static Optional<Person> find(CommandContext context) {
		return Optional.ofNullable(context.getAuthentication())
			.filter(authentication -> authentication.getUserId() != null)
			.map(authentication -> new Person(authentication.getUserId(),
				authentication.getGroupIds() == null ? List.of() : authentication.getGroupIds()));
	}

	/** Why the task concerns this person: by name first, then by a committee; empty when it does not. */
	public Optional<IdentityLinkEntity> concern(TaskEntity task) {
		return task.getIdentityLinks().stream().filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
			.filter(link -> login.equals(link.getUserId()) || groups.contains(link.getGroupId()))
			.min(Comparator.comparing(link -> link.getUserId() == null));
	}
}
