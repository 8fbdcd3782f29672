package vn.chibo.procedures.relocation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ContextConfiguration;
import vn.chibo.procedures.review.BenchmarkDatabase;
import vn.chibo.support.BareEngine;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.OwnEngine;
import vn.chibo.support.Stage;
import vn.chibo.support.Statements;
import vn.chibo.support.TestSupport;
import vn.chibo.support.Visitor;
import vn.chibo.workflow.forms.FormCatalogue;

/**
 * What a click costs, beside the engine as it is shipped: both on one PostgreSQL, in turns. Not a test: run it with
 * {@code ./mvnw test -Pbenchmark -Dtest=ClickBenchmark -Dchibo.test.database=postgresql}; the figures are in
 * docs/benchmarks.md.
 */
@Tag("benchmark")
@ExtendWith(OwnEngine.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"chibo.demo=false",
	"chibo.administrator.password=quan-tri-thu", "camunda.bpm.job-execution.enabled=false", "chibo.mail.every=24h",
	"chibo.deadlines.every=24h", "chibo.retention.at=-", "chibo.reminders.at=-",
	"chibo.casefile.keys.test=" + ChiBoTest.KEY, "chibo.casefile.current-key=test", "logging.level.root=warn"})
@ContextConfiguration(initializers = BenchmarkDatabase.class)
@Import(TestSupport.class)
class ClickBenchmark {

	private static final String SECRETARY = "btphanxuong1";
	/** Until the machine has compiled what a click calls. */
	private static final int WARM = Integer.getInteger("chibo.benchmark.warm", 300);
	private static final int TIMES = 15;
	/** So many cases stay open, a page of tasks; the branch has some thirty members. */
	private static final int OPEN = 15;

	@LocalServerPort
	private int port;
	@Autowired
	private Stage stage;
	@Autowired
	private Statements statements;
	@Autowired
	private JdbcClient jdbc;
	@Autowired
	private PasswordEncoder passwords;
	@Autowired
	private FilterService filters;
	@Autowired
	private FormCatalogue forms;
	@Autowired
	private Environment environment;

	@Test
	void clicks() throws IOException {
		jdbc.sql("create database bare").update();
		try (var application = BareEngine.start(environment.getRequiredProperty("spring.datasource.url")
			.replace("/postgres?", "/bare?"), "postgres")) {
			BareEngine.deploy(application.getBean(ProcessEngine.class), new ClassPathResource(
				"bpmn/relocation/relocation.bpmn").getContentAsString(StandardCharsets.UTF_8),
				forms.contents().entrySet().stream().filter(form -> form.getKey().startsWith("forms/relocation/"))
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
			measure(ours(), bare(application), application.getBean(ProcessEngine.class));
		}
	}

	private Clicks ours() {
		jdbc.sql("insert into credential (login, password_hash, changed_at) values (?, ?, now())")
			.params(SECRETARY, passwords.encode("mot-mat-khau")).update();
		var visitor = new Visitor(port).login(SECRETARY, "mot-mat-khau");
		visitor.get("/camunda/app/tasklist/default/");
		return new Clicks(visitor, "/camunda/api/engine/engine/default", statements);
	}

	private static Clicks bare(ServletWebServerApplicationContext application) {
		return new Clicks(new Visitor(application.getWebServer().getPort()),
			"/engine-rest/engine/" + BareEngine.NAME, application.getBean(Statements.class));
	}

	private void measure(Clicks ours, Clicks bare, ProcessEngine withoutAuthorization) {
		var list = filters.createFilterQuery().filterName("Việc cần làm").singleResult().getId();
		var bareList = bare.send("POST", "/filter/create", Map.of("resourceType", "Task", "name", "all", "query",
			Map.of("candidateGroup", "committee1", "includeAssignedTasks", true, "sorting",
				List.of(Map.of("sortBy", "dueDate", "sortOrder", "asc"))),
			"properties", Map.of())).path("id").asText();
		// before, because a change of the register is looked up anew by everybody
		var stories = Stream.generate(() -> RelocationStory.ofMemberIn("phanxuong1", stage))
			.limit(OPEN + 1).toList();
		for (int i = 0; i < WARM + TIMES + 1; i++) {
			if (i == WARM) {
				ours.warm();
				bare.warm();
			} else if (i == WARM + TIMES) {
				print(ours, bare);
				ours.traced();
				bare.traced();
			}
			var story = stories.get(Math.min(i, OPEN)).knownAs(null, "tdp4");
			var start = story.startForm("tdp4", RelocationStory.IN_TIME);
			var other = bare.walk("demo", "B-" + i, start, story.requestForm(), bareList, Map.of());
			var number = ours.walk(SECRETARY, null, start, story.requestForm(), list,
				Map.of("active", true, "taskVariables",
					List.of(Map.of("name", "chibo:order", "operator", "eq", "value", "DUE"))));
			if (i >= OPEN) {
				// the same member again, and as many cases open as before
				story.knownAs(number, "tdp4").withdraws(SECRETARY);
				withoutAuthorization.getRuntimeService().createProcessInstanceQuery()
					.processInstanceBusinessKey(other).list()
					.forEach(instance -> withoutAuthorization.getRuntimeService()
						.deleteProcessInstance(instance.getId(), "again"));
			}
		}
		print(ours, "ours");
		print(bare, "bare");
	}

	private static void print(Clicks side, String name) {
		side.traced().forEach((click, callers) -> {
			System.out.printf("%n%s, %s%n", click, name);
			callers.forEach((caller, count) -> System.out.printf("  %d x %s%n", count, caller));
		});
	}

	private static void print(Clicks ours, Clicks bare) {
		System.out.printf("PostgreSQL, Java %s, %d processors, median of %d%n%n", Runtime.version().feature(),
			Runtime.getRuntime().availableProcessors(), TIMES);
		System.out.println("| action | bare, ms | ours, ms | times | bare, SQL | ours, SQL | times |");
		System.out.println("|---|---|---|---|---|---|---|");
		for (var click : Clicks.ALL) {
			System.out.printf("| %s | %.1f | %.1f | %.1f | %d | %d | %.1f |%n", click, bare.milliseconds(click),
				ours.milliseconds(click), ours.milliseconds(click) / bare.milliseconds(click), bare.statements(click),
				ours.statements(click), (double) ours.statements(click) / bare.statements(click));
		}
	}
}
