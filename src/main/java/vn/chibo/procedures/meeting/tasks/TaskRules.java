package vn.chibo.procedures.meeting.tasks;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Days;
import vn.chibo.base.OldEncoding;
import vn.chibo.base.Refusal;
import vn.chibo.base.TypedText;
import vn.chibo.meetings.MemberTask;
import vn.chibo.meetings.MemberTasks;
import vn.chibo.meetings.MemberTasks.Given;
import vn.chibo.meetings.TaskOutcome;
import vn.chibo.register.Members;

/** What may be done with what members were given to do. */
@Component
@Transactional(noRollbackFor = Refusal.class)
class TaskRules {

	static final int LONGEST_TASK = 500;
	static final int LONGEST_REPORT = 1000;
	private static final int FURTHEST_YEARS = 5;

	private final MemberTasks tasks;
	private final Members members;
	private final Clock clock;

	TaskRules(MemberTasks tasks, Members members, Clock clock) {
		this.tasks = tasks;
		this.members = members;
		this.clock = clock;
	}

	/**
	 * Between two meetings.
	 *
	 * @throws Refusal when something is missing or the member stands elsewhere
	 */
	public void give(long branchId, Long memberId, String what, String due) {
		if (memberId == null
			|| members.inBranch(branchId).stream().noneMatch(member -> member.id() == memberId)) {
			throw new Refusal("Hãy chọn đảng viên của chi bộ.");
		}
		var text = text("Việc giao", what, LONGEST_TASK);
		var today = LocalDate.now(clock);
		var dueOn = day(due);
		if (dueOn == null || dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(FURTHEST_YEARS))) {
			throw new Refusal(
				"Hãy ghi hạn là ngày/tháng/năm, từ hôm nay và không quá %d năm.".formatted(FURTHEST_YEARS));
		}
		tasks.give(branchId, null, today, List.of(new Given(memberId, text, dueOn)));
	}

	/** @throws Refusal when somebody has changed it meanwhile, or nothing is said */
	public void report(MemberTask task, int version, String report) {
		var text = text("Báo cáo", report, LONGEST_REPORT);
		mustHaveStayed(tasks.report(task.id(), version, text, LocalDate.now(clock)));
	}

	/** @throws Refusal when somebody has changed it meanwhile, or no outcome is chosen */
	public void settle(MemberTask task, int version, TaskOutcome outcome) {
		if (outcome == null) {
			throw new Refusal("Hãy chọn kết quả của việc.");
		}
		var today = LocalDate.now(clock);
		if (outcome == TaskOutcome.LATE && !task.dueOn().isBefore(today)) {
			throw new Refusal("Việc này chưa quá hạn; hãy chọn kết quả khác.");
		}
		mustHaveStayed(tasks.settle(task.id(), version, outcome, today));
	}

	private static void mustHaveStayed(boolean stayed) {
		if (!stayed) {
			throw new Refusal("Người khác vừa sửa việc này nên chưa ghi; hãy xem lại rồi ghi tiếp nếu còn cần.");
		}
	}

	private static String text(String what, String typed, int longest) {
		var text = typed == null ? "" : TypedText.clean(typed).strip();
		if (text.isEmpty() || text.length() > longest) {
			throw new Refusal("%s: hãy ghi, không quá %d chữ.".formatted(what, longest));
		}
		OldEncoding.refuse(what, text);
		return text;
	}

	private static LocalDate day(String typed) {
		try {
			return typed == null || typed.isBlank() ? null : Days.read(typed.strip());
		} catch (DateTimeException unreadable) {
			return null;
		}
	}
}
