package vn.chibo.casepage;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.casepage.CaseOverview.Now;

/** What somebody is told who has just handed in a form: who has the case now, and until when. */
@Component
class NextSteps {

	private final CaseRuns runs;
	private final CaseOverviews overviews;

	NextSteps(CaseRuns runs, CaseOverviews overviews) {
		this.runs = runs;
		this.overviews = overviews;
	}

	/** For the person who has done the task, and nobody else. */
	Optional<Next> afterTask(String login, String taskId) {
		return runs.task(taskId).filter(task -> !task.open() && login.equals(task.doneBy()))
			.map(task -> of(login, task.caseNumber()));
	}

	Optional<Next> afterStart(String login, String instanceId) {
		return runs.startedBy(login, instanceId).map(number -> of(login, number));
	}

	private Next of(String login, String caseNumber) {
		var found = overviews.of(login, caseNumber, "");
		return new Next("Đã gửi. Hồ sơ " + caseNumber + " " + sentence(found), "/case/" + caseNumber);
	}

	private static String sentence(CaseOverview found) {
		if (!found.open()) {
			return "đã kết thúc: " + found.state().toLowerCase() + ".";
		}
		if (found.now().isEmpty()) {
			return found.waits().isEmpty() ? "đang được hệ thống xử lý."
				: "đang chờ: " + String.join("; ", found.waits())
					+ ".";
		}
		var first = found.now().get(0);
		return found.now().size() == 1 ? waitsFor(first) : "đang có %d việc chờ giải quyết; việc gần hạn nhất %s"
			.formatted(found.now().size(), waitsFor(first));
	}

	private static String waitsFor(Now task) {
		return "đang chờ " + task.who() + (task.what() == null ? "" : ": " + task.what()) + due(task.due()) + ".";
	}

	private static String due(LocalDate day) {
		return day == null ? "" : ", hạn " + Days.vietnamese(day);
	}

	/** @param address of the case */
	record Next(String sentence, String address) {
	}
}
