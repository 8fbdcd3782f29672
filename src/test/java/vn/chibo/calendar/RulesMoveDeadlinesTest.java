package vn.chibo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.models.RelocationModel;
import vn.chibo.rulebook.RulePages;
import vn.chibo.rules.ForgottenRules;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Stage;

/** A rule changes while cases run: those that begin later have the new term from the start, and open ones follow. */
@ChiBoTest
@ExtendWith(ForgottenRules.class)
@Tag("long")
class RulesMoveDeadlinesTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	@Autowired
	Decrees decrees;
	@Autowired
	Stage stage;
	@Autowired
	WebApplicationContext application;

	@AfterEach
	void backAsItWas() {
		stage.clock().reset();
	}

	@Test
	void termThatBeginsLaterIsTheNewOneAndOpenOnesFollow() throws Exception {
		var pages = new RulePages(application);
		var before = slipIssued("8801-GGT");
		stage.clock().set(DAY);
		var open = slipIssued("8802-GGT");
		stage.clock().reset();

		var proposal = pages.proposes("tochphuong", "/rules/relocation/relocationDeadlines/rule_present",
			Map.of("figure.amount.0", "20", "document", "9-HD/ĐU", "reason", "Rút ngắn", "from", DAY.toString(),
				"scope",
				"" + stage.register().idOf("phuong")));
		pages.sends("quantri", proposal + "/confirm", Map.of());
		decrees.reckoned();
		assertThat(decrees.moved(before)).as("the member stands in the commune still").isEmpty();

		proposal = pages.proposes("tochxa", "/rules/relocation/relocationDeadlines/rule_present",
			Map.of("figure.amount.0", "20", "document", "9-HD/ĐU", "reason", "Rút ngắn", "from", DAY.toString(),
				"scope",
				"" + stage.register().idOf("xa")));
		pages.sends("quantri", proposal + "/confirm", Map.of());
		decrees.reckoned();

		assertThat(decrees.moved(before)).as("its term began before").isEmpty();
		assertThat(decrees.moved(open)).hasSize(2).allMatch(moved -> moved.endsWith("2027-01-06 2026-12-22"));
		stage.clock().set(DAY.plusDays(1));
		var next = slipIssued("8803-GGT");
		assertThat(stage.jobs().dueOn(next, RelocationModel.TIMER_PRESENTATION_OVERDUE))
			.isEqualTo(LocalDate.of(2026, 12, 23));

		pages.sends("tochxa", proposal + "/end", Map.of("lastDay", DAY.plusDays(1).toString()));
		stage.clock().set(DAY.plusDays(2));
		assertThat(stage.jobs().dueOn(slipIssued("8804-GGT"), RelocationModel.TIMER_PRESENTATION_OVERDUE))
			.isEqualTo(LocalDate.of(2027, 1, 8));
	}

	private String slipIssued(String number) {
		var people = stage.people();
		var register = stage.register();
		var member = register.newMember("thon1");
		long destination = register.idOf("tdp4");
		var caseNumber = people.as(member).start("relocation", Forms.start(register.memberId(member), destination,
			LocalDate.of(2026, 11, 2)));
		people.as(member).does(caseNumber, RelocationModel.TASK_WRITE_REQUEST, Forms.request(destination));
		people.as("btthon1").does(caseNumber, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		people.as("tochxa").does(caseNumber, RelocationModel.TASK_ISSUE_SLIP,
			Forms.slip(number, stage.clock().today()));
		people.as("tochphuong").does(caseNumber, RelocationModel.TASK_RECEIVE, Map.of("decision", "AGREE"));
		return caseNumber;
	}
}
