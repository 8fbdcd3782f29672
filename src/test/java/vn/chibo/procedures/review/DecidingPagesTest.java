package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.BranchReviewModel;
import vn.chibo.models.RatingDecisionModel;
import vn.chibo.models.SelfReviewModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;

/** Where those who decide compare, and where members read what was decided on them. */
@ChiBoTest
@Tag("long")
class DecidingPagesTest {

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
	private String official;
	private String page;
	private String branch;

	@BeforeEach
	void workshopHasReported() {
		story = ReviewStory.in(application);
		stage.clock().set(LocalDate.of(2026, 11, 24));
		place = story.place;
		pages = new ReviewPages(application);
		official = place.companyOfficial();
		story.opened().prepared(place.workshop).meets(place.workshop);
		place.membersOf(place.workshop).forEach(login -> story.writes(login, story.excellent()));
		story.does(story.caseOfBranch(place.workshop), place.secretaryOf(place.workshop),
			BranchReviewModel.TASK_MEETING,
			ReviewPapers.minutes());
		page = "/review/deciding/" + story.branchReview(place.workshop).decisionId();
		branch = page + "/branch/" + story.branchReview(place.workshop).id();
	}

	private void officeReports() {
		story.prepared(place.office).reported(place.office);
	}

	@Test
	void branchesWaitForOthersOfTheirOrganisation() {
		assertThat(pages.opens(official, "/review/deciding").getRedirectedUrl()).isEqualTo(page);
		assertThat(pages.body(official, page)).contains("Đã báo cáo, phải chờ", "Chưa báo cáo", "Chi bộ Xưởng",
			"Chưa có chi bộ nào để quyết định");
		assertThat(pages.status(official, branch)).isEqualTo(404);
	}

	@Test
	void groupsOverTheCapAreShownWithTheirRanking() {
		officeReports();
		assertThat(pages.body(official, page)).contains("vượt tỷ lệ", "Có 3/6 đảng viên được đề nghị xuất sắc",
			"Thứ 1.",
			"93 điểm", "open=\"open\"");
		assertThat(pages.body(official, branch)).contains("Nguyễn Văn A", "Hoàn thành xuất sắc nhiệm vụ",
			"Theo chi bộ: Hoàn thành xuất sắc nhiệm vụ", "Tập thể chi bộ", "Trả lại chi bộ");
	}

	@Test
	void nobodyElseOpensOrWritesAnything() {
		officeReports();
		var member = branch + "/member/" + story.caseOf(place.workshop + "a");
		for (var other : List.of(place.secretaryOf(place.workshop), place.workshop + "a", place.standingOfficial(),
			place.departmentOfficial(), "dangcongty")) {
			assertThat(pages.status(other, page)).as(other).isEqualTo(403);
			assertThat(pages.status(other, branch)).as(other).isEqualTo(403);
			assertThat(pages.status(other, member + "/papers")).as(other).isEqualTo(403);
			assertThat(pages.saves(other, branch, "{\"sheet\": {}}").getStatus()).as(other).isEqualTo(403);
			assertThat(pages.saves(other, member, "{\"sheet\": {}}").getStatus()).as(other).isEqualTo(403);
			assertThat(pages.submits(other, branch + "/return", Map.of("reason", "Họp lại cho đủ.")).getStatus())
				.as(other)
				.isEqualTo(403);
		}
		assertThat(pages.status(official, "/review/deciding/999999999")).isEqualTo(403);
		assertThat(pages.status(official, page + "/branch/" + story.branchReview(place.village).id())).isEqualTo(403);
		assertThat(pages.status(official, branch + "/member/" + story.caseOf(place.office + "b") + "/papers"))
			.isEqualTo(403);
		assertThat(pages.body("bttdp4", "/review/deciding")).contains("không có đợt xếp loại nào");
	}

	@Test
	void whoIsLoweredNeedsAReasonAndTheCapIsSaidAnew() {
		officeReports();
		var member = branch + "/member/" + story.caseOf(place.workshop + "a");

		var first = saved(pages.saves(official, member, "{\"sheet\": {\"level\": \"GOOD\"}}"));
		assertThat(JsonPath.<Boolean>read(first, "$.complete")).isFalse();
		assertThat(JsonPath.<List<String>>read(first, "$.groups[*].sentence").get(0)).contains("Có 2/6");
		assertThat(pages.body(official, page)).contains("thiếu lý do ở 1 chi bộ");

		var second = saved(
			pages.saves(official, member, "{\"seen\": \"%s\", \"sheet\": {\"level\": \"GOOD\", \"reason\": "
				.formatted(JsonPath.<String>read(first, "$.seen")) + "\"Xếp sau hai đồng chí kia.\"}}"));
		assertThat(JsonPath.<Boolean>read(second, "$.complete")).isTrue();

		var late = pages.saves(official, member, "{\"sheet\": {\"level\": \"COMPLETED\"}}");
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(ReviewPages.text(late)).contains("Người khác vừa sửa chỗ này");
	}

	@Test
	void theBranchItselfIsDecidedOnToo() {
		officeReports();
		var answer = saved(pages.saves(official, branch, "{\"sheet\": {\"level\": \"COMPLETED\"}}"));
		assertThat(JsonPath.<String>read(answer, "$.level")).isEqualTo("Hoàn thành nhiệm vụ");
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isFalse();
	}

	@Test
	void aBranchMeetsAgainForAReason() {
		officeReports();
		pages.submits(official, branch + "/return", Map.of("reason", "Ngắn"));
		assertThat(story.branchReview(place.workshop).isReported()).isTrue();

		pages.submits(official, branch + "/return", Map.of("reason", "Chấm điểm cao đều, hãy họp lại."));
		assertThat(story.branchReview(place.workshop).isReported()).isFalse();
		story.waitsFor(story.caseOfBranch(place.workshop), BranchReviewModel.TASK_MEETING);
		assertThat(pages.saves(official, branch, "{\"sheet\": {}}").getStatus()).isEqualTo(409);
	}

	@Test
	void papersThatAreOpenedCountAsRead() {
		officeReports();
		var number = story.caseOf(place.workshop + "a");
		assertThat(pages.body(official, branch + "/member/" + number + "/papers")).contains("Tích cực, gương mẫu.",
			"Còn ngại va chạm khi góp ý.");
		assertThat(jdbc.sql("select count(*) from paper_reading where case_number = ? and read_by = ?")
			.params(number, official).query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void thePageCostsNoMoreStatementsForMoreMembers() {
		officeReports();
		var shown = statements.of(() -> pages.body(official, page));
		assertThat(shown).as("%s", shown).hasSizeLessThanOrEqualTo(16);
	}

	@Test
	void whoDecidesAndWhoIsRatedReadWhatFollowsFromTheLevel() {
		officeReports();
		assertThat(pages.body(official, branch)).contains("xét tặng giấy khen").doesNotContain("từ 5 năm liền");
		var others = List.of(place.workshop + "a", place.workshop + "b");
		others.forEach(login -> pages.saves(official, branch + "/member/" + story.caseOf(login),
			"{\"sheet\": {\"level\": \"GOOD\", \"reason\": \"Xếp sau đồng chí kia.\"}}"));
		jdbc.sql("insert into quality_rating (member_id, rating_year, level, decided_on, decided_by) "
			+ "select m.id, y.rating_year, 'EXCELLENT', date '2025-12-20', b.parent_id from member m "
			+ "join organisation b on b.id = m.branch_id "
			+ "cross join (values (2022), (2023), (2024), (2025)) y(rating_year) where m.login = ?")
			.param(place.secretaryOf(place.workshop)).update();
		assertThat(pages.body(official, branch)).contains("xét tặng giấy khen", "từ 5 năm liền");
		story.does(story.caseOfDecision(place.company), official, RatingDecisionModel.TASK_COMMITTEE_REPORT,
			ReviewPapers.report01());
		story.decides(place.company, official);

		assertThat(pages.body(place.secretaryOf(place.workshop), "/review/mine/"
			+ story.caseOf(place.secretaryOf(place.workshop)))).contains("Khen thưởng, việc phải xem xét",
				"từ 5 năm liền", "Hướng dẫn 06-HD/TW, điểm 19.2");
		assertThat(pages.body(others.get(0), "/review/mine/" + story.caseOf(others.get(0))))
			.doesNotContain("Khen thưởng, việc phải xem xét");
		assertThat(story.form(place.secretaryOf(place.workshop), story.caseOfBranch(place.workshop),
			BranchReviewModel.TASK_ANNOUNCE))
			.contains("từ 5 năm liền");
	}

	@Test
	void membersReadTheirOwnResultAndNobodyElses() {
		officeReports();
		var lowered = place.workshop + "a";
		pages.saves(official, branch + "/member/" + story.caseOf(lowered),
			"{\"sheet\": {\"level\": \"GOOD\", \"reason\": \"Xếp sau hai đồng chí kia.\"}}");
		pages.saves(official, branch + "/member/" + story.caseOf(place.workshop + "b"),
			"{\"sheet\": {\"level\": \"GOOD\", \"reason\": \"Xếp sau hai đồng chí kia.\"}}");
		assertThat(pages.body(lowered, "/review/mine")).contains("Chưa có kết quả xếp loại nào");
		story.does(story.caseOfDecision(place.company), official, RatingDecisionModel.TASK_COMMITTEE_REPORT,
			ReviewPapers.report01());
		story.decides(place.company, official);

		var mine = "/review/mine/" + story.caseOf(lowered);
		assertThat(pages.opens(lowered, "/review/mine").getRedirectedUrl()).isEqualTo(mine);
		var readings = readings(lowered);
		assertThat(pages.body(lowered, mine)).contains("Hoàn thành tốt nhiệm vụ", "31-QĐ/ĐU",
			"Xếp sau hai đồng chí kia.",
			"Hoàn thành xuất sắc nhiệm vụ, 93 điểm", "3/3 ", "Sẽ mạnh dạn góp ý trong sinh hoạt.",
			"Khiếu nại kết quả xếp loại", "08/12/2026");
		assertThat(readings(lowered)).isEqualTo(readings + 1);
		for (var other : List.of(place.workshop + "b", place.secretaryOf(place.workshop), official)) {
			assertThat(pages.status(other, mine)).as(other).isEqualTo(403);
		}
		assertThat(pages.status(lowered, "/review/mine/TKD-2026-999999")).isEqualTo(403);

		var objection = stage.people().as(lowered).start("ratingObjection", Map.of("reviewCase", story.caseOf(lowered),
			"objection", "Tôi đã hoàn thành vượt mức mọi nhiệm vụ."));
		assertThat(pages.body(lowered, mine)).as(objection).contains("đang xem xét", "Tôi đã hoàn thành vượt mức");
		story.does(story.caseOf(lowered), official, SelfReviewModel.TASK_HEAR_OBJECTION,
			ReviewPapers.answer(stage.clock().today(), "KEEP"));
		assertThat(pages.body(lowered, mine)).contains("Giữ nguyên mức xếp loại, văn bản số 52-TB/ĐU",
			"Về việc giữ nguyên mức: 4/5 cấp ủy viên tán thành (80,0%); cần ít nhất 3",
			"Xem xét lại theo chấm công của đơn vị.");
	}

	private long readings(String login) {
		return jdbc.sql("select count(*) from paper_reading where case_number = ? and read_by = ?")
			.params(story.caseOf(login), login).query(Long.class).single();
	}

	private static String saved(MockHttpServletResponse answer) {
		assertThat(answer.getStatus()).as(ReviewPages.text(answer)).isEqualTo(200);
		return ReviewPages.text(answer);
	}
}
