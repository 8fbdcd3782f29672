package vn.chibo.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.chibo.notification.MailProperties;

/** Makes the message that leaves: text and HTML, and a key that is the same in each try. */
@Component
class MailWriter {

	private final MailTexts texts;
	private final InternetAddress sender;
	private final Clock clock;
	private final Session session = Session.getInstance(new Properties());

	/** @throws AddressException when the sender's address is none: no mail could leave */
	MailWriter(MailTexts texts, MailProperties properties, Clock clock) throws AddressException {
		this.texts = texts;
		this.sender = new InternetAddress(properties.from());
		this.clock = clock;
	}

	MimeMessage message(Parcel parcel) throws MessagingException {
		var message = new MimeMessage(session);
		var written = texts.of(parcel);
		var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
		helper.setFrom(sender);
		helper.setTo(parcel.email());
		helper.setSubject(written.subject());
		helper.setText(written.text(), written.html());
		helper.setSentDate(Date.from(clock.instant()));
		message.setHeader("X-ChiBo-Mail", Long.toString(parcel.key()));
		// nobody's holiday notice answers it
		message.setHeader("Auto-Submitted", "auto-generated");
		message.saveChanges();
		message.setHeader("Message-ID", MessageKey.of(parcel).messageId(domain()));
		return message;
	}

	private String domain() {
		return sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
	}
}
