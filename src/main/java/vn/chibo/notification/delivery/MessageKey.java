package vn.chibo.notification.delivery;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.chibo.notification.Mail;

/** What a mail is known by wherever it goes: its first row of the outbox, and when that was written, in seconds. */
public record MessageKey(long mailId, long writtenAt) {

	private static final Pattern MESSAGE_ID = Pattern.compile("<mail-(\\d{1,18})\\.(\\d{1,12})@[^>]*>");

	static MessageKey of(Parcel parcel) {
		return of(parcel.mails().get(0));
	}

	public static MessageKey of(Mail mail) {
		return new MessageKey(mail.id(), mail.createdAt().getEpochSecond());
	}

	/** Empty for a mail that is none of ours. */
	public static Optional<MessageKey> of(String messageId) {
		var ours = MESSAGE_ID.matcher(String.valueOf(messageId).strip());
		return ours.matches()
			? Optional.of(new MessageKey(Long.parseLong(ours.group(1)), Long.parseLong(ours.group(2))))
			: Optional.empty();
	}

	String messageId(String domain) {
		return "<mail-%d.%d@%s>".formatted(mailId, writtenAt, domain);
	}
}
