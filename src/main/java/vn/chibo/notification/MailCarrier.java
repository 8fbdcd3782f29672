package vn.chibo.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.notification.Outbox.OutgoingMail;

/**
 * Carries the mails of the outbox to the SMTP server, one transaction a mail: what is sent is marked, what fails stays
 * and is tried again, later and later. A crash between sending and marking sends that one mail twice.
 */
@Component
class MailCarrier {

	private static final Logger log = LoggerFactory.getLogger(MailCarrier.class);
	private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

	private final Outbox outbox;
	private final MailTexts texts;
	private final MailProperties properties;
	private final JavaMailSender server;
	private final ObjectProvider<OpenTasks> openTasks;
	private final TransactionTemplate transaction;

	MailCarrier(Outbox outbox, MailTexts texts, MailProperties properties, ObjectProvider<JavaMailSender> server,
			ObjectProvider<OpenTasks> openTasks, PlatformTransactionManager transactions) {
		this.outbox = outbox;
		this.texts = texts;
		this.properties = properties;
		this.server = server.getIfAvailable();
		this.openTasks = openTasks;
		this.transaction = new TransactionTemplate(transactions);
		if (this.server == null) {
			log.warn("No mail server is configured (spring.mail.host): mails stay in the outbox");
		}
	}

	/** Whether there is a server to carry mails to. */
	boolean hasServer() {
		return server != null;
	}

	@Scheduled(fixedDelayString = "${chibo.mail.every:5s}", initialDelayString = "${chibo.mail.every:5s}")
	void carry() {
		while (server != null && Boolean.TRUE.equals(transaction.execute(status -> carryNext()))) {
			log.debug("One mail done, looking for the next");
		}
	}

	private boolean carryNext() {
		var next = outbox.takeNext();
		next.ifPresent(mail -> {
			if (mail.taskId() != null && !openTasks.getObject().isOpen(mail.taskId())) {
				outbox.finish(mail, "NOT_NEEDED");
			} else if (mail.email() == null) {
				outbox.finish(mail, "NO_ADDRESS");
			} else {
				send(mail);
			}
		});
		return next.isPresent();
	}

	private void send(OutgoingMail mail) {
		try {
			server.send(message(mail));
		} catch (MessagingException | RuntimeException failure) {
			var wait = Duration.ofSeconds(5L << Math.min(mail.attempts(), 10));
			outbox.postpone(mail, wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait,
				failure.getClass().getSimpleName());
			log.warn("Mail {} of case {} could not be sent ({}), next try in {}", mail.id(), mail.caseNumber(),
				failure.getClass().getSimpleName(), wait);
			return;
		}
		outbox.finish(mail, "SENT");
	}

	private MimeMessage message(OutgoingMail mail) throws MessagingException {
		var message = server.createMimeMessage();
		var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
		helper.setFrom(properties.from());
		helper.setTo(mail.email());
		helper.setSubject(mail.caseNumber() == null ? mail.subject() : "[" + mail.caseNumber() + "] " + mail.subject());
		helper.setText(texts.text(mail), texts.html(mail));
		// the same key in each try, so that a mailbox can tell a repetition
		message.setHeader("X-ChiBo-Mail", Long.toString(mail.id()));
		return message;
	}
}
