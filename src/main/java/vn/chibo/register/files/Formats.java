package vn.chibo.register.files;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The formats of cells. Reasons quote dates and codes only: any other cell may hold a person's data. */
final class Formats {

	static final Format<LocalDate> DATE = new DayFormat();
	static final Format<String> EMAIL = described(Formats::email, "Địa chỉ thư điện tử, ví dụ ten@donvi.vn");
	static final Format<String> LOGIN = matching("[a-z0-9]{3,30}",
		"tài khoản gồm 3 đến 30 chữ cái thường không dấu và chữ số; hãy ghi lại, ví dụ nguyenvana.")
		.written("3 đến 30 chữ cái thường không dấu và chữ số, ví dụ nguyenvana");
	static final Format<String> OLD_ID = matching("\\d{9}|\\d{12}",
		"số CMND cũ gồm 9 hoặc 12 chữ số; hãy ghi lại đủ số.").written("9 hoặc 12 chữ số");
	static final Format<String> PHONE = new PhoneFormat();
	static final Format<Integer> YEAR = described(Formats::year, "Năm, 4 chữ số, ví dụ 2025");

	private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private Formats() {
	}

	static Format<String> text(int length) {
		return described(text -> atMost(length, text), "Chữ, nhiều nhất %d ký tự".formatted(length));
	}

	static Format<String> code(int length) {
		return described(text -> {
			if (!atMost(length, text).matches("[A-Za-z0-9._-]+")) {
				throw new Unreadable("mã chỉ được gồm chữ cái không dấu, chữ số, dấu chấm, gạch ngang và gạch dưới; "
					+ "hãy ghi lại mã.");
			}
			return text;
		}, "Mã: chữ cái không dấu, chữ số, dấu chấm, gạch ngang, gạch dưới");
	}

	static Format<String> digits(int count) {
		return described(text -> {
			if (text.matches("[0-9]([.,][0-9]+)?[eE]\\+?[0-9]+")) {
				throw new Unreadable(
					("Excel đã rút gọn số này (dạng 9,9E+11) nên mất chữ số; hãy định dạng cột là Văn bản "
						+ "(Text) rồi ghi lại đủ %d chữ số.").formatted(count));
			}
			if (!text.matches("[0-9]+")) {
				throw new Unreadable("số này chỉ gồm %d chữ số, không có chữ, dấu cách hay dấu chấm; hãy ghi lại."
					.formatted(count));
			}
			if (text.length() < count) {
				throw new Unreadable(("số này phải có đủ %d chữ số mà ở đây chỉ có %d; nếu Excel đã bỏ số 0 ở đầu, "
					+ "hãy định dạng cột là Văn bản (Text) rồi ghi lại đủ số.").formatted(count, text.length()));
			}
			if (text.length() > count) {
				throw new Unreadable("số này phải có đúng %d chữ số mà ở đây có %d; hãy bỏ các chữ số thừa."
					.formatted(count, text.length()));
			}
			return text;
		}, "Đủ %d chữ số, ô định dạng Văn bản (Text)".formatted(count));
	}

	static String show(LocalDate date) {
		return VIETNAMESE.format(date);
	}

	/** A code in quotes; anything else may be a person's name or number that slipped into the wrong column. */
	static String quoted(String text) {
		boolean code = text.matches("[A-Za-z0-9._-]{1,40}") && !text.matches("\\d{9,}");
		return code ? "\"" + text + "\"" : "này";
	}

	private static Integer year(String text) {
		if (!text.matches("(19|20)\\d\\d")) {
			throw new Unreadable("năm gồm 4 chữ số; hãy ghi lại, ví dụ 2025.");
		}
		return Integer.valueOf(text);
	}

	private static String email(String text) {
		try {
			InternetAddress address = new InternetAddress(atMost(200, text), true);
			if (address.getAddress().equals(text) && text.matches("\\p{ASCII}+@[^@]+\\.[^@.]+")) {
				return text;
			}
		} catch (AddressException notAnAddress) {
			// answered below
		}
		throw new Unreadable("không phải là một địa chỉ thư điện tử; hãy ghi một địa chỉ, ví dụ ten@donvi.vn.");
	}

	private static Format<String> matching(String pattern, String otherwise) {
		Pattern compiled = Pattern.compile(pattern);
		return text -> {
			if (!compiled.matcher(text).matches()) {
				throw new Unreadable(otherwise);
			}
			return text;
		};
	}

	private static <T> Format<T> described(Format<T> format, String words) {
		return format.written(words);
	}

	private static String atMost(int length, String text) {
		if (text.length() > length) {
			throw new Unreadable("nội dung dài %d ký tự, quá %d ký tự cho phép; hãy rút gọn."
				.formatted(text.length(), length));
		}
		return text;
	}
}
