package vn.chibo.procedures.admission;

import static vn.chibo.procedures.admission.AdmissionState.RESOLVED;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.AdmissionModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Whoever introduces may still do so on the day of the vote: official, and of the same grassroots organisation. */
@ChiBoTest
class AdmissionIntroducersTest {

	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;

	AdmissionPlace place;

	@Test
	void whoHasMovedElsewhereDoesNotCountAtTheVote() {
		var story = village();
		stage.register().moved(place.member(3), "tdp5");

		story.reads(place.secretary(), AdmissionModel.TASK_BRANCH_MEETING,
			"Nguyễn Thị 2 " + place.branch() + ", cùng công tác, học tập, cư trú từ ngày 01/01/2024",
			"không được tính: đang sinh hoạt ở " + stage.register().nameOf("tdp5")
				+ ", ngoài tổ chức cơ sở đảng của chi bộ")
			.branchVotes(4, 0).waitsFor(AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE)
			.reads(place.secretary(), AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE,
				"Cần 2 đảng viên chính thức của cùng tổ chức cơ sở đảng", "hãy phân công đủ người", "không được tính")
			.helpedBy(4, stage.clock().today().minusMonths(12))
			.does(place.secretary(), AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE, supplemented()).branchVotes(4, 0)
			.is(RESOLVED);
	}

	@Test
	void whoHasMovedWithinTheCompanyCounts() {
		place = AdmissionPlace.workshop(stage);
		var story = AdmissionStory.in(place, stage).untilOpinions("dangcongty").opinionsAreIn();
		stage.register().moved(place.member(3), "phanxuong2");
		story.branchVotes(4, 0).is(RESOLVED);
	}

	@Test
	void whoIsSuspendedDoesNotCountAtTheVote() {
		var story = village();
		jdbc.sql("update member set activity = 'SUSPENDED' where login = ?").param(place.member(2)).update();
		story.branchVotes(4, 0).waitsFor(AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE)
			.reads(place.secretary(), AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE,
				"không được tính: đang bị đình chỉ sinh hoạt");
	}

	@Test
	void whoHasBeenTogetherForTwelveMonthsOnTheDayOfTheVoteCounts() {
		place = AdmissionPlace.village(stage);
		var story = AdmissionStory.of(
			stage.register().prospect("Hoàng Thị Mai", place.branch(), stage.clock().today().minusYears(35)), place,
			stage).helpedBy(2, stage.clock().today().minusYears(2))
			.helpedBy(3, stage.clock().today().minusMonths(12).plusDays(1));
		stage.register().certificate(story.prospect, stage.clock().today().minusMonths(6));
		story.untilOpinions(place.secretary()).opinionsAreIn().branchVotes(5, 0)
			.waitsFor(AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE)
			.does(place.secretary(), AdmissionModel.TASK_SUPPLEMENT_BEFORE_VOTE, supplemented())
			.on(stage.clock().today().plusDays(1)).branchVotes(5, 0).is(RESOLVED);
	}

	@Test
	void inThePlaceOfWhoHasMovedTheBranchNamesAnother() {
		place = AdmissionPlace.village(stage);
		var story = AdmissionStory.in(place, stage).untilOpinions(place.secretary()).introducedBy(2);
		stage.register().moved(place.member(3), "tdp5");
		var instead = new HashMap<String, Object>(
			Map.of("insteadId", "" + stage.register().memberId(place.member(4)), "insteadSince",
				stage.clock().today().minusYears(3).toString(), "strengths", "Gương mẫu, nhiệt tình công tác.",
				"shortcomings", "Đôi khi còn nóng nảy.", "responsible", true));

		story.reads(place.secretary(), AdmissionModel.TASK_INTRODUCE, "Đảng viên này đang sinh hoạt ở "
			+ stage.register().nameOf("tdp5"))
			.does(place.secretary(), AdmissionModel.TASK_INTRODUCE, instead).residenceAgrees(place.secretary())
			.compiles().branchVotes(4, 0).is(RESOLVED);
	}

	private AdmissionStory village() {
		place = AdmissionPlace.village(stage);
		return AdmissionStory.in(place, stage).untilOpinions(place.secretary()).opinionsAreIn();
	}

	static Map<String, Object> supplemented() {
		return Map.of("decision", "SUPPLEMENT", "remarks", "Đã bổ sung trong danh sách cảm tình Đảng.");
	}
}
