package vn.chibo.base;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A number that a person can quote and under which the log holds the cause of an unforeseen error. */
public record Reference(String number) {

	private static final SecureRandom RANDOM = new SecureRandom();

	public static Reference next() {
		var bytes = new byte[4];
		RANDOM.nextBytes(bytes);
		return new Reference(HexFormat.of().withUpperCase().formatHex(bytes));
	}

	/** What the person is told. */
	public String sentence() {
		return "Có lỗi hệ thống, việc chưa được ghi nhận. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên mã tra cứu " + number
			+ ".";
	}
}
