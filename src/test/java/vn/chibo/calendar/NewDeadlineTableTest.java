package vn.chibo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.Stage;
import vn.chibo.workflow.models.RealTables;

/** The application starts again with another table of deadlines, while requests of November 2026 are being written. */
@ChiBoTest
class NewDeadlineTableTest {

	private static final String IN_FORCE = "&gt;= date and time(\"2025-07-01T00:00:00\")";
	private static final String ROW = "<inputEntry id=\"start_2\"><text>" + IN_FORCE + "</text></inputEntry>";
	private static final String TABLES = "deadlines";
	private static final LocalDate DECIDED = LocalDate.of(2026, 11, 2);

	@Autowired
	DeadlineRules rules;
	@Autowired
	DeadlineReckoning reckoning;
	@Autowired
	Decrees decrees;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;

	private Object shipped;

	@BeforeEach
	void asShipped() {
		shipped = tablesOf(rules);
	}

	@AfterEach
	void backAsItWas() {
		ReflectionTestUtils.setField(rules, TABLES, shipped);
		stage.clock().reset();
		decrees.forget();
	}

	@Test
	void correctedRowMovesWhatRuns() {
		decrees.reckoned();
		var request = requested(DECIDED);

		startsWith(text -> text.replace("<outputEntry id=\"start_3\"><text>60</text>",
			"<outputEntry id=\"start_3\"><text>20</text>"));

		assertThat(decrees.moved(request)).containsExactly("TASK Viết đơn và bản tự kiểm điểm 2026-12-08 2026-11-24");
		assertThat(changes()).first().isEqualTo("Bảng thời hạn có bản mới, hệ thống");
	}

	@Test
	void rowFromALaterDayLeavesWhatRunsAloneAndHoldsForWhatBeginsThen() {
		decrees.reckoned();
		var request = requested(DECIDED);

		startsWith(text -> {
			int from = text.indexOf("<rule id=\"rule_start\">");
			var rule = text.substring(from, text.indexOf("</rule>", from) + "</rule>".length());
			return text.replace(rule, rule.replace(ROW, ROW.replace(IN_FORCE,
				"[date and time(\"2025-07-01T00:00:00\")..date and time(\"2027-01-01T00:00:00\"))"))
				+ rule.replace("2025-07-01", "2027-01-01").replace("start_", "startAnew_")
					.replace("rule_start", "rule_startAnew")
					.replace("<text>60</text>", "<text>20</text>"));
		});

		assertThat(decrees.moved(request)).isEmpty();
		stage.clock().set(LocalDate.of(2027, 1, 8));
		assertThat(due(requested(LocalDate.of(2027, 1, 4)))).as("a quarter of what is left")
			.isEqualTo(LocalDate.of(2027, 1, 14));
		assertThat(due(requested(LocalDate.of(2026, 12, 31)))).isEqualTo(LocalDate.of(2027, 1, 27));
	}

	@Test
	void sameTableIsNoChange() {
		reckoning.run(new DefaultApplicationArguments());
		int before = changes().size();

		reckoning.run(new DefaultApplicationArguments());

		assertThat(changes()).hasSize(before);
	}

	private void startsWith(UnaryOperator<String> change) {
		ReflectionTestUtils.setField(rules, TABLES,
			tablesOf(new DeadlineRules(RealTables.changed("bpmn/relocation/deadlines.dmn", change))));
		reckoning.run(new DefaultApplicationArguments());
		stage.clock().passes(Duration.ofMinutes(5));
		reckoning.run();
	}

	private static Object tablesOf(DeadlineRules rules) {
		return ReflectionTestUtils.getField(rules, TABLES);
	}

	private String requested(LocalDate effectiveOn) {
		var member = stage.register().newMember("thon1");
		return stage.people().as(member).start("relocation", Forms.start(stage.register().memberId(member),
			stage.register().idOf("tdp4"), effectiveOn));
	}

	private LocalDate due(String caseNumber) {
		return stage.people().as("btthon1").task(caseNumber, RelocationModel.TASK_WRITE_REQUEST).getDueDate()
			.toInstant()
			.atZone(stage.clock().getZone()).toLocalDate();
	}

	private List<String> changes() {
		return jdbc.sql("select what, made_by from deadline_change order by id desc")
			.query((row, number) -> row.getString(1) + ", " + row.getString(2)).list();
	}
}
