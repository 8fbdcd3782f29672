package vn.chibo.notification;

import java.util.Map;

/** Words of a mail that the outbox may not hold: they are made when the mail is written to leave, anew with each try. */
public interface KeptNowhere {

	/** The mails that have such words. */
	String template();

	Map<String, String> words(Mail mail);
}
