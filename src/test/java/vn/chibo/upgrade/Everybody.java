package vn.chibo.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;

/** All people at work: whoever has a task does it, and when there is nothing to do, time passes until there is. */
class Everybody {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final ProcessEngine engine;
	private final Stage stage;
	private final Seats seats;
	private final Answers answers;
	private final CasesAtTheirPages cases;
	private final MeetingAtItsPage meetings;
	/** Why a task could not be done yet. */
	private final Map<String, String> refused = new HashMap<>();
	/** What has not been done otherwise yet, by case. */
	private final Map<String, EarlierCase> differing = new HashMap<>();

	Everybody(ProcessEngine engine, Stage stage, Seats seats, PageVisitor pages, CasesAtTheirPages cases) {
		this.engine = engine;
		this.stage = stage;
		this.seats = seats;
		this.cases = cases;
		answers = new Answers(stage.clock());
		meetings = new MeetingAtItsPage(pages);
	}

	/** Starts a process about a case by its form. */
	void starts(String login, String process, String caseNumber) {
		var form = read(stage.people().as(login).opensStart(process));
		stage.people().as(login).start(process,
			answers.to(form, Map.of(form.path("filesInto").asText(), caseNumber)));
	}

	/** The forms of all open tasks as those find them who may do them, by case and task; one where there are several. */
	Map<String, JsonNode> forms() {
		return work().stream().collect(Collectors.toMap(Work::toString, work -> form(actor(work.task), work.task),
			(one, other) -> one));
	}

	/** Until no case is left. */
	void finish(List<EarlierCase> earlier) {
		earlier.forEach(one -> differing.put(one.number(), one));
		do {
			while (work().stream().map(this::isDone).reduce(false, Boolean::logicalOr)) {
				// what was refused may be possible now
			}
		} while (timePasses());
		assertThat(work()).as("%s", refused).isEmpty();
	}

	/** What is done otherwise comes first, before it is too late for it. */
	private List<Work> work() {
		var instances = engine.getRuntimeService().createProcessInstanceQuery().list().stream()
			.collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
		return engine.getTaskService().createTaskQuery().list().stream()
			.map(task -> new Work(instances.get(instances.get(task.getProcessInstanceId())
				.getRootProcessInstanceId()).getBusinessKey(), task))
			.sorted(Comparator.comparing((Work work) -> !isDoneOtherwise(work))
				.thenComparing(work -> work.task.getCreateTime()))
			.toList();
	}

	private boolean isDoneOtherwise(Work work) {
		var earlier = differing.get(work.caseNumber);
		return earlier != null && earlier.differsAt(work.task.getTaskDefinitionKey());
	}

	private boolean isDone(Work work) {
		if (engine.getTaskService().createTaskQuery().taskId(work.task.getId()).count() == 0) {
			return false;
		}
		try {
			does(actor(work.task), work);
			refused.remove(work.toString());
			return true;
		} catch (RuntimeException refusal) {
			assertThat(refusal.getMessage()).as(work.toString()).doesNotContain("lỗi hệ thống");
			refused.put(work.toString(), refusal.getMessage());
			return false;
		}
	}

	private void does(String login, Work work) {
		cases.areOpenedBy(login, work.caseNumber);
		if (work.task.getTaskDefinitionKey().equals("task_meeting")) {
			meetings.isHeld(login, stage.clock().today());
		}
		Map<String, String> otherwise = isDoneOtherwise(work) ? differing.get(work.caseNumber).answers() : Map.of();
		var person = stage.people().as(login);
		person.claims(work.task.getId());
		person.submits(work.task.getId(), answers.to(form(login, work.task), otherwise));
		if (!otherwise.isEmpty()) {
			differing.remove(work.caseNumber);
		}
	}

	private JsonNode form(String login, Task task) {
		return read(stage.people().as(login).opens(task.getId()));
	}

	private static JsonNode read(String form) {
		try {
			return JSON.readTree(form);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Who has taken it, else whose it is, else the first of the committee, or of the one that works for a vacant one. */
	private String actor(Task task) {
		var links = engine.getTaskService().getIdentityLinksForTask(task.getId());
		return Optional.ofNullable(task.getAssignee())
			.or(() -> links.stream().map(IdentityLink::getUserId).filter(Objects::nonNull).findFirst())
			.or(() -> links.stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
				.flatMap(group -> engine.getIdentityService().createUserQuery().memberOfGroup(group).list().stream())
				.map(User::getId).sorted().findFirst())
			.or(() -> links.stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
				.flatMap(group -> Committee.ofGroup(group).stream()).map(seats::workingFor)
				.flatMap(above -> seats.officialsOf(above).stream()).map(Seats.Official::login).findFirst())
			.orElseThrow(() -> new AssertionError("nobody can do " + task));
	}

	/** Until something is due; that is run. */
	private boolean timePasses() {
		var next = engine.getManagementService().createJobQuery().list().stream()
			.filter(job -> job.getProcessInstanceId() != null)
			.min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())));
		next.map(Job::getDuedate).map(due -> due.toInstant().atZone(stage.clock().getZone()))
			.filter(due -> due.toInstant().isAfter(stage.clock().instant()))
			.ifPresent(due -> stage.clock().set(due.toLocalDate().plusDays(1)));
		engine.getManagementService().createJobQuery().executable().list().stream()
			.filter(job -> job.getProcessInstanceId() != null)
			.forEach(job -> engine.getManagementService().executeJob(job.getId()));
		return next.isPresent();
	}

	private record Work(String caseNumber, Task task) {

		@Override
		public String toString() {
			return caseNumber + " " + task.getTaskDefinitionKey();
		}
	}
}
