package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.SelfReviewModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** The working place of a branch at its meeting: who may write, what is answered, and what it costs. */
@ChiBoTest
@Tag("long")
class MeetingPagesTest {

	private static final String GOOD = """
		{"points": {"politics": 10, "innovation": 8, "criticism": 6, "tasks": 56}, "tasksDone": 100, "tasksLate": 0,
		 "tasksExceeded": 10, "priorFaultsFixed": 100, "discipline": "NONE", "level": "%s", "inFavour": 3, "against": 0,
		 "blank": 0, "reason": "%s", "remarks": "Tận tụy."}""";

	@Autowired
	private Stage stage;
	@Autowired
	private Statements statements;
	@Autowired
	private JdbcClient jdbc;
	@Autowired
	private WebApplicationContext application;

	private ReviewStory story;
	private ReviewPlace place;
	private ReviewPages pages;
	private String secretary;
	private String page;

	@BeforeEach
	void openedYear() {
		story = ReviewStory.in(application);
		stage.clock().set(LocalDate.of(2026, 11, 24));
		place = story.place;
		pages = new ReviewPages(application);
		secretary = place.secretaryOf(place.workshop);
	}

	private void opened() {
		story.opened();
		page = "/review/meeting/" + story.branchReview(place.workshop).id();
	}

	@Test
	void theCommitteeIsLedToTheMeetingOfItsBranchWhereTheExemptAreWrittenDown() {
		stage.register().memberIs(place.workshop + "a", "activity", "EXEMPT");
		opened();
		assertThat(pages.opens(secretary, "/review/meeting").getRedirectedUrl()).isEqualTo(page);
		assertThat(pages.body(secretary, page)).contains("Nguyễn Văn A", "Bí thư " + place.workshop, "Còn thiếu",
			"3 đảng viên chính thức", "Hãy ghi ngày họp chi bộ").doesNotContain("Chi bộ Văn phòng", "Chi bộ khác")
			.containsPattern("id=\"meeting-fault\"[^>]*hidden").containsPattern("value=\"EXEMPT\"\\s+selected");
		assertThat(pages.body("bttdp4", "/review/meeting")).contains("không có đợt kiểm điểm nào đang mở");
	}

	@Test
	void nobodyElseOpensOrWritesAnything() {
		opened();
		var member = page + "/member/" + story.caseOf(secretary);
		var others = List.of(place.workshop + "a", place.secretaryOf(place.office), place.departmentOfficial(),
			place.standingOfficial(), place.companyOfficial(), "bttdp4");

		for (var other : others) {
			assertThat(pages.status(other, page)).as(other).isEqualTo(403);
			assertThat(pages.status(other, member)).as(other).isEqualTo(403);
			assertThat(pages.status(other, member + "/papers")).as(other).isEqualTo(403);
			assertThat(pages.saves(other, member, written("GOOD", "")).getStatus()).as(other).isEqualTo(403);
			assertThat(pages.saves(other, page + "/attendance", "{\"sheet\": {}}").getStatus()).as(other)
				.isEqualTo(403);
			assertThat(pages.saves(other, page + "/unanimous", "{}").getStatus()).as(other).isEqualTo(403);
			assertThat(pages.submits(other, member + "/help", Map.of()).getStatus()).as(other).isEqualTo(403);
			assertThat(pages.submits(other, member + "/kind", Map.of("kind", "LEADER")).getStatus()).as(other)
				.isEqualTo(403);
		}
		assertThat(pages.status(secretary, "/review/meeting/999999999")).isEqualTo(403);
		assertThat(pages.status(secretary, page + "/member/" + story.caseOf(place.office + "b"))).isEqualTo(403);
		assertThat(story.rowOf(secretary).savedAt()).isNull();
	}

	@Test
	void whatIsSavedIsAnsweredWithWhatTheRulesMakeOfIt() {
		opened();
		story.writesSelfReview(secretary);
		attends("{\"metOn\": \"2026-11-24\"}");

		var answer = saves(secretary, written("GOOD", ""));
		assertThat(JsonPath.<String>read(answer, "$.proposed")).isEqualTo("Hoàn thành tốt nhiệm vụ");
		assertThat(JsonPath.<String>read(answer, "$.because")).contains("366-QĐ/TW");
		assertThat(JsonPath.<String>read(answer, "$.score")).isEqualTo("80");
		assertThat(JsonPath.<String>read(answer, "$.vote")).startsWith("3/3 ");
		assertThat(JsonPath.<List<String>>read(answer, "$.faults")).isEmpty();
		assertThat(pages.body(secretary, page)).contains("data-missing=\"false\"");
		assertThat(pages.body(secretary, page + "/member/" + story.caseOf(secretary))).contains("value=\"56\"",
			"Tận tụy.",
			"Đủ số liệu");
	}

	@Test
	void anotherLevelThanTheRulesProposeNeedsAReason() {
		opened();
		story.writesSelfReview(secretary);
		attends("{\"metOn\": \"2026-11-24\"}");

		var answer = saves(secretary, written("COMPLETED", ""));
		assertThat(JsonPath.<Boolean>read(answer, "$.differs")).isTrue();
		assertThat(JsonPath.<List<String>>read(answer, "$.faults"))
			.containsExactly("Mức đã chọn khác mức quy định đề nghị; hãy ghi lý do.");
	}

	@Test
	void twoPeopleAtOnceDoNotOverwriteEachOther() {
		opened();
		var member = page + "/member/" + story.caseOf(secretary);
		var first = saves(secretary, written("GOOD", ""));

		var late = pages.saves(secretary, member, written("EXCELLENT", ""));
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(ReviewPages.text(late)).contains("Người khác vừa sửa chỗ này");
		assertThat(story.rowOf(secretary).sheet().level()).hasToString("GOOD");

		saves(secretary, written("COMPLETED", "Theo ý kiến chi bộ.", JsonPath.read(first, "$.seen")));
		assertThat(story.rowOf(secretary).sheet().level()).hasToString("COMPLETED");
	}

	@Test
	void attendanceDecidesWhoCounts() {
		opened();
		var absent = stage.register().memberId(place.workshop + "b");
		var answer = attends("{\"metOn\": \"2026-11-24\", \"attendance\": {\"%d\": \"ABSENT\"}}".formatted(absent));

		assertThat(JsonPath.<String>read(answer, "$.counted")).contains("Tính 3 ", "có mặt 2");
		assertThat(JsonPath.<List<String>>read(answer, "$.rows[*].caseNumber")).hasSize(3);
		assertThat(pages.body(secretary, page)).containsPattern("value=\"ABSENT\"\\s+selected");
		var again = pages.saves(secretary, page + "/attendance", "{\"sheet\": {\"metOn\": \"2026-11-23\"}}");
		assertThat(again.getStatus()).isEqualTo(409);
	}

	@Test
	void aDayIsTextAndNothingElse() {
		opened();
		for (var day : List.of("[2026, 11, 24]", "20781", "true", "{}", "\"31/02/2026\"")) {
			var refused = pages.saves(secretary, page + "/attendance", "{\"sheet\": {\"metOn\": %s}}".formatted(day));
			assertThat(ReviewPages.text(refused)).as(day).contains("Đây không phải là ngày; hãy ghi ngày/tháng/năm");
		}
	}

	@Test
	void unanimousVotesGoOnlyWhereALevelIsChosenAndNoneAreWritten() {
		opened();
		attends("{\"metOn\": \"2026-11-24\"}");
		saves(secretary, "{\"sheet\": {\"level\": \"GOOD\"}}");
		saves(place.workshop + "a",
			"{\"sheet\": {\"level\": \"GOOD\", \"inFavour\": 2, \"against\": 1, \"blank\": 0}}");

		assertThat(pages.saves(secretary, page + "/unanimous", "{}").getStatus()).isEqualTo(200);
		assertThat(story.rowOf(secretary).sheet().inFavour()).isEqualTo(3);
		assertThat(story.rowOf(secretary).sheet().points()).isEmpty();
		assertThat(story.rowOf(place.workshop + "a").sheet().inFavour()).isEqualTo(2);
		assertThat(story.rowOf(place.workshop + "b").savedAt()).isNull();
	}

	@Test
	void whoNeedsHelpIsWrittenForByTheCommittee() {
		opened();
		var login = place.workshop + "a";
		assertThat(pages.body(secretary, page + "/member/" + story.caseOf(login))).contains("Viết thay</button>");
		pages.submits(secretary, page + "/member/" + story.caseOf(login) + "/help", Map.of());

		assertThat(pages.body(secretary, page + "/member/" + story.caseOf(login))).contains("Chi ủy viết thay")
			.doesNotContain("Viết thay</button>");
		story.does(story.caseOf(login), secretary, SelfReviewModel.TASK_SELF_REVIEW, ReviewPapers.selfReview());
		assertThat(story.reviewOf(login).writtenOn()).isNotNull();
	}

	@Test
	void theFormCanBeChanged() {
		opened();
		var member = page + "/member/" + story.caseOf(secretary);
		assertThat(pages.body(secretary, member)).doesNotContain("unitDone");

		assertThat(pages.submits(secretary, member + "/kind", Map.of("kind", "LEADER")).getRedirectedUrl())
			.isEqualTo(page + "#" + story.caseOf(secretary));
		assertThat(pages.body(secretary, member)).contains("unitDone");
	}

	@Test
	void papersThatAreOpenedCountAsRead() {
		opened();
		var login = place.workshop + "a";
		story.writesSelfReview(login);
		var readings = readings(login);
		pages.body(secretary, page + "/member/" + story.caseOf(login));
		assertThat(readings(login)).as("figures alone are no paper").isEqualTo(readings);

		assertThat(pages.body(secretary, page + "/member/" + story.caseOf(login) + "/papers"))
			.contains("Còn ngại va chạm khi góp ý.");
		assertThat(readings(login)).isEqualTo(readings + 1);
	}

	@Test
	void nothingIsWrittenAnyMoreWhenTheBranchHasReported() {
		opened();
		story.prepared(place.workshop).reported(place.workshop);
		var seen = story.rowOf(secretary).savedAt().toString();

		for (var path : List.of("/member/" + story.caseOf(secretary), "/attendance")) {
			var refused = pages.saves(secretary, page + path, "{\"seen\": \"%s\", \"sheet\": {}}".formatted(seen));
			assertThat(refused.getStatus()).isEqualTo(409);
			assertThat(ReviewPages.text(refused)).contains("đã báo cáo kết quả nên không sửa được nữa");
		}
		assertThat(pages.body(secretary, page)).contains("Chi bộ đã báo cáo nên chỉ xem", "disabled");
		assertThat(pages.body(secretary, page + "/member/" + story.caseOf(secretary))).contains("disabled")
			.doesNotContain("Đổi mẫu");
	}

	@Test
	void whatIsNoFigureIsRefused() {
		opened();
		for (var sheet : List.of("{\"sheet\": {\"tasksDone\": \"nhiều\"}}", "{\"sheet\": {\"level\": \"BEST\"}}", "{}",
			"{\"sheet\": {\"tasksDone\": 12.5}}", "{\"sheet\": {\"tasksDone\": \"12,5\"}}")) {
			assertThat(pages.saves(secretary, page + "/member/" + story.caseOf(secretary), sheet).getStatus()).as(sheet)
				.isEqualTo(400);
		}
		assertThat(saves(secretary, "{\"sheet\": {\"points\": {\"politics\": 11, \"beauty\": 5}}}"))
			.contains("phải từ 0 đến 10");
		assertThat(story.rowOf(secretary).sheet().points()).containsOnlyKeys("politics");
	}

	@Test
	void aReasonInAnOldEncodingIsRefusedWithWhatToDo() {
		opened();
		var refused = pages.saves(secretary, page + "/member/" + story.caseOf(secretary),
			"{\"sheet\": {\"reason\": \"Hoµn thµnh nhiÖm vô\"}}");
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(ReviewPages.text(refused)).contains("Lý do có chữ viết bằng bảng mã cũ TCVN3",
			"hãy chuyển sang Unicode");
		assertThat(story.rowOf(secretary).sheet().reason()).isEmpty();
	}

	/** As many members as the largest branches of the articles have. */
	@Test
	void aBranchOfSeventyThreeCostsNoMoreStatementsThanOneOfThree() {
		IntStream.rangeClosed(4, 73).forEach(number -> stage.register().newMember(place.workshop));
		opened();
		attends("{\"metOn\": \"2026-11-24\"}");
		story.writes(secretary, story.good());
		assertThat(statements.of(() -> assertThat(pages.body(secretary, page)).contains("/<span>73</span>")))
			.hasSizeLessThanOrEqualTo(12);
		var path = page + "/member/" + story.caseOf(secretary);
		assertThat(statements.of(() -> pages.body(secretary, path))).hasSizeLessThanOrEqualTo(16);
		var seen = story.rowOf(secretary).savedAt().toString();
		assertThat(statements.of(() -> pages.saves(secretary, path, written("GOOD", "", seen))))
			.hasSizeLessThanOrEqualTo(16);
	}

	private String attends(String sheet) {
		return saves(page + "/attendance", secretary, "{\"sheet\": %s}".formatted(sheet));
	}

	private String saves(String login, String json) {
		return saves(page + "/member/" + story.caseOf(login), secretary, json);
	}

	private String saves(String path, String login, String json) {
		var answer = pages.saves(login, path, json);
		assertThat(answer.getStatus()).as(ReviewPages.text(answer)).isEqualTo(200);
		return ReviewPages.text(answer);
	}

	private static String written(String level, String reason) {
		return "{\"seen\": null, \"sheet\": %s}".formatted(GOOD.formatted(level, reason));
	}

	private static String written(String level, String reason, String seen) {
		return "{\"seen\": \"%s\", \"sheet\": %s}".formatted(seen, GOOD.formatted(level, reason));
	}

	private long readings(String login) {
		return jdbc.sql("select count(*) from paper_reading where case_number = ? and read_by = ?")
			.params(story.caseOf(login), secretary).query(Long.class).single();
	}
}
