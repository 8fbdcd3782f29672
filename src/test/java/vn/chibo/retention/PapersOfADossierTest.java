package vn.chibo.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Papers;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** What belongs into the dossier of a member is kept as long as the member is one, and a time after that. */
@ChiBoTest
class PapersOfADossierTest {

	private static final LocalDate END = TestClock.FIRST_DAY;

	@Autowired
	RetentionRun retention;
	@Autowired
	CaseFiles files;
	@Autowired
	Papers papers;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	PlatformTransactionManager transactions;
	@Autowired
	TestRegister register;
	@Autowired
	TestClock clock;

	@Test
	void papersOfACompletedCaseBelongIntoTheDossierAndStayAsLongAsTheMember() {
		var cases = new OldCases(files, papers, register, new TransactionTemplate(transactions), jdbc, clock);
		var member = register.twoCommunes().newMember("thon1");
		var completed = cases.closed("COMPLETED", END, member);
		runOn(END);
		assertThat(documents(completed)).as("not on the same day").isEmpty();
		runOn(END.plusDays(1));
		assertThat(documents(completed)).containsExactly("18");
		runOn(END.plusYears(60));
		assertThat(documents(completed)).as("once").hasSize(1);
		assertThat(cases.contents(completed)).containsExactly(Map.of("words", "Riêng tư"));

		register.memberIs(member, "activity", "DECEASED");
		register.memberIs(member, "activity_changed_on", END.plusYears(50));
		runOn(END.plusYears(50).plusMonths(240));
		assertThat(cases.contents(completed)).containsExactly(Map.of("words", "Riêng tư"));
		runOn(END.plusYears(50).plusMonths(240).plusDays(1));
		assertThat(cases.contents(completed)).containsExactly(Map.of());
	}

	private void runOn(LocalDate day) {
		clock.set(day);
		retention.run();
	}

	private List<String> documents(String number) {
		return jdbc.sql("select kind from dossier_document where case_number = ?").param(number).query(String.class)
			.list();
	}
}
