package vn.chibo.notification.bounces;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.StoreClosedException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.HeaderTerm;
import jakarta.mail.search.ReceivedDateTerm;
import jakarta.mail.search.SearchTerm;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.chibo.notification.MailProperties;

/**
 * The sender's mailbox, into which mails come back. Only unread reports of mail servers are opened; those about a mail of
 * ours are marked as read, everything else is left as it is, for people.
 */
@Component
public class BounceMailbox {

	private static final Logger log = LoggerFactory.getLogger(BounceMailbox.class);
	private static final Flags READ = new Flags(Flags.Flag.SEEN);
	private static final String FOLDER = "INBOX";
	/** What was left to people is not looked at for ever. */
	private static final Duration OLD = Duration.ofDays(14);

	private final MailProperties.Mailbox mailbox;
	private final Bounces bounces;
	private final Clock clock;
	private volatile State state = new State(null, null);

	BounceMailbox(MailProperties properties, Bounces bounces, Clock clock) {
		this.mailbox = properties.bounces();
		this.bounces = bounces;
		this.clock = clock;
	}

	public boolean isConfigured() {
		return StringUtils.hasText(mailbox.host());
	}

	public State state() {
		return state;
	}

	/** Read twice, a report says the same twice. */
	@Scheduled(fixedDelayString = "${chibo.mail.bounces.every:5m}",
		initialDelayString = "${chibo.mail.bounces.every:5m}")
	@SchedulerLock(name = "bounces")
	void read() {
		if (!isConfigured()) {
			return;
		}
		try (var store = session().getStore(mailbox.protocol())) {
			store.connect(mailbox.host(), mailbox.port(), mailbox.username(), mailbox.password());
			var folder = store.getFolder(FOLDER);
			folder.open(Folder.READ_WRITE);
			try {
				for (var report : folder.search(unread())) {
					read(report);
				}
			} finally {
				closeAndDeleteNothing(folder);
			}
			state = new State(clock.instant(), null);
		} catch (MessagingException unreachable) {
			state = new State(state.readAt, unreachable.getClass().getSimpleName());
			log.warn("The mailbox of mails that came back could not be read ({})", state.failure);
		}
	}

	private SearchTerm unread() {
		return new AndTerm(
			new SearchTerm[] {new FlagTerm(READ, false), new HeaderTerm("Content-Type", "multipart/report"),
				new ReceivedDateTerm(ComparisonTerm.GE, Date.from(clock.instant().minus(OLD)))});
	}

	/** Closing would otherwise destroy what somebody has marked as deleted and may still want back. */
	private static void closeAndDeleteNothing(Folder folder) throws MessagingException {
		if (folder.isOpen()) {
			folder.close(false);
		}
	}

	private void read(Message report) throws MessagingException {
		try {
			var bounce = Bounce.of(new MimeMessage((MimeMessage) report));
			if (bounce.isPresent() && bounces.take(bounce.get())) {
				report.setFlags(READ, true);
			}
		} catch (FolderClosedException | StoreClosedException lost) {
			throw lost;
		} catch (MessagingException | IOException | RuntimeException unreadable) {
			log.warn("A mail that came back could not be read ({})", unreadable.getClass().getSimpleName());
		}
	}

	private Session session() {
		var settings = new Properties();
		for (var setting : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
			settings.setProperty("mail." + mailbox.protocol() + "." + setting, "10000");
		}
		settings.setProperty("mail." + mailbox.protocol() + ".peek", "true");
		return Session.getInstance(settings);
	}

	/**
	 * How it went.
	 *
	 * @param readAt  when it was read for the last time, by this node; null: not yet
	 * @param failure why it could not be read last; null when it could
	 */
	record State(Instant readAt, String failure) {
	}
}
