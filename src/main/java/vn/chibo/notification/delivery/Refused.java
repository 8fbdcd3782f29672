package vn.chibo.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;

/** Whether the mail server will never take mails for an address, or only not now. */
public final class Refused {

	/** A full mailbox: 5xx, but it may be emptied. */
	private static final int FULL = 552;
	/** 5.7: a rule of the server refuses the sender, not the address; somebody has to set it right. */
	private static final Pattern BY_POLICY = Pattern.compile("(?s).*\\b5\\.7\\.\\d+.*|(?is).*\\brelay.*");

	/** No such address, mailbox or host; not full mailboxes, rules, or what is wrong with the mail or with us. */
	private static final Pattern NO_SUCH_ADDRESS = Pattern.compile("5\\.(1\\.(?![78])\\d{1,3}|2\\.[01]|4\\.[14])");

	private Refused() {
	}

	/** The reason in a word, without the address; empty when another try may succeed. */
	static Optional<String> forever(Exception failure) {
		for (var cause = failure; cause != null; cause = next(cause)) {
			if (cause instanceof AddressException) {
				return Optional.of("địa chỉ sai dạng");
			}
			if (cause instanceof SMTPAddressFailedException refused && isForever(refused)) {
				return Optional.of("máy chủ thư từ chối, mã " + refused.getReturnCode());
			}
		}
		return Optional.empty();
	}

	/** @param status of a mail that came back (RFC 3463), {@code 5.1.1} */
	public static boolean forever(String status) {
		return NO_SUCH_ADDRESS.matcher(status).matches();
	}

	private static boolean isForever(SMTPAddressFailedException refused) {
		return refused.getReturnCode() >= 500 && refused.getReturnCode() != FULL
			&& !BY_POLICY.matcher(String.valueOf(refused.getMessage())).matches();
	}

	private static Exception next(Exception failure) {
		return failure instanceof MessagingException chained ? chained.getNextException() : null;
	}
}
