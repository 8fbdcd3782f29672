package vn.chibo.notification;

import java.util.Collection;
import java.util.Set;

/** What mails need to know of the tasks that they are about. */
public interface MailedTasks {

	/** Those that still wait to be done. */
	Set<String> open(Collection<String> taskIds);

	/** Those that were done in their case before and have come back. */
	Set<String> returned(Collection<String> taskIds);
}
