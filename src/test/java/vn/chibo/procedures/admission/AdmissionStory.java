package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chibo.models.AdmissionModel;
import vn.chibo.support.Stage;

/** One person's admission as the people in it live it. A step is somebody's form. */
class AdmissionStory extends CaseStory<AdmissionStory> {

	private static final AtomicInteger NUMBERS = new AtomicInteger(10);

	final long prospect;

	private AdmissionStory(AdmissionPlace place, Stage stage, long prospect) {
		super(place, stage);
		this.prospect = prospect;
	}

	/** Somebody of full age with a certificate and two helpers of long standing. */
	static AdmissionStory in(AdmissionPlace place, Stage stage) {
		return named("Hoàng Thị Mai", place, stage);
	}

	static AdmissionStory named(String name, AdmissionPlace place, Stage stage) {
		var story = new AdmissionStory(place, stage, stage.register().prospect(name, place.branch(),
			LocalDate.of(1995, 4, 12)));
		stage.register().certificate(story.prospect, LocalDate.of(2026, 3, 1));
		return story.helpedBy(2, LocalDate.of(2024, 1, 1)).helpedBy(3, LocalDate.of(2024, 1, 1));
	}

	/** Somebody about whom the branch has yet to find out. */
	static AdmissionStory of(long prospect, AdmissionPlace place, Stage stage) {
		return new AdmissionStory(place, stage, prospect);
	}

	AdmissionStory helpedBy(int member, LocalDate since) {
		stage.register().helper(prospect, place.member(member), since);
		return this;
	}

	// what people do

	AdmissionStory applies() {
		caseNumber = stage.people().as(place.secretary()).start("admission", startForm());
		return this;
	}

	Map<String, Object> startForm() {
		return Map.of("prospectId", "" + prospect, "appliedOn", today(), "birthPlace", "Xã Hạ, tỉnh Sông Lam",
			"motives",
			"Tôi nguyện phấn đấu vì mục tiêu, lý tưởng của Đảng.");
	}

	AdmissionStory supplements(Map<String, Object> form) {
		return does(place.secretary(), AdmissionModel.TASK_SUPPLEMENT, form);
	}

	/** Nobody has to be asked: all relatives are members. */
	AdmissionStory writesBiography() {
		return writesBiography(Map.of("about", "Cha đẻ", "confirm", "Lịch sử chính trị", "isMember", true));
	}

	@SafeVarargs
	final AdmissionStory writesBiography(Map<String, Object>... places) {
		return does(place.secretary(), AdmissionModel.TASK_WRITE_BIOGRAPHY, biography(places));
	}

	@SafeVarargs
	final Map<String, Object> biography(Map<String, Object>... places) {
		return new HashMap<>(
			Map.of("birthPlace", "Xã Hạ, tỉnh Sông Lam", "languages", "Đại học; trung cấp lý luận chính trị",
				"history", "Từ năm 2001 đến 2013 học phổ thông tại xã Hạ.", "parents",
				"Cha là Hoàng Văn Nam, nông dân, xã Hạ.",
				"selfAssessment", "Lập trường vững vàng, quan hệ tốt với quần chúng.", "sworn", true, "places",
				List.of(places)));
	}

	static Map<String, Object> inRegister(long organisation) {
		return Map.of("about", "Mẹ đẻ: Lê Thị Hoa", "confirm", "Lịch sử chính trị từ năm 1975", "organisationId",
			"" + organisation);
	}

	static Map<String, Object> outside(boolean abroad) {
		return Map.of("about", "Anh ruột: Hoàng Văn Bắc", "confirm", "Chấp hành pháp luật nơi cư trú", "outsideName",
			abroad ? "Đại sứ quán Việt Nam tại Lào" : "Đảng ủy xã Thượng, tỉnh Khác", "isAbroad", abroad);
	}

	AdmissionStory sealedBy(String login) {
		return does(login, AdmissionModel.TASK_SEAL_BIOGRAPHY, Map.of("decision", "AGREE", "sealedOn", today()));
	}

	static Map<String, Object> confirms() {
		return Map.of("confirmed", "YES", "answer", "Đúng như lý lịch đã khai.", "verifiedBy", "Bí thư chi bộ");
	}

	AdmissionStory concludes() {
		return does(place.secretary(), AdmissionModel.TASK_CONCLUDE_BIOGRAPHY, Map.of("decision", "AGREE", "remarks",
			"Lý lịch rõ ràng, bảo đảm tiêu chuẩn chính trị."));
	}

	AdmissionStory certifiedBy(String login) {
		return does(login, AdmissionModel.TASK_CERTIFY_BIOGRAPHY, Map.of("decision", "AGREE", "certifiedOn", today()));
	}

	/** The village's way from the application to the certified biography, with nobody to be asked. */
	AdmissionStory untilOpinions(String grassroots) {
		return applies().writesBiography().sealedBy(grassroots).concludes().certifiedBy(grassroots);
	}

	AdmissionStory introducedByHelpers() {
		return introducedBy(2).introducedBy(3);
	}

	AdmissionStory introducedBy(int member) {
		return does(place.member(member), AdmissionModel.TASK_INTRODUCE,
			Map.of("strengths", "Gương mẫu, nhiệt tình công tác.",
				"shortcomings", "Đôi khi còn nóng nảy.", "responsible", true));
	}

	AdmissionStory residenceAgrees(String login) {
		return does(login, AdmissionModel.TASK_RESIDENCE_OPINION,
			residenceOpinion(3, 3));
	}

	static Map<String, Object> residenceOpinion(int asked, int inFavour) {
		return Map.of("opinion", "Gia đình chấp hành tốt.", "total", asked, "inFavour", inFavour);
	}

	AdmissionStory compiles() {
		return does(place.secretary(), AdmissionModel.TASK_COMPILE_OPINIONS, opinions(30, 29));
	}

	static Map<String, Object> opinions(int asked, int inFavour) {
		return Map.of("massOrganisations", "Hội Phụ nữ: nhất trí giới thiệu.", "total", asked, "inFavour", inFavour,
			"conclusion", "Các tổ chức đều nhất trí.");
	}

	/** All opinions are in and say yes. */
	AdmissionStory opinionsAreIn() {
		return introducedByHelpers().residenceAgrees(place.secretary()).compiles();
	}

	AdmissionStory branchVotes(int inFavour, int against) {
		return does(place.secretary(), AdmissionModel.TASK_BRANCH_MEETING, minutes(inFavour, against));
	}

	Map<String, Object> minutes(int inFavour, int against) {
		var minutes = new HashMap<String, Object>(Map.of("resolutionNumber", NUMBERS.incrementAndGet() + "-NQ/CB",
			"resolvedOn", today(), "chair", "Bí thư chủ trì", "strengths", "Lịch sử chính trị rõ ràng, phẩm chất tốt.",
			"shortcomings", "Không", "inFavour", inFavour, "against", against, "blank", 0));
		minutes.put("absent", List.of());
		minutes.put("away", List.of());
		minutes.put("exempt", List.of());
		return minutes;
	}

	/** A village's way to the resolution of the branch. */
	AdmissionStory untilResolved() {
		return untilOpinions(place.secretary()).opinionsAreIn().branchVotes(5, 0);
	}

	AdmissionStory fileCheckedBy(String login) {
		return does(login, AdmissionModel.TASK_DEPARTMENT_CHECK,
			Map.of("decision", "AGREE", "remarks", "Hồ sơ đầy đủ, hợp lệ."));
	}

	AdmissionStory sectionalAgrees(String login) {
		return does(login, AdmissionModel.TASK_SECTIONAL_REVIEW,
			Map.of("decision", "AGREE", "remarks", "Nhất trí với chi bộ."));
	}

	AdmissionStory proposedBy(String login, int inFavour, int against) {
		return does(login, AdmissionModel.TASK_GRASSROOTS_RESOLUTION, proposal(inFavour, against));
	}

	Map<String, Object> proposal(int inFavour, int against) {
		var form = committeeVotes(inFavour, against);
		form.putAll(Map.of("decision", "VOTE", "resolvedOn", today(), "resolutionNumber",
			NUMBERS.incrementAndGet() + "-NQ/ĐU", "remarks", "Nhất trí với đề nghị của chi bộ."));
		return form;
	}

	AdmissionStory unionResolves() {
		return does(place.secretary(), AdmissionModel.TASK_UNION_RESOLUTION, unionResolution(9, 9, 8, 1));
	}

	Map<String, Object> unionResolution(int total, int present, int inFavour, int against) {
		return Map.of("resolutionNumber", NUMBERS.incrementAndGet() + "-NQ/ĐTN", "resolvedOn", today(), "total", total,
			"present", present, "inFavour", inFavour, "against", against, "blank", 0, "strengths",
			"Đoàn viên xuất sắc.", "shortcomings", "Không");
	}

	AdmissionStory decidedBy(String login, int inFavour, int against) {
		return does(login, AdmissionModel.TASK_DECIDE, decision(inFavour, against));
	}

	Map<String, Object> decision(int inFavour, int against) {
		var form = committeeVotes(inFavour, against);
		form.putAll(Map.of("decision", "VOTE", "decidedOn", today(), "decisionNumber",
			NUMBERS.incrementAndGet() + "-QĐ/ĐU", "remarks", "Nhất trí với đề nghị của chi bộ."));
		return form;
	}

	/** A village's way to the decision. */
	AdmissionStory untilDecided() {
		return untilResolved().fileCheckedBy(place.department()).decidedBy(place.standingCommittee(), 3, 0);
	}

	/** The branch reads why, and tells the applicant. */
	AdmissionStory refusalAnnounced(String reason) {
		return waitsFor(AdmissionModel.TASK_ANNOUNCE_REFUSAL)
			.reads(place.secretary(), AdmissionModel.TASK_ANNOUNCE_REFUSAL, reason)
			.does(place.secretary(), AdmissionModel.TASK_ANNOUNCE_REFUSAL,
				Map.of("toldOn", today(), "remarks", "Đã gặp, động viên phấn đấu."));
	}

	AdmissionStory receivesDecision() {
		return does(place.secretary(), AdmissionModel.TASK_RECEIVE_DECISION, Map.of("receivedOn", today()));
	}

	AdmissionStory holdsCeremony() {
		return does(place.secretary(), AdmissionModel.TASK_HOLD_CEREMONY, ceremony());
	}

	Map<String, Object> ceremony() {
		return Map.of("ceremonyOn", today(), "chair", "Bí thư chủ trì", "mentorId",
			"" + stage.register().memberId(place.member(2)), "oathTaken", true, "minutes", "Buổi lễ trang nghiêm.");
	}

	/** A village's way to the ceremony. */
	AdmissionStory untilAdmitted() {
		return untilDecided().receivesDecision().holdsCeremony();
	}

	/** Through the committees above the branch, the sectional one first; the last one is that of the grassroots. */
	AdmissionStory untilAdmittedThrough(String... committees) {
		var grassroots = committees[committees.length - 1];
		untilOpinions(grassroots).opinionsAreIn().branchVotes(5, 0);
		if (committees.length > 1) {
			sectionalAgrees(committees[0]);
		}
		return proposedBy(grassroots, 3, 0).fileCheckedBy(place.department()).decidedBy(place.standingCommittee(), 3, 0)
			.receivesDecision().holdsCeremony();
	}

	AdmissionStory prospectIs(String state) {
		assertThat(stage.register().prospectState(prospect)).isEqualTo(state);
		return this;
	}

	@Override
	AdmissionStory self() {
		return this;
	}
}
