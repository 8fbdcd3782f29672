package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import vn.chibo.support.Stage;

/** What all stories of a case can say: who did something, that time passed, and what one finds afterwards. */
abstract class CaseStory<S extends CaseStory<S>> {

	final Stage stage;
	final AdmissionPlace place;
	String caseNumber;

	CaseStory(AdmissionPlace place, Stage stage) {
		this.place = place;
		this.stage = stage;
	}

	abstract S self();

	// what people do

	S does(String login, String task, Map<String, Object> form) {
		stage.people().as(login).does(caseNumber, task, form);
		return self();
	}

	S returnedBy(String login, String task) {
		return does(login, task, Map.of("decision", "RETURN", "returnReason", "Cần bổ sung văn bản còn thiếu."));
	}

	/** Somebody tries, reads why it is refused, and the task is still there. */
	S refuses(String login, String task, Map<String, Object> form, String... sentence) {
		assertThatThrownBy(() -> does(login, task, form)).hasMessageContainingAll(sentence);
		assertThat(stage.records().openTasks(caseNumber)).contains(task);
		return self();
	}

	S on(LocalDate day) {
		stage.clock().set(day);
		return self();
	}

	S at(LocalDate day, LocalTime time) {
		stage.clock().set(day, time);
		return self();
	}

	/** The last day of a timer is over, and the timer goes off. */
	S runsOut(String timer) {
		return on(stage.jobs().dueOn(caseNumber, timer).plusDays(1)).fires(timer);
	}

	/** The first day of a timer comes, and the timer goes off. */
	S comes(String timer) {
		return on(stage.jobs().dueOn(caseNumber, timer)).fires(timer);
	}

	S fires(String timer) {
		stage.jobs().fire(caseNumber, timer);
		return self();
	}

	// what one finds

	S waitsFor(String... tasks) {
		assertThat(stage.records().openTasks(caseNumber)).containsExactlyInAnyOrder(tasks);
		return self();
	}

	S waitsUntil(String timer, LocalDate day) {
		assertThat(stage.jobs().dueOn(caseNumber, timer)).isEqualTo(day);
		return self();
	}

	S is(AdmissionState state) {
		assertThat(stage.records().state(caseNumber)).isEqualTo(state.name());
		assertThat(stage.records().isClosed(caseNumber)).isFalse();
		return self();
	}

	/** The case is closed, and nothing runs any more. */
	S ends(AdmissionState state) {
		assertThat(stage.records().running(caseNumber)).isEmpty();
		return isClosedAs(state);
	}

	S isClosedAs(AdmissionState state) {
		assertThat(stage.records().state(caseNumber)).isEqualTo(state.name());
		assertThat(stage.records().isClosed(caseNumber)).isTrue();
		return self();
	}

	/** The tasks that somebody finds in Tasklist. */
	S sees(String login, String... tasks) {
		assertThat(stage.people().as(login).tasks(caseNumber)).extracting(Task::getTaskDefinitionKey)
			.containsExactlyInAnyOrder(tasks);
		return self();
	}

	S reads(String login, String task, String... texts) {
		assertThat(form(login, task)).contains(texts);
		return self();
	}

	S readsNothingOf(String login, String task, String... texts) {
		assertThat(form(login, task)).doesNotContain(texts);
		return self();
	}

	private String form(String login, String task) {
		var person = stage.people().as(login);
		return person.opens(person.task(caseNumber, task).getId());
	}

	/** Exactly these people got a mail with the subject. */
	S told(String subject, String... logins) {
		assertThat(stage.records().told(caseNumber, subject)).as(subject).containsExactlyInAnyOrder(logins);
		return self();
	}

	String today() {
		return stage.clock().today().toString();
	}

	/** Everybody came. Of the committees of the stories the register knows one seat each, so that they say why they are more. */
	static Map<String, Object> committeeVotes(int inFavour, int against) {
		return new HashMap<>(Map.of("committeeTotal", inFavour + against, "present", inFavour + against, "inFavour",
			inFavour, "against", against, "blank", 0, "seatsReason", "Danh sách ủy viên mới chưa nhập xong."));
	}

	static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
		var changed = new HashMap<>(form);
		changed.put(field, value);
		return changed;
	}
}
