package vn.chibo.upgrade;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.calendar.Decrees;
import vn.chibo.casefile.Papers;
import vn.chibo.register.Seats;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;
import vn.chibo.workflow.forms.DeployedForms;

/**
 * The application of today starts on the database of an earlier version, in which cases of every procedure are under
 * way, and people finish all of them. Told in order.
 */
@ChiBoTest
@Tag("long")
@Tag("once")
@ContextConfiguration(initializers = EarlierDatabase.class)
// what is passed of models of yesterday says nothing of those of today
@TestPropertySource(properties = {EarlierDatabase.FROM + "=219992f", "camunda.bpm.eventing.execution=false"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class UpgradeTest {

	/** Earlier versions counted slips to propose one; now the book gives it, and only when the form is handed in. */
	private static final String PROPOSED_NUMBER = "slipNumber";

	private static final LocalDate DAY_OFF = LocalDate.of(2026, 11, 25);

	@Autowired
	ProcessEngine engine;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	Stage stage;
	@Autowired
	Seats seats;
	@Autowired
	Papers papers;
	@Autowired
	Decrees decrees;
	@Autowired
	WebApplicationContext application;
	@Value("${" + EarlierDatabase.FROM + "}")
	String version;

	private List<EarlierCase> earlier;
	private PageVisitor pages;
	private CasesAtTheirPages cases;
	private Everybody everybody;

	@BeforeEach
	void everybodyIsThere() {
		if (everybody == null) {
			earlier = EarlierCase.of(version);
			pages = new PageVisitor(application, UnaryOperator.identity());
			cases = new CasesAtTheirPages(pages, papers, earlier);
			everybody = new Everybody(engine, stage, seats, pages, cases);
		}
	}

	@Test
	@Order(1)
	void modelsOfEveryVersionFindWhatTheyAskFor() {
		var models = new DeployedModels(engine.getRepositoryService(), new DeployedForms(application));
		assertThat(models.unanswered()).as("asked of beans").isEmpty();
		assertThat(models.unopened()).as("forms").isEmpty();
		assertThat(models.undecided()).as("decisions").isEmpty();
	}

	@Test
	@Order(2)
	void everyCaseStandsWhereItStood() {
		var standing = new Standing(engine);
		assertThat(byNumber(one -> standing.of(one.number()))).isEqualTo(byNumber(EarlierCase::waitsFor));
	}

	@Test
	@Order(3)
	void everyFormShowsWhatItShowed() {
		var opened = everybody.forms();
		assertThat(EarlierCase.shown(version)).allSatisfy((task, fields) -> assertThat(opened).as(task)
			.hasEntrySatisfying(task, form -> assertThat(ShownFields.of(form))
				.containsAll(fields.stream().filter(field -> !field.equals(PROPOSED_NUMBER)).toList())));
		assertThat(opened.values()).as("what was typed and not handed in").anyMatch(form -> form.has("draft"));
	}

	@Test
	@Order(4)
	void openDeadlinesAreCountedAgain() {
		decrees.off(DAY_OFF).reckoned();
		assertThat(EarlierCase.moved(version)).allSatisfy(
			(number, moved) -> assertThat(decrees.moved(number)).containsExactlyInAnyOrderElementsOf(moved));
		assertThat(jdbc.sql("select sum(failed) from deadline_reckoning").query(Integer.class).single()).isZero();
	}

	@Test
	@Order(5)
	void everyCaseEndsOnTheVersionItBeganWith() {
		var begunWith = versions();
		earlier.stream().filter(one -> one.isActedIn("starts"))
			.forEach(one -> everybody.starts(one.actor(), one.act(), one.number()));
		earlier.stream().filter(one -> one.isActedIn("sends")).forEach(one -> assertThat(
			pages.submits(one.actor(), one.act(), Map.of()).getStatus()).as(one.number()).isEqualTo(302));

		everybody.finish(earlier);

		var register = new RegisterAfterwards(jdbc);
		assertThat(versions()).containsAllEntriesOf(begunWith);
		assertThat(byNumber(one -> stage.records().state(one.number()))).isEqualTo(byNumber(EarlierCase::endsAs));
		assertThat(byNumber(register::says)).isEqualTo(byNumber(EarlierCase::register));
	}

	@Test
	@Order(6)
	void nothingIsLeftUndone() {
		assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).as("running").isZero();
		assertThat(engine.getRuntimeService().createIncidentQuery().count()).as("incidents").isZero();
		assertThat(engine.getHistoryService().createHistoricJobLogQuery().failureLog().count()).as("failures").isZero();
		assertThat(jdbc.sql("select number from case_file where closed_at is null").query(String.class).list())
			.as("open").isEmpty();
	}

	@Test
	@Order(7)
	void whatWasFiledIsThereAndUntouched() throws Exception {
		cases.othersAreOpenedByTheirAuthors();
		assertThat(cases.formsRead()).as("and shown").containsAll(cases.formsFiled());
		MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build()
			.perform(post("/administration/trail/check").with(user("quantri").roles("ADMINISTRATOR")).with(csrf()))
			.andExpect(content().string(containsString("không có gì bị sửa, xóa hay thêm")));
	}

	private Map<String, String> versions() {
		return engine.getHistoryService().createHistoricProcessInstanceQuery().list().stream()
			.collect(toMap(HistoricProcessInstance::getId, HistoricProcessInstance::getProcessDefinitionId));
	}

	private <T> Map<String, T> byNumber(Function<EarlierCase, T> what) {
		return earlier.stream().collect(toMap(EarlierCase::number, what, (one, other) -> one, TreeMap::new));
	}
}
