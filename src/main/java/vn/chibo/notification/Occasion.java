package vn.chibo.notification;

/** What a notice is about; with the deadline and the addressee it decides how urgent it is. */
public enum Occasion {

	/** There is something to do. */
	TASK,
	/** Something has happened in a case. */
	NEWS,
	/** Work that was done comes back to be done again. */
	RETURNED,
	/** A deadline comes nearer. */
	WARNING,
	/** A deadline is reached or passed. */
	DEADLINE,
	/** Somebody is let in, for a time, or is reached elsewhere from now on. */
	ACCOUNT
}
