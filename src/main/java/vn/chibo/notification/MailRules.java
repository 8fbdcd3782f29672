package vn.chibo.notification;

/** The decision table of mails. */
public interface MailRules {

	/** Stands for the days that are left until a deadline where there is none. */
	int NO_DEADLINE = 999;

	/**
	 * How urgent a mail is.
	 *
	 * @param daysLeft    working days until the deadline that it is about, or {@link #NO_DEADLINE}
	 * @param toCommittee whether it goes to those who work in a committee, or to a member by name
	 */
	Urgency urgency(Occasion occasion, int daysLeft, boolean toCommittee);
}
