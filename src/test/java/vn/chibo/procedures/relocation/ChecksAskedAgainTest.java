package vn.chibo.procedures.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.casefile.Destruction;
import vn.chibo.rulebook.RulePages;
import vn.chibo.rules.ForgottenRules;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Whether members could be transferred, asked again with other rules, against what one counts by hand. */
@ChiBoTest
@ExtendWith(ForgottenRules.class)
@Tag("long")
class ChecksAskedAgainTest {

	private static final String DEPARTMENT = "tochxa";

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	Destruction destruction;

	private RulePages pages;
	private String inTime;
	private String late;
	private String held;
	private String arrived;

	@BeforeEach
	void aYear() {
		pages = new RulePages(application);
		inTime = asks(RelocationStory.IN_TIME).writes().branchAgrees().caseNumber();
		late = asks(RelocationStory.LONG_AGO).writesWithReasonForDelay().branchAgrees().caseNumber();
		held = asks(RelocationStory.IN_TIME).writes().branchAgreesAlthough("feesPaid", "NO").caseNumber();
		arrived = asks(RelocationStory.IN_TIME).writes().branchAgrees().slipIssuedBy(DEPARTMENT)
			.receivedBy("tochphuong").presentedTo("tdp4").acceptedBy("tdp4").caseNumber();
	}

	@AfterEach
	void backToday() {
		stage.clock().reset();
	}

	@Test
	void aShorterTermAsksForReasonsThatNobodyGave() throws Exception {
		stage.clock().set(LocalDate.of(2027, 3, 1));

		// ten working days from 2 November end on the 16th, a week before the request
		var text = whatIf("relocationDeadlines/rule_start", Map.of("figure.amount.0", "10"));
		assertThat(row(text, inTime)).contains("được chuyển", "chưa được chuyển");
		assertThat(row(text, arrived)).as("of who stands elsewhere by now").contains("chưa được chuyển");
		assertThat(text).doesNotContain(late, held);
		assertThat(whatIf("relocationDeadlines/rule_start", Map.of("figure.amount.0", "20"))).doesNotContain(inTime);
	}

	@Test
	void someDaysOfDelayNeedNoWord() throws Exception {
		var text = whatIf("relocationCheck/rule_lateExplained", Map.of("figure.workingDaysLate.0", "90"));
		assertThat(row(text, late)).contains("được chuyển, có điều phải ghi", "Theo đề nghị\">được chuyển</td>");
		assertThat(text).doesNotContain(inTime, held);
	}

	@Test
	void whatIsNotKeptAnyMoreIsCounted() throws Exception {
		destruction.ofPapers(late, "Hết thời hạn lưu");

		assertThat(whatIf("relocationCheck/rule_lateExplained", Map.of("figure.workingDaysLate.0", "90")))
			.doesNotContain(late).containsPattern("[1-9]\\d* lần chưa thử được");
	}

	private RelocationStory asks(LocalDate effectiveOn) {
		return RelocationStory.ofMemberIn("thon1", stage).asksToMoveTo("tdp4", effectiveOn);
	}

	/** What stands of a case, and not of the next one. */
	private static String row(String text, String caseNumber) {
		var from = text.substring(text.indexOf(">" + caseNumber + "<"));
		return from.substring(0, from.indexOf("</tr>"));
	}

	private String whatIf(String row, Map<String, String> figures) throws Exception {
		var rule = "/rules/relocation/" + row;
		var form = new HashMap<>(pages.figures(DEPARTMENT, rule));
		form.putAll(Map.of("document", "9-HD/ĐU", "reason", "Thử", "from",
			stage.clock().today().plusDays(1).toString(), "scope", "" + stage.register().idOf("xa")));
		form.putAll(figures);
		return pages.text(DEPARTMENT, pages.proposesAnother(DEPARTMENT, rule, form) + "/what-if");
	}
}
