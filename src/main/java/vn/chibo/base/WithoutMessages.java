package vn.chibo.base;

import java.sql.SQLException;

/**
 * An error as the log may hold it: what happened and where. The messages are left out, because a database or a library
 * quotes in them what people wrote.
 */
class WithoutMessages extends Throwable {

	private WithoutMessages(Throwable original, String prefix, int depth) {
		super(prefix + describe(original), original.getCause() == null || depth == 0 ? null
			: new WithoutMessages(original.getCause(), "", depth - 1), false, true);
		setStackTrace(original.getStackTrace());
	}

	static Throwable of(Throwable original) {
		return of(original, "");
	}

	/** With something said before what happened. */
	static Throwable of(Throwable original, String prefix) {
		return original == null ? null : new WithoutMessages(original, prefix, 10);
	}

	private static String describe(Throwable original) {
		return original.getClass().getName()
			+ (original instanceof SQLException refused ? ", SQL state " + refused.getSQLState() : "");
	}
}
