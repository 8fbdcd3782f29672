package vn.chibo.workflow.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;
import vn.chibo.register.Seats;
import vn.chibo.workflow.tasks.WorklistInEngine.EndedTask;
import vn.chibo.worklist.Worker;
import vn.chibo.worklist.Worklist.OpenTask;

/**
 * What became of a task that somebody acts on too late: who has it, or since when it is done. Only those whom it concerns
 * are told, and names to colleagues only.
 */
@Component
public class PassedTasks {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

	private final OpenWorkInEngine work;
	private final Seats seats;
	private final Clock clock;

	PassedTasks(OpenWorkInEngine work, Seats seats, Clock clock) {
		this.work = work;
		this.seats = seats;
		this.clock = clock;
	}

	/** The sentence for somebody with these groups; the general one when the task does not concern them. */
	public Refusal told(PassedTask passed, String login, List<String> groups) {
		var worklist = work.of(new Worker(login, groups));
		var open = worklist.find(passed.taskId()).filter(task -> task.takenBy() != null
			&& !task.takenBy().equals(login));
		return open.map(task -> new Refusal(taken(task, login)))
			.or(() -> ended(passed.taskId(), login, groups))
			.orElse(passed);
	}

	/** What became of a task that is over, for somebody with these groups whom it concerned. */
	public Optional<Refusal> ended(String taskId, String login, List<String> groups) {
		return work.of(new Worker(login, groups)).ended(taskId).map(task -> new Refusal(ended(task, login)));
	}

	private String taken(OpenTask task, String login) {
		return "%s đã nhận nhiệm vụ này%s; hãy chọn nhiệm vụ khác hoặc trao đổi với đồng chí ấy.".formatted(
			name(task.takenBy(), login), task.takenAt() == null ? "" : " từ " + moment(task.takenAt()));
	}

	private String ended(EndedTask task, String login) {
		var when = moment(task.endedAt());
		if (!task.isDone()) {
			return "Nhiệm vụ này không còn phải làm từ %s; hãy tải lại danh sách nhiệm vụ.".formatted(when);
		}
		return login.equals(task.doneBy())
			? "Đồng chí đã làm xong nhiệm vụ này lúc %s; không phải gửi lại.".formatted(when)
			: "%s đã làm xong nhiệm vụ này lúc %s; hãy tải lại danh sách nhiệm vụ."
				.formatted(name(task.doneBy(), login), when);
	}

	private String name(String of, String asking) {
		var committees = seats.committeesOf(asking);
		var name = of == null ? null : seats.colleagues(List.of(of), committees).get(of);
		return name == null ? "Người khác" : "Đồng chí " + name;
	}

	private String moment(Instant at) {
		return MOMENT.format(at.atZone(clock.getZone()));
	}
}
