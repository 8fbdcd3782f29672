package vn.chibo.procedures.meeting;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.chibo.base.Refusal;
import vn.chibo.meetings.DayRule;

/**
 * What somebody has typed about the day on which branches meet; each of it may be missing.
 *
 * @param name        which branches, in words; only of chosen ones
 * @param branches    the chosen ones; none for all
 * @param atMostLater empty for the usual number
 * @param from        the first month, {@code 2026-12}
 * @param seen        the newest rule that the page showed; 0 for none
 */
record MeetingDayForm(String name, List<Long> branches, String how, Integer dayOfMonth, Integer week, Integer weekday,
		Integer atMostLater, String from, Long seen) {

	static final String ALL = "Mọi chi bộ";

	List<Long> chosen() {
		return branches == null ? List.of() : branches.stream().filter(id -> id != null).distinct().toList();
	}

	/**
	 * @param earliest the first month from which anything new may hold
	 * @throws Refusal with all that is wrong
	 */
	DayRule rule(long organisationId, int usualDelay, YearMonth earliest) {
		var faults = new ArrayList<String>();
		boolean byDay = "DAY".equals(how);
		if (!byDay && !"WEEKDAY".equals(how)) {
			faults.add("Chưa chọn theo ngày hay theo thứ; hãy chọn một cách.");
		}
		if (byDay && !isBetween(dayOfMonth, 1, 31)) {
			faults.add("Ngày trong tháng là số từ 1 đến 31; hãy ghi lại.");
		}
		if (!byDay && "WEEKDAY".equals(how) && !(isBetween(week, 1, DayRule.LAST) && isBetween(weekday, 1, 7))) {
			faults.add("Chưa chọn đủ tuần và thứ; hãy chọn cả hai.");
		}
		int later = atMostLater == null ? usualDelay : atMostLater;
		if (!isBetween(later, 0, 27)) {
			faults.add("Số ngày được chậm là số từ 0 đến 27; hãy ghi lại.");
		}
		var called = name == null ? "" : name.strip();
		if (!chosen().isEmpty() && (called.isEmpty() || called.length() > 80 || called.equalsIgnoreCase(ALL))) {
			faults.add("Ghi tên chung của các chi bộ đã chọn, như \"Các chi bộ trường học\", không quá 80 chữ.");
		}
		if (chosen().isEmpty() && !called.isEmpty() && !called.equalsIgnoreCase(ALL)) {
			faults.add("Có tên chung mà chưa chọn chi bộ nào; hãy chọn chi bộ, hoặc để trống tên nếu là mọi chi bộ.");
		}
		var month = month();
		if (month == null || month.isBefore(earliest) || month.isAfter(earliest.plusMonths(24))) {
			faults.add("Ngày mới chỉ áp dụng từ tháng sau trở đi; hãy chọn tháng trong danh sách.");
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		return new DayRule(0, organisationId, chosen().isEmpty() ? ALL : called, chosen().isEmpty(),
			byDay ? dayOfMonth : null, byDay ? null : week, byDay ? null : weekday, later, month.atDay(1), null);
	}

	private YearMonth month() {
		try {
			return from == null ? null : YearMonth.parse(from);
		} catch (DateTimeException noMonth) {
			return null;
		}
	}

	private static boolean isBetween(Integer number, int first, int last) {
		return number != null && number >= first && number <= last;
	}
}
