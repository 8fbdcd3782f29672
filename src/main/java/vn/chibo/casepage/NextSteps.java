package vn.chibo.casepage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.casepage.CaseOverview.Now;
import vn.chibo.numbering.DocumentNumbers;

/** What somebody is told who has just handed in a form: who has the case now, and until when. */
@Component
class NextSteps {

	private final CaseRuns runs;
	private final CaseOverviews overviews;
	private final DocumentNumbers numbers;

	NextSteps(CaseRuns runs, CaseOverviews overviews, DocumentNumbers numbers) {
		this.runs = runs;
		this.overviews = overviews;
		this.numbers = numbers;
	}

	/** For the person who has done the task, and nobody else. */
	Optional<Next> afterTask(String login, String taskId) {
		return runs.task(taskId).filter(task -> !task.open() && login.equals(task.doneBy()))
			.map(task -> of(login, task.caseNumber(), numbers.ofTask(taskId)));
	}

	Optional<Next> afterStart(String login, String instanceId) {
		return runs.startedBy(login, instanceId).map(number -> of(login, number, List.of()));
	}

	private Next of(String login, String caseNumber, List<String> documents) {
		var found = overviews.of(login, caseNumber, "");
		return new Next(
			"Đã gửi. " + (documents.isEmpty() ? "" : "Văn bản mang số " + String.join(", ", documents) + ". ")
				+ "Hồ sơ " + caseNumber + " " + sentence(found),
			"/case/" + caseNumber);
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
