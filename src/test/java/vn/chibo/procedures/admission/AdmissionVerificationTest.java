package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.models.AdmissionModel;
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
			.waitsFor(AdmissionModel.TASK_VERIFY).told("Nhiệm vụ mới: Thẩm tra và xác nhận lý lịch", "dangcongty")
			.reads("dangcongty", AdmissionModel.TASK_VERIFY, "Hoàng Thị Mai", "Mẹ đẻ: Lê Thị Hoa",
				"Lịch sử chính trị từ năm 1975")
			.readsNothingOf("dangcongty", AdmissionModel.TASK_VERIFY, "Hoàng Văn Nam", "học phổ thông",
				"Lập trường vững vàng")
			.does("dangcongty", AdmissionModel.TASK_VERIFY, AdmissionStory.confirms())
			.sees("dangcongty").waitsFor(AdmissionModel.TASK_CONCLUDE_BIOGRAPHY)
			.reads(secretary(), AdmissionModel.TASK_CONCLUDE_BIOGRAPHY,
				"Mẹ đẻ: Lê Thị Hoa: Đúng như lý lịch. Đúng như lý lịch đã khai.");
	}

	@Test
	void placeThatIsAskedIsOnRecordAsReaderOfTheBiographyAlone() {
		var story = asking(AdmissionStory.inRegister(stage.register().idOf("congty")), AdmissionStory.outside(true))
			.does(secretary(), AdmissionModel.TASK_WRITE_OUTSIDE, letter())
			.runsOut(AdmissionModel.TIMER_VERIFICATION_DUE)
			.reads("dangcongty", AdmissionModel.TASK_VERIFY, "Mẹ đẻ: Lê Thị Hoa")
			.readsNothingOf("dangcongty", AdmissionModel.TASK_VERIFY, "7-CV/CB");
		var biography = jdbc.sql("select position from paper where case_number = ? and form = 'admission-biography'")
			.param(story.caseNumber).query(String.class).single();
		assertThat(
			jdbc.sql("select distinct papers from paper_reading where case_number = ? and read_by = 'dangcongty'")
				.param(story.caseNumber).query(String.class).list())
			.containsExactly(biography);
	}

	@Test
	void placeOutsideTheRegisterIsWrittenToByTheBranch() {
		asking(AdmissionStory.outside(false)).waitsFor(AdmissionModel.TASK_WRITE_OUTSIDE)
			.does(secretary(), AdmissionModel.TASK_WRITE_OUTSIDE, letter()).waitsFor(AdmissionModel.TASK_RECORD_OUTSIDE)
			.reads(secretary(), AdmissionModel.TASK_RECORD_OUTSIDE, "Đảng ủy xã Thượng, tỉnh Khác",
				"Anh ruột: Hoàng Văn Bắc",
				"Số 7-CV/CB ngày 23/11/2026")
			.does(secretary(), AdmissionModel.TASK_RECORD_OUTSIDE,
				Map.of("answeredOn", today(), "confirmed", "PARTLY", "answer",
					"Đúng, trừ năm chuyển đến."))
			.waitsFor(AdmissionModel.TASK_CONCLUDE_BIOGRAPHY)
			.reads(secretary(), AdmissionModel.TASK_CONCLUDE_BIOGRAPHY,
				"Anh ruột: Hoàng Văn Bắc: Đúng một phần. Đúng, trừ năm chuyển đến.");
	}

	@Test
	void letterLiesBetweenTheApplicationAndTodayAndTheAnswerAfterIt() {
		var day = stage.clock().today();
		asking(AdmissionStory.outside(false))
			.refuses(secretary(), AdmissionModel.TASK_WRITE_OUTSIDE, CaseStory.with(letter(), "letterOn",
				day.plusDays(2).toString()), "Ô “Ngày gửi” ghi ngày", "chưa tới")
			.refuses(secretary(), AdmissionModel.TASK_WRITE_OUTSIDE, CaseStory.with(letter(), "letterOn", "1990-01-01"),
				"Ô “Ngày gửi” ghi ngày 01/01/1990, trước ngày viết đơn")
			.on(day.plusDays(10)).does(secretary(), AdmissionModel.TASK_WRITE_OUTSIDE, letter())
			.refuses(secretary(), AdmissionModel.TASK_RECORD_OUTSIDE,
				Map.of("answeredOn", day.toString(), "confirmed", "PARTLY", "answer", "Đúng, trừ năm chuyển đến."),
				"Ô “Ngày ghi trên văn bản trả lời” ghi ngày", "trước ngày gửi công văn");
	}

	@Test
	void eachPlaceIsAskedForItselfAndTheBranchWaitsForAll() {
		asking(AdmissionStory.inRegister(stage.register().idOf("congty")),
			AdmissionStory.inRegister(stage.register().idOf("truong")), AdmissionStory.outside(false))
			.waitsFor(AdmissionModel.TASK_VERIFY, AdmissionModel.TASK_VERIFY, AdmissionModel.TASK_WRITE_OUTSIDE)
			.sees("dangcongty", AdmissionModel.TASK_VERIFY).sees("dangtruong", AdmissionModel.TASK_VERIFY)
			.sees("dangxa")
			.does("dangtruong", AdmissionModel.TASK_VERIFY, AdmissionStory.confirms())
			.does("dangcongty", AdmissionModel.TASK_VERIFY, AdmissionStory.confirms())
			.does(secretary(), AdmissionModel.TASK_WRITE_OUTSIDE, letter())
			.waitsFor(AdmissionModel.TASK_RECORD_OUTSIDE);
	}

	@Test
	void silentPlaceIsRemindedAndThenTheBranchSendsAMember() {
		asking(AdmissionStory.inRegister(stage.register().idOf("congty")))
			.waitsUntil(AdmissionModel.TIMER_VERIFICATION_DUE, LocalDate.of(2027, 1, 5))
			.told("Nhắc trả lời thẩm tra lý lịch")
			.runsOut(AdmissionModel.TIMER_VERIFICATION_DUE).told("Nhắc trả lời thẩm tra lý lịch", "dangcongty")
			.waitsFor(AdmissionModel.TASK_VERIFY)
			.runsOut(AdmissionModel.TIMER_VERIFICATION_SILENT).waitsFor(AdmissionModel.TASK_INSTRUCT_SILENCE)
			.sees("dangcongty")
			.does("dangxa", AdmissionModel.TASK_INSTRUCT_SILENCE, Map.of("instruction", INSTRUCTION))
			.waitsFor(AdmissionModel.TASK_VERIFY_ON_SITE)
			.reads(secretary(), AdmissionModel.TASK_VERIFY_ON_SITE, INSTRUCTION, "Mẹ đẻ: Lê Thị Hoa")
			.does(secretary(), AdmissionModel.TASK_VERIFY_ON_SITE,
				Map.of("verifierId", "" + stage.register().memberId(place.member(3)),
					"answeredOn", today(), "confirmed", "YES", "answer", "Đã gặp công an và trưởng thôn."))
			.waitsFor(AdmissionModel.TASK_CONCLUDE_BIOGRAPHY).reads(secretary(), AdmissionModel.TASK_CONCLUDE_BIOGRAPHY,
				"Đã gặp công an và trưởng thôn. (chi bộ cử người thẩm tra tại chỗ)");
	}

	@Test
	void reminderOfAPlaceOutsideGoesToTheBranchThatWroteThere() {
		asking(AdmissionStory.outside(false)).does(secretary(), AdmissionModel.TASK_WRITE_OUTSIDE, letter())
			.runsOut(AdmissionModel.TIMER_VERIFICATION_DUE).told("Nhắc trả lời thẩm tra lý lịch", secretary())
			.waitsFor(AdmissionModel.TASK_RECORD_OUTSIDE);
	}

	@Test
	void placeAbroadHasNinetyWorkingDays() {
		asking(AdmissionStory.outside(true)).waitsUntil(AdmissionModel.TIMER_VERIFICATION_DUE,
			LocalDate.of(2027, 4, 6));
	}

	@Test
	void nobodyIsAskedAboutRelativesWhoAreMembers() {
		asking(Map.of("about", "Cha đẻ", "confirm", "Lịch sử chính trị", "isMember", true))
			.waitsFor(AdmissionModel.TASK_CONCLUDE_BIOGRAPHY);
	}

	@Test
	void rowsThatNameNoPlaceOrTwoAreRefusedTogether() {
		var story = AdmissionStory.in(place(), stage).applies();
		story.refuses(secretary(), AdmissionModel.TASK_WRITE_BIOGRAPHY, story.biography(
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
			.returnedBy("dangcongty", AdmissionModel.TASK_SEAL_BIOGRAPHY).waitsFor(AdmissionModel.TASK_WRITE_BIOGRAPHY)
			.reads(secretary(), AdmissionModel.TASK_WRITE_BIOGRAPHY, "Cần bổ sung văn bản còn thiếu.",
				"học phổ thông tại xã Hạ")
			.writesBiography(AdmissionStory.inRegister(stage.register().idOf("xa"))).sealedBy("dangcongty")
			.waitsFor(AdmissionModel.TASK_VERIFY).sees("dangxa", AdmissionModel.TASK_VERIFY).sees("dangtruong");
	}

	@Test
	void biographyThatIsNotCertifiedIsConcludedAgain() {
		place = AdmissionPlace.workshop(stage);
		AdmissionStory.in(place, stage).applies().writesBiography().sealedBy("dangcongty").concludes()
			.returnedBy("dangcongty", AdmissionModel.TASK_CERTIFY_BIOGRAPHY)
			.waitsFor(AdmissionModel.TASK_CONCLUDE_BIOGRAPHY)
			.reads(secretary(), AdmissionModel.TASK_CONCLUDE_BIOGRAPHY, "Cần bổ sung văn bản còn thiếu.")
			.concludes().certifiedBy("dangcongty")
			.waitsFor(AdmissionModel.TASK_INTRODUCE, AdmissionModel.TASK_INTRODUCE,
				AdmissionModel.TASK_RESIDENCE_OPINION);
	}

	@Test
	void biographyThatSpeaksAgainstThePersonEndsTheCase() {
		asking(Map.of("about", "Cha đẻ", "confirm", "Lịch sử chính trị", "isMember", true))
			.does(secretary(), AdmissionModel.TASK_CONCLUDE_BIOGRAPHY, Map.of("decision", "STOP", "remarks",
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
