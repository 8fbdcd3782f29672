package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** What was written in a biography is confirmed where it happened. */
@ChiBoTest
class AdmissionVerificationTest {

	private static final String INSTRUCTION = "Cử hai đảng viên gặp trực tiếp cấp ủy nơi thẩm tra.";

	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;

	private AdmissionPlace place;

	@Test
	void placeInTheRegisterHasATaskAndSeesOnlyWhatItIsToConfirm() {
		asking(AdmissionStory.inRegister(stage.register().idOf("congty")))
			.waitsFor("task_verify").told("Nhiệm vụ mới: Thẩm tra và xác nhận lý lịch", "dangcongty")
			.reads("dangcongty", "task_verify", "Hoàng Thị Mai", "Mẹ đẻ: Lê Thị Hoa", "Lịch sử chính trị từ năm 1975")
			.readsNothingOf("dangcongty", "task_verify", "Hoàng Văn Nam", "học phổ thông", "Lập trường vững vàng")
			.does("dangcongty", "task_verify", AdmissionStory.confirms())
			.sees("dangcongty").waitsFor("task_concludeBiography")
			.reads(secretary(), "task_concludeBiography",
				"Mẹ đẻ: Lê Thị Hoa: Đúng như lý lịch. Đúng như lý lịch đã khai.");
	}

	@Test
	void placeThatIsAskedIsOnRecordAsReaderOfTheBiographyAlone() {
		var story = asking(AdmissionStory.inRegister(stage.register().idOf("congty")), AdmissionStory.outside(true))
			.does(secretary(), "task_writeOutside", letter()).runsOut("timer_verificationDue")
			.reads("dangcongty", "task_verify", "Mẹ đẻ: Lê Thị Hoa")
			.readsNothingOf("dangcongty", "task_verify", "7-CV/CB");
		var biography = jdbc.sql("select position from paper where case_number = ? and form = 'admission-biography'")
			.param(story.caseNumber).query(String.class).single();
		assertThat(
			jdbc.sql("select distinct papers from paper_reading where case_number = ? and read_by = 'dangcongty'")
				.param(story.caseNumber).query(String.class).list())
			.containsExactly(biography);
	}

	@Test
	void placeOutsideTheRegisterIsWrittenToByTheBranch() {
		asking(AdmissionStory.outside(false)).waitsFor("task_writeOutside")
			.does(secretary(), "task_writeOutside", letter()).waitsFor("task_recordOutside")
			.reads(secretary(), "task_recordOutside", "Đảng ủy xã Thượng, tỉnh Khác", "Anh ruột: Hoàng Văn Bắc",
				"Số 7-CV/CB ngày 23/11/2026")
			.does(secretary(), "task_recordOutside", Map.of("answeredOn", today(), "confirmed", "PARTLY", "answer",
				"Đúng, trừ năm chuyển đến."))
			.waitsFor("task_concludeBiography")
			.reads(secretary(), "task_concludeBiography",
				"Anh ruột: Hoàng Văn Bắc: Đúng một phần. Đúng, trừ năm chuyển đến.");
	}

	@Test
	void eachPlaceIsAskedForItselfAndTheBranchWaitsForAll() {
		asking(AdmissionStory.inRegister(stage.register().idOf("congty")),
			AdmissionStory.inRegister(stage.register().idOf("truong")), AdmissionStory.outside(false))
			.waitsFor("task_verify", "task_verify", "task_writeOutside")
			.sees("dangcongty", "task_verify").sees("dangtruong", "task_verify").sees("dangxa")
			.does("dangtruong", "task_verify", AdmissionStory.confirms())
			.does("dangcongty", "task_verify", AdmissionStory.confirms())
			.does(secretary(), "task_writeOutside", letter()).waitsFor("task_recordOutside");
	}

	@Test
	void silentPlaceIsRemindedAndThenTheBranchSendsAMember() {
		asking(AdmissionStory.inRegister(stage.register().idOf("congty")))
			.waitsUntil("timer_verificationDue", LocalDate.of(2027, 1, 5)).told("Nhắc trả lời thẩm tra lý lịch")
			.runsOut("timer_verificationDue").told("Nhắc trả lời thẩm tra lý lịch", "dangcongty")
			.waitsFor("task_verify")
			.runsOut("timer_verificationSilent").waitsFor("task_instructSilence").sees("dangcongty")
			.does("dangxa", "task_instructSilence", Map.of("instruction", INSTRUCTION))
			.waitsFor("task_verifyOnSite").reads(secretary(), "task_verifyOnSite", INSTRUCTION, "Mẹ đẻ: Lê Thị Hoa")
			.does(secretary(), "task_verifyOnSite",
				Map.of("verifierId", "" + stage.register().memberId(place.member(3)),
					"answeredOn", today(), "confirmed", "YES", "answer", "Đã gặp công an và trưởng thôn."))
			.waitsFor("task_concludeBiography").reads(secretary(), "task_concludeBiography",
				"Đã gặp công an và trưởng thôn. (chi bộ cử người thẩm tra tại chỗ)");
	}

	@Test
	void reminderOfAPlaceOutsideGoesToTheBranchThatWroteThere() {
		asking(AdmissionStory.outside(false)).does(secretary(), "task_writeOutside", letter())
			.runsOut("timer_verificationDue").told("Nhắc trả lời thẩm tra lý lịch", secretary())
			.waitsFor("task_recordOutside");
	}

	@Test
	void placeAbroadHasNinetyWorkingDays() {
		asking(AdmissionStory.outside(true)).waitsUntil("timer_verificationDue", LocalDate.of(2027, 4, 6));
	}

	@Test
	void nobodyIsAskedAboutRelativesWhoAreMembers() {
		asking(Map.of("about", "Cha đẻ", "confirm", "Lịch sử chính trị", "isMember", true))
			.waitsFor("task_concludeBiography");
	}

	@Test
	void rowsThatNameNoPlaceOrTwoAreRefusedTogether() {
		var story = AdmissionStory.in(place(), stage).applies();
		story.refuses(secretary(), "task_writeBiography", story.biography(
			Map.of("about", "Mẹ đẻ", "confirm", "Lịch sử chính trị"),
			CaseStory.with(AdmissionStory.inRegister(stage.register().idOf("congty")), "outsideName",
				"Đảng ủy xã Thượng")),
			"Dòng 1 của danh sách nơi thẩm tra: hãy chọn cấp ủy trong hệ thống hoặc ghi nơi ngoài hệ thống.",
			"Dòng 2 của danh sách nơi thẩm tra: chỉ chọn một nơi, trong hoặc ngoài hệ thống.");
	}

	@Test
	void returnedBiographyIsWrittenAgainAndOnlyItsNewPlacesAreAsked() {
		place = AdmissionPlace.workshop(stage);
		AdmissionStory.in(place, stage).applies()
			.writesBiography(AdmissionStory.inRegister(stage.register().idOf("truong")))
			.returnedBy("dangcongty", "task_sealBiography").waitsFor("task_writeBiography")
			.reads(secretary(), "task_writeBiography", "Cần bổ sung văn bản còn thiếu.", "học phổ thông tại xã Hạ")
			.writesBiography(AdmissionStory.inRegister(stage.register().idOf("xa"))).sealedBy("dangcongty")
			.waitsFor("task_verify").sees("dangxa", "task_verify").sees("dangtruong");
	}

	@Test
	void biographyThatIsNotCertifiedIsConcludedAgain() {
		place = AdmissionPlace.workshop(stage);
		AdmissionStory.in(place, stage).applies().writesBiography().sealedBy("dangcongty").concludes()
			.returnedBy("dangcongty", "task_certifyBiography").waitsFor("task_concludeBiography")
			.reads(secretary(), "task_concludeBiography", "Cần bổ sung văn bản còn thiếu.")
			.concludes().certifiedBy("dangcongty")
			.waitsFor("task_introduce", "task_introduce", "task_residenceOpinion");
	}

	@Test
	void biographyThatSpeaksAgainstThePersonEndsTheCase() {
		asking(Map.of("about", "Cha đẻ", "confirm", "Lịch sử chính trị", "isMember", true))
			.does(secretary(), "task_concludeBiography", Map.of("decision", "STOP", "remarks",
				"Không bảo đảm tiêu chuẩn chính trị."))
			.ends(AdmissionState.STOPPED).prospectIs("LISTED");
	}

	private AdmissionPlace place() {
		place = AdmissionPlace.village(stage);
		return place;
	}

	@SafeVarargs
	private AdmissionStory asking(Map<String, Object>... places) {
		return AdmissionStory.in(place(), stage).applies().writesBiography(places).sealedBy(secretary());
	}

	private Map<String, Object> letter() {
		return Map.of("letterNumber", "7-CV/CB", "letterOn", today());
	}

	private String secretary() {
		return place.secretary();
	}

	private String today() {
		return stage.clock().today().toString();
	}
}
