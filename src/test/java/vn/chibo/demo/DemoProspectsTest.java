package vn.chibo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.chibo.support.TestDatabase;

/** Whom the demo puts on the lists when the application starts on an empty database. */
@SpringBootTest(properties = {"chibo.demo=true", "camunda.bpm.job-execution.enabled=false", "chibo.mail.every=1h",
	"chibo.retention.at=-", "chibo.reminders.at=-"})
@ContextConfiguration(initializers = TestDatabase.class)
class DemoProspectsTest {

	@Autowired
	JdbcClient jdbc;
	@Autowired
	DemoAtStart demo;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		may apply at once, with a helper of three years | 2 | p.born_on > current_date - interval '40' year \
			and p.certificate_on > current_date - interval '59' month and p.left_party_on is null \
			and exists (select 1 from prospect_helper h where h.prospect_id = p.id and h.ended_on is null)
		has no certificate yet                          | 1 | p.certificate_on is null
		has not finished lower secondary school         | 1 | p.education = 'PRIMARY'
		has one that is too old                         | 1 | p.certificate_on < current_date - interval '60' month
		is over sixty                                   | 1 | p.born_on < current_date - interval '61' year
		was a member before                             | 1 | p.left_party_on is not null
		is of youth age and not in the Youth Union      | 1 | p.born_on > current_date - interval '29' year and not p.youth_union
		""")
	void theBranchOfTheGuideHasSomebodyForEveryCase(String whoever, int howMany, String condition) {
		assertThat(jdbc.sql("select count(*) from prospect p join organisation o on o.id = p.branch_id"
			+ " where o.code = 'SL.AH.DB01.CB2' and p.state = 'LISTED' and " + condition).query(Integer.class).single())
			.as(whoever).isGreaterThanOrEqualTo(howMany);
	}

	@Test
	void thisYearsTargetsGoDownToTheBranches() {
		assertThat(jdbc.sql("""
			select t.target from admission_target t join organisation o on o.id = t.organisation_id
			where o.code in ('SL', 'SL.AH', 'SL.AH.DB01', 'SL.AH.DB01.CB2') order by o.code
			""").query(Integer.class).list()).containsExactly(61, 12, 3, 2);
	}

	@Test
	void aSecondStartAddsNobody() throws Exception {
		var before = jdbc.sql("select count(*) from prospect").query(Integer.class).single();
		demo.run(new DefaultApplicationArguments());

		assertThat(before).isEqualTo(37);
		assertThat(jdbc.sql("select count(*) from prospect").query(Integer.class).single()).isEqualTo(before);
	}
}
