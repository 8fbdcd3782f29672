package vn.chibo.notification.delivery;

import java.util.Collection;
import java.util.List;
import vn.chibo.notification.Mail;

/** What leaves in one mail to one person: one notice, or a digest of several. Never empty. */
public record Parcel(List<Mail> mails) {

	private Mail first() {
		return mails.get(0);
	}

	/** The same in each try, so that a mailbox can tell a repetition. */
	long key() {
		return first().id();
	}

	String email() {
		return first().email();
	}

	boolean isDead() {
		return first().dead();
	}

	long recipientId() {
		return first().recipientId();
	}

	int attempts() {
		return mails.stream().mapToInt(Mail::attempts).max().orElseThrow();
	}

	List<String> taskIds() {
		return mails.stream().filter(mail -> mail.taskId() != null).map(Mail::taskId).toList();
	}

	/** Those that tell of something that is done by now, or tell nobody. */
	List<Mail> done(Collection<String> openTasks) {
		return mails.stream().filter(mail -> !isStillNew(mail, openTasks)).toList();
	}

	/** Those that do not; there may be none. */
	List<Mail> stillNew(Collection<String> openTasks) {
		return mails.stream().filter(mail -> isStillNew(mail, openTasks)).toList();
	}

	private static boolean isStillNew(Mail mail, Collection<String> openTasks) {
		return !mail.mourned() && (mail.taskId() == null || openTasks.contains(mail.taskId()));
	}
}
