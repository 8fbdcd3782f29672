package vn.chibo.base;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;

/** A number that a person can quote and under which the log holds the cause of an unforeseen error. */
public record Reference(String number) {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** A number under which the log now holds what happened and where, but no word of a person. */
	public static Reference logged(Logger log, Throwable failure) {
		var reference = next();
		log.error("Unforeseen error {}", reference.number(), WithoutMessages.of(failure));
		return reference;
	}

	public static Reference next() {
		var bytes = new byte[4];
		RANDOM.nextBytes(bytes);
		return new Reference(HexFormat.of().withUpperCase().formatHex(bytes));
	}

	/** The failure as the log may hold it: what happened and where, without a word of a person. */
	public static Throwable withoutMessages(Throwable failure) {
		return WithoutMessages.of(failure);
	}

	/** The failure as a table may hold it: this number, what happened and where. */
	public Throwable storable(Throwable failure) {
		return WithoutMessages.of(failure, "Mã tra cứu " + number + ", ");
	}

	/** What the person is told. */
	public String sentence() {
		return "Có lỗi hệ thống, việc chưa được ghi nhận. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên mã tra cứu "
			+ number
			+ ".";
	}
}
