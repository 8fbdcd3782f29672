package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chibo.models.AdmissionModel;
import vn.chibo.models.ProbationModel;
import vn.chibo.support.Stage;

/** The twelve months of one person after the ceremony as the people around live them. A step is somebody's form. */
class ProbationStory extends CaseStory<ProbationStory> {

	private static final AtomicInteger NUMBERS = new AtomicInteger(500);

	/** The branch in which the member stands. */
	private AdmissionPlace now;

	private ProbationStory(AdmissionStory admitted) {
		super(admitted.place, admitted.stage);
		caseNumber = admitted.caseNumber;
		now = place;
	}

	private ProbationStory(AdmissionPlace place, Stage stage) {
		super(place, stage);
		now = place;
	}

	/** Somebody who was on the register as a probationary member on its first day; the branch opens the case. */
	static ProbationStory ofRegistered(String login, LocalDate ceremonyOn, AdmissionPlace place, Stage stage) {
		var story = new ProbationStory(place, stage);
		story.caseNumber = stage.people().as(place.secretary()).start("recognition",
			story.startForm(login, ceremonyOn, place.member(2)));
		return story;
	}

	Map<String, Object> startForm(String login, LocalDate ceremonyOn, String mentor) {
		return Map.of("memberId", "" + stage.register().memberId(login), "ceremonyOn", ceremonyOn.toString(),
			"admissionDecision", "Số 12-QĐ/ĐU, Đảng ủy xã", "mentorId", "" + stage.register().memberId(mentor));
	}

	static ProbationStory nobodyYet(AdmissionPlace place, Stage stage) {
		return new ProbationStory(place, stage);
	}

	LocalDate due(String login, String task) {
		return LocalDate.ofInstant(stage.people().as(login).task(caseNumber, task).getDueDate().toInstant(),
			stage.clock().getZone());
	}

	static ProbationStory after(AdmissionStory admitted) {
		return new ProbationStory(admitted.is(AdmissionState.PROBATION));
	}

	/** The member has a login from now on. */
	ProbationStory worksAs(String login) {
		stage.register().login(caseNumber, login);
		return this;
	}

	/** What is told from now on happens in another branch. */
	ProbationStory in(AdmissionPlace branch) {
		now = branch;
		return this;
	}

	// what people do

	ProbationStory declaresProfile(String login) {
		return does(login, ProbationModel.TASK_MEMBER_PROFILE,
			Map.of("biographyDeclared", true, "cardDeclared", true, "changes",
				"Không có thay đổi."));
	}

	ProbationStory opensDossier(String login) {
		return does(login, ProbationModel.TASK_OPEN_DOSSIER,
			Map.of("dossierNumber", NUMBERS.incrementAndGet() + "-HS", "openedOn", today(),
				"storedAt", "Tủ hồ sơ số 2", "databaseUpdated", true));
	}

	ProbationStory attendsClass(String login) {
		return does(login, ProbationModel.TASK_NEW_MEMBER_CLASS,
			Map.of("certificateNumber", "8/ĐVM", "certificateOn", today(),
				"certificateIssuer", "Trung tâm chính trị"));
	}

	/** Dossier and class are done with. */
	ProbationStory settled() {
		return declaresProfile(place.secretary()).opensDossier(place.department()).attendsClass(place.secretary());
	}

	ProbationStory reviewsHimself(String login) {
		return does(login, ProbationModel.TASK_SELF_REVIEW,
			Map.of("strengths", "Tôi chấp hành tốt nhiệm vụ được giao.", "shortcomings",
				"Còn ít phát biểu.", "direction", "Tích cực học tập nghị quyết."));
	}

	ProbationStory mentorRemarks(String login) {
		return does(login, ProbationModel.TASK_MENTOR_REMARKS,
			Map.of("strengths", "Đảng viên tiến bộ rõ rệt.", "shortcomings",
				"Còn rụt rè.", "conclusion", "RECOGNISE"));
	}

	ProbationStory residenceRemarks(String login) {
		return does(login, ProbationModel.TASK_RESIDENCE_REMARKS,
			Map.of("opinion", "Gia đình chấp hành tốt.", "total", 3, "inFavour", 3));
	}

	ProbationStory compiles() {
		return does(now.secretary(), ProbationModel.TASK_COMPILE_REMARKS,
			Map.of("massOrganisations", "Hội Phụ nữ: nhất trí đề nghị.",
				"total", 30, "inFavour", 29, "conclusion", "Các tổ chức đều nhất trí."));
	}

	/** The branch committee writes everything that the file needs. */
	ProbationStory filePrepared() {
		return filePreparedWith(now.secretary());
	}

	ProbationStory filePreparedWith(String mentor) {
		return comes(ProbationModel.TIMER_FILE_DUE).reviewsHimself(now.secretary()).mentorRemarks(mentor)
			.residenceRemarks(now.secretary()).compiles();
	}

	/** All that comes before the branch votes, which it may from the day on which the twelve months are over. */
	ProbationStory untilVote() {
		return settled().filePrepared().comes(ProbationModel.TIMER_PROBATION_ENDS)
			.waitsFor(ProbationModel.TASK_CONSIDER_RECOGNITION);
	}

	ProbationStory branchProposes(String proposal, int inFavour, int against) {
		return does(now.secretary(), ProbationModel.TASK_CONSIDER_RECOGNITION, minutes(proposal, inFavour, against));
	}

	Map<String, Object> minutes(String proposal, int inFavour, int against) {
		var minutes = new HashMap<String, Object>(Map.of("proposal", proposal, "decision", "AGREE", "resolutionNumber",
			NUMBERS.incrementAndGet() + "-NQ/CB", "resolvedOn", today(), "chair", "Bí thư chủ trì", "strengths",
			"Hoàn thành nhiệm vụ đảng viên.", "shortcomings", "Không", "inFavour", inFavour, "against", against));
		minutes.putAll(Map.of("blank", 0, "absent", List.of(), "away", List.of(), "exempt", List.of()));
		return minutes;
	}

	ProbationStory sectionalAgrees(String login) {
		return does(login, ProbationModel.TASK_SECTIONAL_REPORT,
			Map.of("decision", "AGREE", "remarks", "Nhất trí với chi bộ."));
	}

	ProbationStory proposedBy(String login, int inFavour, int against) {
		return does(login, ProbationModel.TASK_PROPOSE_RECOGNITION, proposal(inFavour, against));
	}

	Map<String, Object> proposal(int inFavour, int against) {
		var form = committeeVotes(inFavour, against);
		form.putAll(Map.of("decision", "VOTE", "proposal", "RECOGNISE", "resolutionNumber",
			NUMBERS.incrementAndGet() + "-NQ/ĐU", "resolvedOn", today(), "remarks", "Nhất trí với chi bộ."));
		return form;
	}

	ProbationStory fileCheckedBy(String login) {
		return does(login, ProbationModel.TASK_CHECK_FILE,
			Map.of("decision", "AGREE", "remarks", "Hồ sơ đầy đủ, hợp lệ."));
	}

	ProbationStory completesFile() {
		return does(now.secretary(), AdmissionModel.TASK_COMPLETE_FILE,
			Map.of("decision", "AGREE", "remarks", "Đã bổ sung nhận xét."));
	}

	ProbationStory decidedBy(String login, String decision, int inFavour, int against) {
		return does(login, ProbationModel.TASK_DECIDE_RECOGNITION, decision(decision, inFavour, against));
	}

	Map<String, Object> decision(String decision, int inFavour, int against) {
		var form = committeeVotes(inFavour, against);
		form.putAll(Map.of("decision", decision, "decidedOn", today(), "decisionNumber",
			NUMBERS.incrementAndGet() + "-QĐ/ĐU", "remarks", "Nhất trí với đề nghị."));
		return form;
	}

	/** The branch reads why, and hears of it at its meeting. */
	ProbationStory removalAnnounced() {
		return reads(place.secretary(), ProbationModel.TASK_ANNOUNCE_REMOVAL, "tán thành (")
			.does(place.secretary(), ProbationModel.TASK_ANNOUNCE_REMOVAL, Map.of("announcedOn", today()));
	}

	ProbationStory announces() {
		return does(now.secretary(), ProbationModel.TASK_ANNOUNCE, Map.of("announcedOn", today()));
	}

	ProbationStory cardIssuedBy(String login) {
		return does(login, ProbationModel.TASK_ISSUE_CARD, card("0991%08d".formatted(NUMBERS.incrementAndGet())));
	}

	Map<String, Object> card(String number) {
		return Map.of("cardNumber", number, "issuedOn", today(), "issuedAt", "Đảng ủy xã Hạ");
	}

	// what one finds

	ProbationStory memberIs(String column, Object value) {
		assertThat(stage.records().memberOf(caseNumber)).containsEntry(column, value);
		return this;
	}

	@Override
	ProbationStory self() {
		return this;
	}
}
