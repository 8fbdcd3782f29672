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
import vn.chibo.workflow.Worklists;
import vn.chibo.workflow.Worklists.OpenTask;
import vn.chibo.workflow.Worklists.Worker;

/** Tells Tasklist who has taken a task and since when: those whom it concerns, and the name to colleagues only. */
@RestController
class TakenRequests {

	private final Worklists worklists;
	private final Seats seats;

	TakenRequests(Worklists worklists, Seats seats) {
		this.worklists = worklists;
		this.seats = seats;
	}

	@GetMapping("/taken/{taskId}")
	ResponseEntity<Taken> taken(@PathVariable String taskId, Principal person) {
		var login = person.getName();
		var committees = seats.committeesOf(login);
		return ResponseEntity.of(worklists.find(new Worker(login, committees.stream().map(Committee::groupId).toList()),
			taskId).map(task -> taken(task, login, committees)));
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
