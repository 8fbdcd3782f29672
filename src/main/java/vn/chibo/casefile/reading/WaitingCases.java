package vn.chibo.casefile.reading;

import java.util.Collection;
import java.util.List;

/** The cases in which something waits to be done; nothing is checked here. */
public interface WaitingCases {

	/** The numbers of those in which a task waits for the person or one of the groups, the newest tasks first. */
	List<String> waitingFor(String login, Collection<String> groups, int most);
}
