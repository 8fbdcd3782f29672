package vn.chibo.register.files;

import static vn.chibo.register.files.MemberColumns.ACTIVITY;
import static vn.chibo.register.files.MemberColumns.DIED_ON;
import static vn.chibo.register.files.MemberColumns.EXEMPT_ON;
import static vn.chibo.register.files.MemberColumns.LEFT_ON;

import java.time.LocalDate;
import vn.chibo.register.Activity;

/** The state of a member in Party activity and the one of three dates that belongs to it. */
final class MemberActivity {

	private MemberActivity() {
	}

	/** Since when the state holds, as far as the file says. */
	static LocalDate changedOn(Line line, MemberEntry old) {
		Activity activity = line.get(ACTIVITY);
		Column<LocalDate> column = activity == null ? null : dateOf(activity);
		boolean sameState = old != null && old.activity() == activity;
		if (column == null || !line.has(column)) {
			return sameState ? old.activityChangedOn() : null;
		}
		return line.get(column);
	}

	static void check(Line line, MemberEntry entry) {
		Activity activity = entry.activity();
		if (activity == null) {
			return;
		}
		if (line.get(DIED_ON) != null && activity != Activity.DECEASED) {
			line.fault(DIED_ON, "đã ghi ngày mất mà trạng thái là \"%s\"; hãy sửa trạng thái hoặc bỏ ngày mất."
				.formatted(activity.vietnamese()));
		}
		if (line.get(LEFT_ON) != null && activity.isMember()) {
			line.fault(LEFT_ON, "đã ghi ngày rời khỏi mà trạng thái là \"%s\"; "
				.formatted(activity.vietnamese()) + "hãy sửa trạng thái hoặc bỏ ngày rời khỏi.");
		}
		LocalDate admitted = entry.date("admitted_on");
		LocalDate changed = dateOf(activity) == null ? null : line.get(dateOf(activity));
		if (changed != null && admitted != null && changed.isBefore(admitted)) {
			line.fault(dateOf(activity), "ngày %s sớm hơn ngày vào Đảng %s; hãy kiểm tra lại hai ngày."
				.formatted(Formats.show(changed), Formats.show(admitted)));
		}
	}

	/** Where the day stands since which the state holds; null where no column has it. */
	static Column<LocalDate> dateOf(Activity activity) {
		return switch (activity) {
			case EXEMPT -> EXEMPT_ON;
			case DECEASED -> DIED_ON;
			case REMOVED, EXPELLED, RESIGNED -> LEFT_ON;
			case ACTIVE, AWAY, SUSPENDED -> null;
		};
	}
}
