package vn.chibo.worklist;

import java.util.List;
import vn.chibo.register.Committee;

/** Somebody with the groups of today. */
public record Worker(String login, List<String> groups) {

	public Worker {
		// an empty list is no SQL; nobody is in the group without a name
		groups = groups.isEmpty() ? List.of("") : List.copyOf(groups);
	}

	public static Worker in(List<Committee> committees, String login) {
		return new Worker(login, committees.stream().map(Committee::groupId).toList());
	}
}
