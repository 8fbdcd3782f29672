package vn.chibo.workflow.tasks;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.workflow.tasks.WorklistInEngine.Candidate;
import vn.chibo.worklist.Worker;
import vn.chibo.worklist.Worklist.OpenTask;

/**
 * Tells Tasklist who has taken a task and since when: those whom it concerns, and the name to colleagues only; and whether
 * a task that nobody has taken is one person's alone.
 */
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
		var worklist = work.of(Worker.in(committees, login));
		return ResponseEntity.of(worklist.find(taskId).map(task -> task.takenBy() == null
			? new Taken(false, false, isAlone(worklist.candidates(taskId), login), null, null)
			: taken(task, login, committees)));
	}

	/** Asked of the seats as they are now: who is alone today need not be tomorrow. */
	private boolean isAlone(List<Candidate> candidates, String login) {
		var named = candidates.stream().map(Candidate::login).filter(Objects::nonNull).distinct().toList();
		return named.equals(List.of(login)) || candidates
			.stream().flatMap(candidate -> candidate.login() != null ? Stream.of(candidate.login())
				: Committee.ofGroup(candidate.group()).stream().map(seats::workingFor)
					.flatMap(committee -> seats.officialsOf(committee).stream()).map(Seats.Official::login))
			.allMatch(login::equals);
	}

	private Taken taken(OpenTask task, String login, List<Committee> committees) {
		var by = task.takenBy();
		return new Taken(true, by.equals(login), false, seats.colleagues(List.of(by), committees).get(by),
			task.takenAt());
	}

	/**
	 * @param alone whether nobody has taken it, and it names the asking person or nobody else could
	 * @param name  absent for those who may not know it, and so is since when for a task that nobody has taken
	 */
	record Taken(boolean taken, boolean own, boolean alone, String name, Instant since) {
	}
}
