package vn.chibo.notification;

import java.util.Map;

/**
 * Something people are told by e-mail. It names the case and the work, never a third person and no content of papers.
 *
 * @param key      the same key reaches the same person once
 * @param template the name of the mail's templates
 * @param caseNumber null for a mail about many cases
 * @param taskId   the task it asks for; null for mere news. A mail for a task that is done by then is not sent
 * @param details  what the template needs besides the addressee
 */
public record Notice(String key, String template, String subject, String caseNumber, String taskId,
		Map<String, String> details) {
}
