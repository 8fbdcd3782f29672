package vn.chibo.procedures.memberchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import vn.chibo.models.MemberChangeModel;
import vn.chibo.support.Stage;

/** A proposed correction as the people in it live it; logins and branches are the words of the test register. */
class MemberChangeStory {

	private final Stage stage;
	private final String member;
	private String caseNumber;

	private MemberChangeStory(Stage stage, String member) {
		this.stage = stage;
		this.member = member;
	}

	static MemberChangeStory ofMemberIn(String branch, Stage stage) {
		return new MemberChangeStory(stage, stage.register().newMember(branch));
	}

	static MemberChangeStory of(String member, Stage stage) {
		return new MemberChangeStory(stage, member);
	}

	MemberChangeStory asks(String column, String value) {
		return proposedBy(member, column, value);
	}

	MemberChangeStory proposedBy(String login, String column, String value) {
		caseNumber = stage.people().as(login).start("memberChange", startForm(column, value));
		return this;
	}

	Map<String, Object> startForm(String column, String value) {
		return Map.of("memberId", "" + stage.register().memberId(member), "column", column, "newValue", value, "reason",
			"Đã đổi từ tháng trước, có giấy kèm theo.");
	}

	/** The case that was opened for the story elsewhere. */
	MemberChangeStory knownAs(String number) {
		caseNumber = number;
		return this;
	}

	MemberChangeStory confirmedBy(String login) {
		return does(login, MemberChangeModel.TASK_CONFIRM, confirmation());
	}

	static Map<String, Object> confirmation() {
		return Map.of("decision", "CONFIRM", "evidence", "Căn cước công dân");
	}

	MemberChangeStory sentBackBy(String login) {
		return does(login, MemberChangeModel.TASK_CONFIRM,
			Map.of("decision", "RETURN", "returnReason", "Giấy kèm theo không rõ số."));
	}

	MemberChangeStory asksAgain(String login, String value) {
		return does(login, MemberChangeModel.TASK_SUPPLEMENT,
			Map.of("decision", "AGAIN", "newValue", value, "remarks", "Đã gửi lại bản chụp rõ hơn."));
	}

	MemberChangeStory givesUp(String login) {
		return does(login, MemberChangeModel.TASK_SUPPLEMENT, Map.of("decision", "GIVE_UP"));
	}

	MemberChangeStory does(String login, String task, Map<String, Object> form) {
		stage.people().as(login).does(caseNumber, task, form);
		return this;
	}

	/** The form of a task as the person gets it. */
	String opens(String login, String task) {
		var person = stage.people().as(login);
		return person.opens(person.task(caseNumber, task).getId());
	}

	MemberChangeStory waitsFor(String task) {
		assertThat(stage.records().openTasks(caseNumber)).containsExactly(task);
		return this;
	}

	MemberChangeStory ends(MemberChangeState as) {
		assertThat(stage.records().state(caseNumber)).isEqualTo(as.name());
		assertThat(stage.records().isClosed(caseNumber)).isTrue();
		assertThat(stage.records().isRunning(caseNumber)).isFalse();
		return this;
	}

	String caseNumber() {
		return caseNumber;
	}

	String member() {
		return member;
	}

	long memberId() {
		return stage.register().memberId(member);
	}
}
