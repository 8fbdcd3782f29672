package vn.chibo.workflow.tasks;

import java.security.Principal;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chibo.worklist.Worker;

/**
 * What Tasklist shows of a task beside its name: the case, whom it is about and where that person belongs. Asked for all
 * tasks of a page at once, and answered for those that concern the person who asks.
 */
@RestController
class TaskCards {

	/** Tasklist has fifteen tasks on a page. */
	private static final int MOST = 50;

	private final IdentityService identity;
	private final ListedTasks tasks;

	TaskCards(IdentityService identity, ListedTasks tasks) {
		this.identity = identity;
		this.tasks = tasks;
	}

	@GetMapping("/tasks/cards")
	List<Card> cards(@RequestParam List<String> id, Principal person) {
		var groups = identity.createGroupQuery().groupMember(person.getName()).list().stream().map(Group::getId)
			.toList();
		return tasks.of(new Worker(person.getName(), groups), id.stream().limit(MOST).toList()).stream()
			.filter(task -> task.place() != null)
			.map(task -> new Card(task.id(), task.caseNumber(), task.place(), task.name())).toList();
	}

	/**
	 * @param name   of the member or sympathiser, whom the form of the task names too; absent for that person, and when a
	 *               colleague has taken the task
	 * @param branch of that person; or the organisation that the case is about
	 */
	record Card(String id, String caseNumber, String branch, String name) {
	}
}
