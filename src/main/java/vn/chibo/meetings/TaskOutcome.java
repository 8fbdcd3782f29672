package vn.chibo.meetings;

/** What became of what a member was given to do. */
public enum TaskOutcome {

	DONE("Hoàn thành"),
	EXCEEDED("Hoàn thành vượt mức"),
	LATE("Hoàn thành, quá hạn"),
	NOT_DONE("Không hoàn thành"),
	/** Nobody expects it any more: neither done nor not done. */
	DROPPED("Thôi giao");

	private final String vietnamese;

	TaskOutcome(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
