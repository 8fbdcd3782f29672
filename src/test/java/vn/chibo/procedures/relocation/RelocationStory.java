package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.Forms;
import vn.chibo.support.Stage;

/**
 * One member's relocation as the people in it live it. A step is somebody's form; {@code waitsFor} and what follows is
 * what one finds afterwards. Logins and branches are the words of the test register.
 */
class RelocationStory {

	static final LocalDate IN_TIME = LocalDate.of(2026, 11, 2);
	static final LocalDate LONG_AGO = LocalDate.of(2026, 7, 1);

	private static final AtomicInteger SLIPS = new AtomicInteger(100);

	private final Stage stage;
	private final String member;
	private final String origin;
	private String residence = "Số 7, tổ dân phố 4";
	private String destination;
	private String caseNumber;
	private String slip;

	private RelocationStory(Stage stage, String member, String origin) {
		this.stage = stage;
		this.member = member;
		this.origin = origin;
	}

	/** A new member who stands in a branch. */
	static RelocationStory ofMemberIn(String origin, Stage stage) {
		return new RelocationStory(stage, stage.register().newMember(origin), origin);
	}

	static RelocationStory ofMemberNamed(String name, String origin, Stage stage) {
		return new RelocationStory(stage, stage.register().newMember(name, origin), origin);
	}

	/** Where the member says to live from now on. */
	RelocationStory living(String address) {
		residence = address;
		return this;
	}

	RelocationStory asksToMoveTo(String branch) {
		return asksToMoveTo(branch, IN_TIME);
	}

	RelocationStory asksToMoveTo(String branch, LocalDate effectiveOn) {
		destination = branch;
		caseNumber = stage.people().as(member).start("relocation", startForm(branch, effectiveOn));
		return this;
	}

	/** The case that was opened for the story elsewhere. */
	RelocationStory knownAs(String number, String branch) {
		caseNumber = number;
		destination = branch;
		return this;
	}

	Map<String, Object> startForm(String branch, LocalDate effectiveOn) {
		return Map.of("memberId", "" + stage.register().memberId(member), "reason", "Nghỉ hưu, nghỉ mất sức",
			"effectiveOn", effectiveOn.toString(), "residence", residence, "destinationId",
			"" + stage.register().idOf(branch));
	}

	RelocationStory writes() {
		return does(member, RelocationModel.TASK_WRITE_REQUEST, requestForm());
	}

	RelocationStory writesToMoveTo(String branch) {
		destination = branch;
		return writes();
	}

	RelocationStory writesWithReasonForDelay() {
		return does(member, RelocationModel.TASK_WRITE_REQUEST,
			with(requestForm(), "lateReason", "Phải điều trị dài ngày ở bệnh viện."));
	}

	Map<String, Object> requestForm() {
		return Forms.request(stage.register().idOf(destination));
	}

	RelocationStory branchAgrees() {
		return does("bt" + origin, RelocationModel.TASK_REVIEW_AT_BRANCH, reviewForm());
	}

	RelocationStory branchAgreesAlthough(String question, String answer) {
		return does("bt" + origin, RelocationModel.TASK_REVIEW_AT_BRANCH, with(reviewForm(), question, answer));
	}

	Map<String, Object> reviewForm() {
		return Forms.review();
	}

	RelocationStory endorsedBy(String login) {
		return does(login, RelocationModel.TASK_ENDORSE, Forms.endorsement());
	}

	RelocationStory slipIssuedBy(String login) {
		slip = SLIPS.incrementAndGet() + "-GGT";
		return does(login, RelocationModel.TASK_ISSUE_SLIP, slipForm());
	}

	RelocationStory introducedInternallyBy(String login) {
		slip = SLIPS.incrementAndGet() + "-GTNB";
		return does(login, RelocationModel.TASK_INTRODUCE_INTERNALLY, slipForm());
	}

	Map<String, Object> slipForm() {
		return Forms.slip(slip == null ? SLIPS.incrementAndGet() + "-GGT" : slip, stage.clock().today());
	}

	RelocationStory receivedBy(String login) {
		return does(login, RelocationModel.TASK_RECEIVE, Map.of("decision", "AGREE"));
	}

	RelocationStory forwardedBy(String login) {
		return does(login, RelocationModel.TASK_FORWARD, Map.of("decision", "AGREE"));
	}

	RelocationStory presentedTo(String branch) {
		return does("bt" + branch, RelocationModel.TASK_CONFIRM_PRESENTATION,
			Forms.presentation(stage.clock().today()));
	}

	RelocationStory routedBy(String login, String branch) {
		destination = branch;
		return does(login, RelocationModel.TASK_REROUTE, Map.of("decision", "ROUTE", "destinationId",
			"" + stage.register().idOf(branch), "returnReason", "Công an xác nhận nơi cư trú."));
	}

	RelocationStory acceptedBy(String branch) {
		return does("bt" + branch, RelocationModel.TASK_ACCEPT, Forms.acceptance(stage.clock().today()));
	}

	/** A committee decides against the usual: {@code RETURN}, {@code REFUSE}, {@code NOT_RESIDENT}, {@code SEND_BACK}. */
	RelocationStory decides(String login, String task, String decision) {
		return does(login, task, Map.of("decision", decision, "returnReason", "Cần xác minh lại nơi cư trú."));
	}

	RelocationStory explains(String login, String task) {
		return does(login, task, Map.of("explanation", "Đảng viên nằm viện, chi ủy đã đến thăm."));
	}

	RelocationStory bothExplain() {
		return explains("bt" + origin, RelocationModel.TASK_EXPLAIN_AT_ORIGIN).explains("bt" + destination,
			RelocationModel.TASK_EXPLAIN_AT_DESTINATION);
	}

	RelocationStory overdueHandledBy(String login, String outcome) {
		return does(login, RelocationModel.TASK_HANDLE_OVERDUE,
			Map.of("overdueDecision", outcome, "remarks", "Đã xem xét giải trình."));
	}

	RelocationStory withdraws(String login) {
		return withdraws(login, "Tôi ở lại thêm một năm.");
	}

	RelocationStory withdraws(String login, String because) {
		stage.people().as(login).start("relocationWithdrawal",
			Map.of("relocationCase", caseNumber, "remarks", because));
		return this;
	}

	RelocationStory does(String login, String task, Map<String, Object> form) {
		stage.people().as(login).does(caseNumber, task, form);
		return this;
	}

	/** All the way to the slip in the usual case. */
	RelocationStory untilSlipIssued() {
		return writes().branchAgrees().slipIssuedBy("tochxa");
	}

	/** The branch has the member say why it took so long, and agrees. */
	RelocationStory branchReturnsForReason() {
		return decides("bt" + origin, RelocationModel.TASK_REVIEW_AT_BRANCH, "RETURN").writesWithReasonForDelay()
			.branchAgrees();
	}

	/** Some days pass. */
	RelocationStory on(LocalDate day) {
		stage.clock().set(day);
		return this;
	}

	/** The day after the timer's last one comes, and the timer goes off. */
	RelocationStory runsOut(String timer) {
		stage.clock().set(stage.jobs().dueOn(caseNumber, timer).plusDays(1));
		stage.jobs().fire(caseNumber, timer);
		return this;
	}

	// what one finds

	RelocationStory waitsFor(String... tasks) {
		assertThat(stage.records().openTasks(caseNumber)).containsExactlyInAnyOrder(tasks);
		return this;
	}

	RelocationStory is(RelocationState state) {
		assertThat(stage.records().state(caseNumber)).isEqualTo(state.name());
		assertThat(stage.records().isClosed(caseNumber)).isFalse();
		return this;
	}

	/** The case and its process are over. */
	RelocationStory ends(RelocationState state) {
		waitsFor();
		assertThat(stage.records().isRunning(caseNumber)).as("%s runs", caseNumber).isFalse();
		return isClosedAs(state);
	}

	RelocationStory isClosedAs(RelocationState state) {
		assertThat(stage.records().state(caseNumber)).isEqualTo(state.name());
		assertThat(stage.records().isClosed(caseNumber)).isTrue();
		return this;
	}

	RelocationStory memberStandsIn(String branch) {
		assertThat(stage.register().branchOf(member)).isEqualTo(branch);
		return this;
	}

	RelocationStory memberLivesAt(String address) {
		assertThat(stage.register().residenceOf(member)).isEqualTo(address);
		return this;
	}

	RelocationStory slipCounts() {
		assertThat(stage.records().validSlips(caseNumber)).containsExactly(slip);
		return this;
	}

	RelocationStory noSlipCounts() {
		assertThat(stage.records().validSlips(caseNumber)).isEmpty();
		return this;
	}

	RelocationStory voided(String... slips) {
		assertThat(stage.records().voidSlips(caseNumber)).containsExactly(slips);
		return this;
	}

	/** Exactly these people, and the member, got a mail with the subject. */
	RelocationStory toldMemberAnd(String subject, String... logins) {
		var expected = new ArrayList<>(List.of(logins));
		expected.add(member);
		return told(subject, expected.toArray(String[]::new));
	}

	RelocationStory told(String subject, String... logins) {
		assertThat(stage.records().told(caseNumber, subject)).as(subject).containsExactlyInAnyOrder(logins);
		return this;
	}

	/** What somebody reads on the form of an open task. */
	RelocationStory reads(String login, String task, String... texts) {
		var person = stage.people().as(login);
		assertThat(person.opens(person.task(caseNumber, task).getId())).contains(texts);
		return this;
	}

	String caseNumber() {
		return caseNumber;
	}

	String member() {
		return member;
	}

	String slip() {
		return slip;
	}

	static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
		var changed = new HashMap<>(form);
		changed.put(field, value);
		return changed;
	}

	static Map<String, Object> without(Map<String, Object> form, String field) {
		var changed = new HashMap<>(form);
		changed.remove(field);
		return changed;
	}
}
