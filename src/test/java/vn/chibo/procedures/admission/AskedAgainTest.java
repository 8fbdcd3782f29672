package vn.chibo.procedures.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.rulebook.RulePages;
import vn.chibo.rules.ForgottenRules;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** What a proposal would have changed in a year, against what one counts by hand: five members vote in each branch. */
@ChiBoTest
@ExtendWith(ForgottenRules.class)
@Tag("long")
class AskedAgainTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;

	private RulePages pages;
	private AdmissionPlace place;

	@BeforeEach
	void aVillage() {
		pages = new RulePages(application);
		place = AdmissionPlace.village(stage);
	}

	@Test
	void votesOfAYear() throws Exception {
		stage.clock().set(LocalDate.of(2026, 5, 4));
		var longAgo = voted(4, 1);
		stage.clock().set(LocalDate.of(2026, 6, 1));
		var four = voted(4, 1);
		var all = voted(5, 0);
		stage.clock().set(LocalDate.of(2026, 8, 3));
		var three = voted(3, 2);
		var fourAgain = voted(4, 1);
		stage.clock().set(LocalDate.of(2027, 5, 31));

		// of five members two thirds are four, nine tenths are all five
		var proposal = proposed("admissionVotes/rule_admissionBranch",
			Map.of("figure.numerator.0", "9", "figure.denominator.0", "10"));
		assertThat(pages.text(place.department(), proposal)).doesNotContain(four.caseNumber);
		var text = pages.text(place.department(), proposal + "/what-if");

		assertThat(text)
			.contains(four.caseNumber, fourAgain.caseNumber, "Chi bộ biểu quyết về kết nạp", "<td data-label="
				+ "\"Đang áp dụng\">đủ số phiếu", "<td data-label=\"Theo đề nghị\">không đủ số phiếu")
			.doesNotContain(longAgo.caseNumber, all.caseNumber, three.caseNumber);
		assertThat(pages.text("quantri", proposal + "/what-if")).doesNotContain(four.caseNumber)
			.contains("hồ sơ không thuộc phần theo dõi của đồng chí");
	}

	@Test
	void conditionsAtTheVote() throws Exception {
		stage.clock().set(LocalDate.of(2026, 9, 7));
		// the certificate is of 1 March 2026: in the seventh month
		var voted = voted(5, 0);
		stage.clock().reset();

		var later = proposed("eligibility/rule_certificateExpired", Map.of("figure.certificateMonths.0", "7"));
		var earlier = proposed("eligibility/rule_certificateExpired", Map.of("figure.certificateMonths.0", "6"));

		assertThat(pages.text(place.department(), later + "/what-if")).doesNotContain(voted.caseNumber);
		assertThat(pages.text(place.department(), earlier + "/what-if")).contains(voted.caseNumber,
			"chưa đủ điều kiện");
	}

	@Test
	void tasksOfAYear() throws Exception {
		stage.clock().set(LocalDate.of(2026, 5, 4));
		var story = AdmissionStory.in(place, stage).untilOpinions(place.secretary()).introducedByHelpers();
		// thirteen working days
		stage.clock().set(LocalDate.of(2026, 5, 21));
		story.residenceAgrees(place.secretary());
		stage.clock().reset();

		var proposal = proposed("admissionDeadlines/rule_admissionOpinion", Map.of("figure.amount.0", "12"));

		assertThat(pages.text(place.department(), proposal + "/what-if")).contains(story.caseNumber,
			"<td data-label=\"Đang áp dụng\">đúng hạn", "<td data-label=\"Theo đề nghị\">quá hạn")
			.doesNotContain("không tính lại được");
		proposal = proposed("admissionDeadlines/rule_admissionOpinion", Map.of("figure.amount.0", "13"));
		assertThat(pages.text(place.department(), proposal + "/what-if")).doesNotContain(story.caseNumber);
	}

	private AdmissionStory voted(int inFavour, int against) {
		return AdmissionStory.in(place, stage).untilOpinions(place.secretary()).opinionsAreIn()
			.branchVotes(inFavour, against);
	}

	private String proposed(String rule, Map<String, String> figures) throws Exception {
		var form = new HashMap<>(pages.figures(place.department(), "/rules/admission/" + rule));
		form.putAll(Map.of("document", "9-HD/ĐU", "reason", "Thử", "from",
			stage.clock().today().plusDays(1).toString(), "scope", "" + stage.register().idOf("xa")));
		form.putAll(figures);
		return pages.proposesAnother(place.department(), "/rules/admission/" + rule, form);
	}
}
