package vn.chibo.notification.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMessage.RecipientType;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;
import vn.chibo.notification.delivery.MessageKey;

/**
 * A mail of ours that a mail server had taken and could not deliver, as it reports by a mail of its own (RFC 3464).
 *
 * @param address whom it was sent to
 * @param status  why it came back (RFC 3463), {@code 5.1.1}; empty when the server does not say
 */
record Bounce(MessageKey mail, String address, String status) {

	private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");

	/** Empty for every other mail, and for one that is only late. */
	static Optional<Bounce> of(MimeMessage received) throws MessagingException, IOException {
		if (!(received.getContent() instanceof MultipartReport report)
			|| !(report.getReport() instanceof DeliveryStatus said)) {
			return Optional.empty();
		}
		var returned = report.getReturnedMessage();
		var status = failure(said);
		if (returned == null || status.isEmpty() || returned.getRecipients(RecipientType.TO) == null) {
			return Optional.empty();
		}
		var address = ((InternetAddress) returned.getRecipients(RecipientType.TO)[0]).getAddress();
		return MessageKey.of(returned.getMessageID()).map(mail -> new Bounce(mail, address, status.get()));
	}

	/** Of the one recipient that a mail has; a server may report several addresses behind it. */
	private static Optional<String> failure(DeliveryStatus said) {
		return IntStream.range(0, said.getRecipientDSNCount()).mapToObj(said::getRecipientDSN)
			.filter(
				recipient -> "failed".equalsIgnoreCase(Objects.toString(recipient.getHeader("Action", null)).strip()))
			.map(recipient -> STATUS.matcher(Objects.toString(recipient.getHeader("Status", null), "")))
			.map(status -> status.find() ? status.group() : "").findFirst();
	}
}
