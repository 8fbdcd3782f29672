package vn.chibo.security;

import java.util.Locale;

/** Logins as the register writes them: lower case, without blanks around; phones begin with a capital letter. */
public final class LoginName {

	/** Longer than any login of a register. */
	private static final int LONGEST = 60;

	private LoginName() {
	}

	/** The login that was meant; what could not be one comes back short and harmless. */
	public static String of(String typed) {
		var name = typed.replace("\0", "").strip().toLowerCase(Locale.ROOT);
		return name.substring(0, Math.min(name.length(), LONGEST));
	}
}
