package vn.chibo.notification.timing;

/** How soon somebody has to know. */
public enum Urgency {

	/** At once and alone, whatever the person has chosen. */
	URGENT,
	/** Within the hour, for whoever has not chosen. */
	SOON,
	/** With the next morning's mail, for whoever has not chosen. */
	ORDINARY
}
