package vn.chibo.notification;

import java.time.Instant;
import java.util.Map;

/**
 * A row of the outbox with its addressee as the register knows them now.
 *
 * @param sendAfter null while it is not decided
 * @param dead      whether the address is known to take no mails
 * @param mourned   whether the addressee has died: nothing is sent to the address, whatever wrote it
 */
public record Mail(long id, Occasion occasion, String template, String subject, String caseNumber, String taskId,
		Map<String, String> details, Instant createdAt, Instant sendAfter, boolean digest, int attempts, String state,
		long recipientId, String recipient, String email, boolean dead, boolean mourned) {

	/** As it stands above a mail. */
	public String title() {
		return caseNumber == null ? subject : "[" + caseNumber + "] " + subject;
	}
}
