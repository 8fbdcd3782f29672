package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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

/** The levels of a year, asked again with another limit between "good" and "completed". */
@ChiBoTest
@ExtendWith(ForgottenRules.class)
@Tag("sql")
class RatingsAskedAgainTest {

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
			"Đã hỏi lại 3 lần");
		assertThat(pages.text(department(), proposed("71") + "/what-if")).contains("0 lần có kết quả khác");
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
		assertThat(text).contains("Đã hỏi lại 2500 lần", "250 lần có kết quả khác");
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
		papers.file(caseNumber, "review-branchRating", "Kết quả xếp loại tại chi bộ",
			Map.of("facts",
				new RatingFacts(ReviewKind.ORDINARY, true, 25, number % 10 == 0 ? 50 : 60, 100, 0, 0, 100, false,
					false, Discipline.NONE, null, null, false, null)),
			"chibo", null);
	}

	private String department() {
		return story.place.departmentOfficial();
	}

	private String proposed(String limit) throws Exception {
		var rule = "/rules/review/ratingLevel/rule_good";
		var form = new HashMap<>(pages.figures(department(), rule));
		form.putAll(Map.of("figure.score.0", limit, "document", "9-HD/ĐU", "reason", "Thử", "from",
			stage.clock().today().plusDays(1).toString(), "scope", "" + stage.register().idOf(story.place.commune)));
		return pages.proposes(department(), rule, form);
	}
}
