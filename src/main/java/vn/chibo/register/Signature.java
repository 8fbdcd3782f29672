package vn.chibo.register;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Who changes the register, when, in what way and why. The row that is changed is signed by the same statement, and what it
 * was before is kept with the signature.
 *
 * @param by  a login; null for a step that nobody takes by hand
 * @param why the number of the case, the name of the file, or a sentence
 */
public record Signature(String by, OffsetDateTime at, Source in, String why) {

	private static final int LONGEST = 300;
	/** The columns of a row that are signed. */
	public static final String COLUMNS = "signed_by, signed_at, signed_in, signed_for";
	/** The same in an update, with what {@link #values} has. */
	public static final String SET = "signed_by = ?, signed_at = ?, signed_in = ?, signed_for = ?";
	/** The same with what {@link #named} has. */
	public static final String SET_NAMED = "signed_by = :signedBy, signed_at = :signedAt, signed_in = :signedIn, "
		+ "signed_for = :signedFor";
	/** The same of a new row, in the order of {@link #COLUMNS}. */
	public static final String NAMED = ":signedBy, :signedAt, :signedIn, :signedFor";

	public Signature {
		why = why != null && why.length() > LONGEST ? why.substring(0, LONGEST) : why;
	}

	/** In what way the register is changed. */
	public enum Source {

		IMPORT("nạp tệp"), PROCEDURE("thủ tục"), PAGE("sửa tại trang");

		private final String vietnamese;

		Source(String vietnamese) {
			this.vietnamese = vietnamese;
		}

		public String vietnamese() {
			return vietnamese;
		}
	}

	/** In the order of {@link #COLUMNS}. */
	public Object[] values() {
		return new Object[] {by, at, in.name(), why};
	}

	public Map<String, Object> named() {
		var named = new HashMap<String, Object>();
		named.put("signedBy", by);
		named.put("signedAt", at);
		named.put("signedIn", in.name());
		named.put("signedFor", why);
		return named;
	}
}
