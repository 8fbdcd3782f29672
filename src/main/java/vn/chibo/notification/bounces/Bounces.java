package vn.chibo.notification.bounces;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.notification.Mail;
import vn.chibo.notification.Mails;
import vn.chibo.notification.delivery.MessageKey;
import vn.chibo.notification.delivery.Refused;

/** What a mail that came back means: its reader has to be called, and some addresses will never take another one. */
@Repository
@Transactional
class Bounces {

	private static final Logger log = LoggerFactory.getLogger(Bounces.class);

	private final Mails mails;
	private final DeadAddresses deadAddresses;
	private final JdbcClient jdbc;

	Bounces(Mails mails, DeadAddresses deadAddresses, JdbcClient jdbc) {
		this.mails = mails;
		this.deadAddresses = deadAddresses;
		this.jdbc = jdbc;
	}

	/** @return false for a mail that is not kept any more, was sent by another installation, or that somebody has invented */
	boolean take(Bounce bounce) {
		var ours = mails.find(bounce.mail().mailId()).filter(mail -> MessageKey.of(mail).equals(bounce.mail()));
		ours.ifPresent(mail -> take(bounce, mail));
		return ours.isPresent();
	}

	private void take(Bounce bounce, Mail mail) {
		log.warn("Mail {} came back ({})", mail.id(), bounce.status());
		jdbc.sql("""
			update outgoing_mail set state = 'UNDELIVERABLE' where state = 'SENT' and (id = :id or digest
			and recipient_id = :recipient and finished_at = (select finished_at from outgoing_mail where id = :id and digest))
			""").param("id", mail.id()).param("recipient", mail.recipientId()).update();
		if (Refused.forever(bounce.status()) && bounce.address().equalsIgnoreCase(mail.email())) {
			deadAddresses.add(mail.recipientId(), mail.email(), "thư bị trả lại, mã " + bounce.status(), null);
		}
	}
}
