package vn.chibo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.calendar.Deadlines;
import vn.chibo.register.Organisations;
import vn.chibo.support.DemoNode;
import vn.chibo.support.TestClock;

/** A department has changed rows, and the application is started again in a release that ships other ones. */
@Tag("long")
class NewEditionTest {

	private static final String DATABASE = "spring.datasource.url=jdbc:h2:mem:editions;DB_CLOSE_DELAY=-1;"
		+ "LOCK_TIMEOUT=10000";
	private static final String PRESENT = "/rules/relocation/relocationDeadlines/rule_present";
	private static final String START = "/rules/relocation/relocationDeadlines/rule_start";
	private static final String WAIT = "/rules/relocation/relocationDeadlines/rule_waitLonger";
	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
	private static final String ANEW = "Bản phần mềm mới đã đổi dòng này sau khi đơn vị thay đổi";

	private TestContextManager running;
	private RulePages pages;
	private String present;

	@AfterEach
	void stops() {
		clock().reset();
		running.getTestContext().markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
	}

	@Test
	void whatWasChangedHereIsKeptAndStandsBesideWhatTheReleaseShips() throws Exception {
		starts(FirstEdition.class);
		present = changes(PRESENT, "20");
		var wait = changes(WAIT, "5");
		clock().set(MONDAY);
		assertThat(pages.text("toch1", PRESENT)).contains("<b>20</b>", "<b>30</b>").doesNotContain(ANEW);
		stops();

		starts(SecondRelease.class);
		clock().set(MONDAY);
		assertThat(pages.text("toch1", PRESENT)).contains("<b>20</b>", "Hướng dẫn 9-HD/ĐU", ANEW, "<b>25</b>",
			"Quy định 300-QĐ/TW").doesNotContain("<b>30</b>");
		assertThat(lastDay("SL.AH", "relocation.present")).as("twenty").isEqualTo(LocalDate.of(2026, 12, 28));
		assertThat(pages.text("toch2", PRESENT)).as("elsewhere").contains("<b>25</b>").doesNotContain("<b>20</b>");
		assertThat(lastDay("SL.BM", "relocation.present")).as("25").isEqualTo(LocalDate.of(2027, 1, 5));
		assertThat(pages.text("toch1", START)).as("what nobody changed").contains("<b>45</b>")
			.doesNotContain("Phần mềm phát hành");
		assertThat(pages.text("toch1", "/rules")).as("of a row that is no more")
			.contains("Thay đổi của những dòng không còn", "href=\"" + wait + "\"");

		pages.sends("toch1", present + "/end", Map.of("lastDay", MONDAY.toString()));
		clock().set(MONDAY.plusDays(1));
		assertThat(pages.text("toch1", PRESENT)).as("taken back, it is as the release ships it").contains("<b>25</b>")
			.doesNotContain("<b>20</b>", ANEW);
	}

	private static TestClock clock() {
		return DemoNode.Days.CLOCK;
	}

	private void starts(Class<?> release) {
		running = new TestContextManager(release);
		pages = new RulePages((WebApplicationContext) running.getTestContext().getApplicationContext());
	}

	/** @return the page of what two people have agreed upon */
	private String changes(String rule, String figure) throws Exception {
		var proposal = pages.proposes("toch1", rule, Map.of("figure.amount.0", figure, "document", "Hướng dẫn 9-HD/ĐU",
			"reason", "Rút ngắn", "from", MONDAY.toString(), "scope", Long.toString(id("SL.AH"))));
		pages.sends("quantri", proposal + "/confirm", Map.of());
		return proposal;
	}

	private LocalDate lastDay(String organisation, String term) {
		return bean(Deadlines.class).lastDay(bean(Organisations.class).get(id(organisation)), term, MONDAY);
	}

	private long id(String code) {
		return bean(JdbcClient.class).sql("select id from organisation where code = ?").param(code).query(Long.class)
			.single();
	}

	private <T> T bean(Class<T> type) {
		return running.getTestContext().getApplicationContext().getBean(type);
	}

	@DemoNode
	@TestPropertySource(properties = DATABASE)
	static class FirstEdition {
	}

	@DemoNode
	@TestPropertySource(properties = DATABASE)
	@Import(SecondEdition.class)
	static class SecondRelease {
	}
}
