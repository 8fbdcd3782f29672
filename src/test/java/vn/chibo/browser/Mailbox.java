package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real SMTP server on a free port for as long as the application runs, and what everybody has got. */
public class Mailbox implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

	@Override
	public void initialize(ConfigurableApplicationContext application) {
		server.start();
		TestPropertyValues.of("spring.mail.host=localhost", "spring.mail.port=" + server.getSmtp().getPort())
			.applyTo(application);
		application.getBeanFactory().registerSingleton("mailbox", this);
	}

	/** Waits until the mail has come, and answers with what it says. */
	String to(String login, String subject) {
		var found = new AtomicReference<String>();
		await("mail to " + login + ": " + subject).atMost(Tasklist.PATIENCE).until(() -> {
			for (var message : server.getReceivedMessages()) {
				if (isTo(message, login) && message.getSubject().contains(subject)) {
					found.set(text(message));
				}
			}
			return found.get() != null;
		});
		return found.get();
	}

	/** The subjects of everything that has come for somebody. */
	List<String> subjectsTo(String login) throws MessagingException {
		var subjects = new ArrayList<String>();
		for (var message : server.getReceivedMessages()) {
			if (isTo(message, login)) {
				subjects.add(message.getSubject());
			}
		}
		return subjects;
	}

	private static boolean isTo(MimeMessage message, String login) throws MessagingException {
		return message.getAllRecipients()[0].toString().equals(login + "@chibo.example");
	}

	/** Subject and text of everything that has come about a case. */
	List<String> of(String caseNumber) throws Exception {
		var mails = new ArrayList<String>();
		for (var message : server.getReceivedMessages()) {
			if (message.getSubject().contains(caseNumber)) {
				mails.add(message.getSubject() + "\n" + text(message));
			}
		}
		return mails;
	}

	/** Where the link of a mail leads, at the address under which the tests reach the application. */
	static String linkIn(String mail, String address) {
		var link = Pattern.compile("http\\S+/task/\\S+").matcher(mail);
		assertThat(link.find()).isTrue();
		return link.group().replace("http://localhost:8080", address);
	}

	private static String text(Part part) throws Exception {
		if (part.getContent() instanceof Multipart parts) {
			return text(parts.getBodyPart(0));
		}
		return part.getContent().toString();
	}
}
