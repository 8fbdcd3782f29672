package vn.chibo.calendar;

/** What was decreed for a day. */
public enum DayKind {

	DAY_OFF("Nghỉ"),
	/** A Saturday worked for a weekday off, or a day off by law that the Government put elsewhere. */
	WORKED("Làm việc");

	private final String vietnamese;

	DayKind(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	/** Shown on the administrator's page. */
	public String vietnamese() {
		return vietnamese;
	}
}
