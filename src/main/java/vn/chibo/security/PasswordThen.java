package vn.chibo.security;

import java.io.Serializable;

/**
 * The password that somebody had at the login; with another one the session is over.
 *
 * @param salt no two passwords have the same; empty while there is none
 */
record PasswordThen(String salt) implements Serializable {

	private static final int LENGTH_OF_BCRYPT = 29;

	static PasswordThen of(String hash) {
		return new PasswordThen(hash.substring(0, Math.min(hash.length(), LENGTH_OF_BCRYPT)));
	}

	static PasswordThen none() {
		return new PasswordThen("");
	}

	@Override
	public String toString() {
		return "PasswordThen";
	}
}
