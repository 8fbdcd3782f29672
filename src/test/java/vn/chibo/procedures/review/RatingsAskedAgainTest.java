package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.review.rating.Discipline;
import vn.chibo.procedures.review.rating.RatingFacts;
import vn.chibo.procedures.review.rating.ReviewKind;
import vn.chibo.rulebook.RulePages;
import vn.chibo.rules.ForgottenRules;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** The levels of a year, the points for them and the cap, asked again with other figures. */
@ChiBoTest
@ExtendWith(ForgottenRules.class)
@Tag("long")
class RatingsAskedAgainTest {

	private static final String RATING = "review-branchRating";
	private static final String GOOD = "Hoàn thành tốt nhiệm vụ";

	@Autowired
	BeanFactory beans;
	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	CaseFiles caseFiles;
	@Autowired
	Papers papers;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	JdbcClient jdbc;

	private RulePages pages;
	private ReviewStory story;

	@BeforeEach
	void aYear() {
		pages = new RulePages(application);
		story = ReviewStory.in(beans);
		story.opened();
	}

	@Test
	void levelsThatWouldHaveComeOutOtherwise() throws Exception {
		story.prepared(story.place.village).reported(story.place.village);
		var reported = story.place.membersOf(story.place.village).stream().map(story::caseOf).toList();

		var text = pages.text(department(), proposed("89") + "/what-if");

		assertThat(text).contains(reported).contains("Đang áp dụng\">" + GOOD, "Theo đề nghị\">Hoàn thành nhiệm vụ",
			"Đã thử lại 3 mức xếp loại");
		assertThat(pages.text(department(), proposed("71") + "/what-if")).contains("0 lần có kết quả khác");
	}

	/** Of those whose figures are not kept it is said how many there are. */
	@Test
	void ratingsOfAnOlderVersionAreCountedAsNotTried() throws Exception {
		story.prepared(story.place.village).reported(story.place.village);
		var older = List.of(story.place.secretaryOf(story.place.office), story.place.secretaryOf(story.place.workshop));
		transaction.executeWithoutResult(status -> older.forEach(login -> papers.file(story.caseOf(login), RATING,
			"Kết quả xếp loại tại chi bộ", Map.of("level", "GOOD", "proposed", "GOOD"), "chibo", null)));

		assertThat(pages.text(department(), proposed("89") + "/what-if")).contains("Đã thử lại 3 mức xếp loại",
			"3 lần có kết quả khác", "2 lần chưa thử được");
	}

	@Test
	void pointsThatCouldNotBeGiven() throws Exception {
		story.prepared(story.place.village).reported(story.place.village);

		// everybody has 56 points for the tasks
		assertThat(pages.text(department(), proposed("reviewCriteria/rule_ordinaryTasks", "mostPoints", "55")
			+ "/what-if")).contains("Đã thử lại 3 bản chấm điểm kể từ", "3 lần có kết quả khác",
				"Đang áp dụng\">điểm đã chấm hợp lệ",
				"Theo đề nghị\">có tiêu chí phải chấm lại");
		assertThat(pages.text(department(), proposed("reviewCriteria/rule_ordinaryTasks", "mostPoints", "56")
			+ "/what-if")).contains("0 lần có kết quả khác");
	}

	/** Counted by hand: 36 are rated, 30 of them at least GOOD, 4 of them EXCELLENT. */
	@Test
	void excellentOnesThatWouldHaveBeenAllowed() throws Exception {
		var place = story.place;
		story.prepared(place.workshop).reported(place.workshop).prepared(place.office).reported(place.office)
			.decides(place.company, place.companyOfficial());
		var levels = List.of("EXCELLENT", "EXCELLENT", "EXCELLENT", "EXCELLENT", "COMPLETED", "COMPLETED", "COMPLETED",
			"COMPLETED", "COMPLETED", "COMPLETED");
		transaction.executeWithoutResult(
			status -> IntStream.range(0, 30)
				.forEach(nth -> decided(nth, nth < levels.size() ? levels.get(nth) : "GOOD")));

		// a fifth of those who are GOOD: 5 of 25; a tenth of them: 2 of 28; a twentieth: 1 of 29
		var decision = story.caseOfDecision(story.place.company);
		assertThat(pages.text(department(), cap("10") + "/what-if")).contains(
			"Đã thử lại 1 lần xét tỷ lệ xuất sắc kể từ", decision,
			": nhiều nhất 5, đã xếp 4", ": nhiều nhất 2, đã xếp 4");
		assertThat(pages.text(department(), cap("5") + "/what-if")).contains(": nhiều nhất 1, đã xếp 4");
		assertThat(pages.text(department(), cap("21") + "/what-if")).contains("0 lần có kết quả khác");
		assertThat(pages.text("quantri", cap("10") + "/what-if")).doesNotContain(decision)
			.contains("1 lần có kết quả khác");
	}

	private void decided(int nth, String level) {
		long member = stage.register().member("them" + story.place.workshop + nth, "Trần Văn " + nth,
			story.place.workshop);
		jdbc.sql("""
			insert into member_review (campaign, branch_review_id, member_id, reviewed, reason, legal_basis, kind, score,
			                           task_points, tasks_exceeded, branch_level, decided_level)
			select b.campaign, b.id, ?, true, 'x', 'x', 'ORDINARY', 80, 50, 0, ?, ? from branch_review b
			join organisation o on o.id = b.branch_id where o.code = ?
			""").params(member, level, level, story.place.workshop).update();
	}

	/** How long it takes for a ward of 2,500 members; of their points every tenth lies between the limits. */
	@Test
	@Tag("long")
	void wardOfTwoThousandFiveHundred() throws Exception {
		int members = 2_500;
		transaction.executeWithoutResult(status -> IntStream.range(0, members).forEach(this::report));
		var proposal = proposed("80");
		var begun = System.nanoTime();

		var text = pages.text(department(), proposal + "/what-if");

		System.out.printf("what if, %d members: %d ms%n", members, (System.nanoTime() - begun) / 1_000_000);
		assertThat(text).contains("Đã thử lại 2500 mức xếp loại", "250 lần có kết quả khác");
	}

	private void report(int number) {
		var login = "nhieu" + number;
		long member = stage.register().member(login, "Nguyễn Văn " + number, story.place.village);
		var caseNumber = caseFiles.open("KD", "selfReview", CaseFile.Subject.member(member), "chibo");
		jdbc.sql("""
			insert into member_review (campaign, branch_review_id, member_id, reviewed, reason, legal_basis, case_number, kind)
			select b.campaign, b.id, ?, true, 'x', 'x', ?, 'ORDINARY' from branch_review b
			join organisation o on o.id = b.branch_id where o.code = ?
			""").params(member, caseNumber, story.place.village).update();
		papers.file(caseNumber, RATING, "Kết quả xếp loại tại chi bộ",
			Map.of("facts",
				new RatingFacts(ReviewKind.ORDINARY, true, 25, number % 10 == 0 ? 50 : 60, 100, 0, 0, 100, false,
					false, Discipline.NONE, null, null, false, null)),
			"chibo", null);
	}

	private String department() {
		return story.place.departmentOfficial();
	}

	private String proposed(String limit) throws Exception {
		return proposed("ratingLevel/rule_good", "score", limit);
	}

	private String cap(String percent) throws Exception {
		return proposed("excellentCap/rule_capOfGood", "percent", percent);
	}

	private String proposed(String row, String column, String figure) throws Exception {
		var rule = "/rules/review/" + row;
		var form = new HashMap<>(pages.figures(department(), rule));
		form.putAll(Map.of("figure." + column + ".0", figure, "document", "9-HD/ĐU", "reason", "Thử", "from",
			stage.clock().today().plusDays(1).toString(), "scope", "" + stage.register().idOf(story.place.commune)));
		return pages.proposesAnother(department(), rule, form);
	}
}
