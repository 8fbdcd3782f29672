package vn.chibo.workflow.identity;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * Who asks about other people.
 *
 * @param login null when the engine asks for itself
 */
record Asker(String login, List<String> groups) {

	static Asker current() {
		var context = Context.getCommandContext();
		var person = context == null ? null : context.getAuthentication();
		return person == null || person.getUserId() == null ? new Asker(null, List.of())
			: new Asker(person.getUserId(), person.getGroupIds() == null ? List.of() : person.getGroupIds());
	}

	boolean seesAllOf(String other) {
		return login == null || login.equals(other) || groups.contains(Groups.CAMUNDA_ADMIN);
	}

	/** Whether the asker works in the committee; to work in some department or other makes nobody a colleague. */
	boolean worksIn(String group) {
		return groups.contains(group) && !group.equals(Directory.DEPARTMENTS);
	}
}
