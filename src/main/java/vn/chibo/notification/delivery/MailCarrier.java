package vn.chibo.notification.delivery;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.chibo.notification.MailedTasks;
import vn.chibo.notification.bounces.DeadAddresses;
import vn.chibo.notification.delivery.Outbox.Reservation;
import vn.chibo.notification.timing.MailPlan;

/**
 * Carries the mails of the outbox to the SMTP server. Each is marked as sent by itself, right after it was: a crash in
 * between sends that one mail twice, under the same key. What fails is tried again, later and later, for ever; what an
 * address will never take is not.
 */
@Component
class MailCarrier {

	private static final Logger log = LoggerFactory.getLogger(MailCarrier.class);
	private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
	/** The longest that one mail takes, by the timeouts of the mail server, and more. */
	private static final Duration LONGEST_SENDING = Duration.ofMinutes(1);

	private final MailPlan plan;
	private final Outbox outbox;
	private final DeadAddresses deadAddresses;
	private final MailWriter writer;
	private final JavaMailSenderImpl server;
	private final ObjectProvider<MailedTasks> tasks;
	private final Clock clock;
	private volatile boolean leaving;

	MailCarrier(MailPlan plan, Outbox outbox, DeadAddresses deadAddresses, MailWriter writer,
			ObjectProvider<JavaMailSenderImpl> server, ObjectProvider<MailedTasks> tasks, Clock clock) {
		this.plan = plan;
		this.outbox = outbox;
		this.deadAddresses = deadAddresses;
		this.writer = writer;
		this.server = server.getIfAvailable();
		this.tasks = tasks;
		this.clock = clock;
		if (this.server == null) {
			log.warn("No mail server is configured (spring.mail.host): mails stay in the outbox");
		}
	}

	/** Whether there is a server to carry mails to. */
	boolean hasServer() {
		return server != null;
	}

	/** The node is being stopped: whatever it has not sent yet is anybody's at once. */
	@EventListener(ContextClosedEvent.class)
	void leave() {
		leaving = true;
	}

	@Scheduled(fixedDelayString = "${chibo.mail.every:5s}", initialDelayString = "${chibo.mail.every:5s}")
	public void carry() {
		if (server == null) {
			return;
		}
		try (var connection = new MailConnection(server)) {
			do {
				decide();
			} while (carryNext(connection));
		}
	}

	private void decide() {
		while (!leaving && plan.decideNext()) {
			log.debug("One portion of mails decided on, looking for the next");
		}
	}

	/** @return whether to go on */
	private boolean carryNext(MailConnection connection) {
		if (leaving) {
			return false;
		}
		var reservation = outbox.reserve();
		if (reservation.parcels().isEmpty()) {
			return false;
		}
		try {
			return carry(reservation, connection);
		} finally {
			outbox.release(reservation);
		}
	}

	private boolean carry(Reservation reservation, MailConnection connection) {
		var last = reservation.until().minus(LONGEST_SENDING);
		var open = tasks.getObject().open(reservation.parcels().stream().flatMap(parcel -> parcel.taskIds().stream())
			.toList());
		for (var parcel : reservation.parcels()) {
			if (leaving) {
				return false;
			}
			if (clock.instant().isAfter(last)) {
				return true;
			}
			if (!carry(parcel, open, connection)) {
				return false;
			}
		}
		return true;
	}

	/** @return whether the server is there */
	private boolean carry(Parcel whole, Set<String> openTasks, MailConnection connection) {
		outbox.finish(whole.done(openTasks), "NOT_NEEDED");
		var rest = whole.stillNew(openTasks);
		if (rest.isEmpty()) {
			return true;
		}
		var parcel = new Parcel(rest);
		if (parcel.email() == null) {
			outbox.finish(rest, "NO_ADDRESS");
			return true;
		}
		if (parcel.isDead()) {
			outbox.finish(rest, "UNDELIVERABLE");
			return true;
		}
		return send(parcel, connection);
	}

	private boolean send(Parcel parcel, MailConnection connection) {
		try {
			connection.send(writer.message(parcel));
		} catch (MessagingException | RuntimeException failure) {
			failed(parcel, failure);
			return !(failure instanceof MessagingException) || Refused.forever(failure).isPresent()
				|| connection.isOpen();
		}
		outbox.finish(parcel.mails(), "SENT");
		return true;
	}

	private void failed(Parcel parcel, Exception failure) {
		var kind = failure.getClass().getSimpleName();
		var forever = Refused.forever(failure);
		if (forever.isPresent()) {
			log.warn("Mail {} cannot be delivered to its address ({})", parcel.key(), kind);
			deadAddresses.add(parcel.recipientId(), parcel.email(), forever.get(), null);
			outbox.finish(parcel.mails(), "UNDELIVERABLE");
			return;
		}
		var wait = Duration.ofSeconds(5L << Math.min(parcel.attempts(), 7));
		outbox.postpone(parcel.mails(), wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait, kind);
		log.warn("Mail {} could not be sent ({}), next try in {}", parcel.key(), kind, wait);
	}
}
