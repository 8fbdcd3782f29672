package vn.chibo.register.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.chibo.base.Days;

/** The days of cells, see {@link Days}. */
final class DayFormat implements Format<LocalDate> {

	private static final Pattern DATE_LIKE = Pattern.compile("\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}");
	private static final Pattern SERIAL = Pattern.compile("\\d{5}");
	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
	private static final String WRITE = "hãy ghi theo dạng ngày/tháng/năm, ví dụ 05/03/1960.";

	@Override
	public LocalDate read(String text) {
		LocalDate date;
		try {
			date = Days.read(text);
		} catch (DateTimeException noSuchDay) {
			throw notADay(text);
		}
		if (date.isBefore(EARLIEST)) {
			throw new Unreadable("ngày %s sớm hơn năm 1900; hãy kiểm tra lại năm.".formatted(Formats.show(date)));
		}
		return date;
	}

	@Override
	public String asWritten() {
		return "Ngày/tháng/năm, ví dụ 05/03/1960";
	}

	private static Unreadable notADay(String text) {
		if (SERIAL.matcher(text).matches()) {
			return new Unreadable(
				"\"%s\" là số mà Excel đếm ngày chứ không phải là ngày; hãy định dạng ô là ngày (Date) hoặc "
					.formatted(text) + WRITE.substring("hãy ".length()));
		}
		String quoted = DATE_LIKE.matcher(text).matches() ? "\"" + text + "\"" : "giá trị này";
		return new Unreadable(quoted + " không phải là ngày; " + WRITE);
	}
}
