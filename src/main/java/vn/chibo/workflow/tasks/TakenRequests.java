package vn.chibo.workflow.tasks;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.worklist.Worker;
import vn.chibo.worklist.Worklist.OpenTask;

/** Tells Tasklist who has taken a task and since when: those whom it concerns, and the name to colleagues only. */
@RestController
class TakenRequests {

	private final OpenWorkInEngine work;
	private final Seats seats;

	TakenRequests(OpenWorkInEngine work, Seats seats) {
		this.work = work;
		this.seats = seats;
	}

	@GetMapping("/taken/{taskId}")
	ResponseEntity<Taken> taken(@PathVariable String taskId, Principal person) {
		var login = person.getName();
		var committees = seats.committeesOf(login);
		return ResponseEntity
			.of(work.of(Worker.in(committees, login)).find(taskId).map(task -> taken(task, login, committees)));
	}

	private Taken taken(OpenTask task, String login, List<Committee> committees) {
		var by = task.takenBy();
		return by == null ? new Taken(false, false, null, null)
			: new Taken(true, by.equals(login), seats.colleagues(List.of(by), committees).get(by), task.takenAt());
	}

	/** @param name absent for those who may not know it, and so is since when for a task that nobody has taken */
	record Taken(boolean taken, boolean own, String name, Instant since) {
	}
}
