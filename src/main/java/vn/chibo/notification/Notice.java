package vn.chibo.notification;

import java.util.HashMap;
import java.util.Map;

/**
 * Something people are told by e-mail. It names the case and the work, never a third person and no content of papers.
 *
 * @param key      the same key reaches the same person once
 * @param occasion decides, with the addressee and {@code due}, when the mail leaves
 * @param template the name of the mail's templates
 * @param caseNumber null for a mail about many cases
 * @param taskId   the task it asks for; null for mere news. A mail for a task that is done by then is not sent
 * @param details  what the template needs besides the addressee; {@code due} is the deadline that it is about
 */
public record Notice(String key, Occasion occasion, String template, String subject, String caseNumber, String taskId,
		Map<String, String> details) {

	static final String ADDRESS = "address";

	/** A new task, or mere news without one. */
	public Notice(String key, String template, String subject, String caseNumber, String taskId,
			Map<String, String> details) {
		this(key, taskId == null ? Occasion.NEWS : Occasion.TASK, template, subject, caseNumber, taskId, details);
	}

	/** To this address, whatever the register has by then; such a mail is to leave alone. */
	public Notice to(String address) {
		return with(ADDRESS, address);
	}

	/** Says this besides. */
	public Notice with(String detail, String value) {
		var all = new HashMap<>(details);
		all.put(detail, value);
		return new Notice(key, occasion, template, subject, caseNumber, taskId, all);
	}
}
