package vn.chibo.register.files;

/** A cell or a file that cannot be read: the message is the Vietnamese reason, without the place. */
final class Unreadable extends RuntimeException {

	private final int line;

	Unreadable(String reason) {
		this(0, reason);
	}

	Unreadable(int line, String reason) {
		super(reason, null, false, false);
		this.line = line;
	}

	/** The line of the file, 0 when unknown or the whole file. */
	int line() {
		return line;
	}
}
