package vn.chibo.procedures.review;

import static vn.chibo.procedures.review.BenchmarkProvince.BUSY_DEPARTMENT;
import static vn.chibo.procedures.review.BenchmarkProvince.COMMUNE_DEPARTMENT;
import static vn.chibo.procedures.review.BenchmarkProvince.FIRST_COMMUNE;
import static vn.chibo.procedures.review.BenchmarkProvince.MEMBER;
import static vn.chibo.procedures.review.BenchmarkProvince.PROVINCE_DEPARTMENT;
import static vn.chibo.procedures.review.BenchmarkProvince.SECRETARY;
import static vn.chibo.procedures.review.BenchmarkProvince.SECRETARY_OF_TWO;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.OwnEngine;
import vn.chibo.support.Statements;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestSupport;
import vn.chibo.support.Visitor;

/**
 * How long lists and pages take over HTTP while a province has more and more open tasks. Not a test: run it with
 * {@code ./mvnw test -Pbenchmark -Dtest=TaskListBenchmark -Dchibo.test.database=postgresql
 * -Dchibo.benchmark.tasks=1000,65000,650000}, and with {@code -Dchibo.benchmark.only=.*register.*} a part of it; the figures are in docs/benchmarks.md.
 */
@Tag("benchmark")
@ExtendWith(OwnEngine.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"chibo.demo=false",
	"chibo.administrator.password=quan-tri-thu", "camunda.bpm.job-execution.enabled=false", "chibo.mail.every=24h",
	"chibo.deadlines.every=24h", "chibo.retention.at=-", "chibo.reminders.at=-", "chibo.tasks.care.at=-",
	"chibo.casefile.keys.test=" + ChiBoTest.KEY, "chibo.casefile.current-key=test", "logging.level.root=warn"})
@ContextConfiguration(initializers = BenchmarkDatabase.class)
@Import({TestSupport.class, BenchmarkProvince.class})
class TaskListBenchmark {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
	private static final int WARM = 12;
	private static final int TIMES = 9;
	private static final String API = "/camunda/api/engine/engine/default";

	@LocalServerPort
	private int port;
	@Autowired
	private TestClock clock;
	@Autowired
	private Statements statements;
	@Autowired
	private BenchmarkProvince province;
	@Autowired
	private FilterService filters;

	private final Map<String, Visitor> visitors = new HashMap<>();
	/** What was measured, by size: milliseconds and statements. */
	private final Map<String, List<String>> figures = new LinkedHashMap<>();

	@Test
	void listsAndPagesAmongManyTasks() {
		clock.set(TODAY);
		var sizes = Stream.of(System.getProperty("chibo.benchmark.tasks", "1000,65000").split(","))
			.map(Integer::valueOf).toList();
		for (var size : sizes) {
			long begun = System.nanoTime();
			province.growTo(size);
			if (size.equals(sizes.stream().filter(one -> one >= 10_000).findFirst().orElse(0))) {
				province.offerMuch();
			}
			System.out.printf("%,d open tasks, loaded in %d s%n", size, (System.nanoTime() - begun) / 1_000_000_000);
			measure(size);
		}
		System.out.printf("%n%s, Java %s, %d processors, median of %d in milliseconds (statements)%n%n",
			BenchmarkDatabase.name(), Runtime.version().feature(), Runtime.getRuntime().availableProcessors(), TIMES);
		System.out.println("| list or page | " + String.join(" | ", sizes.stream().map("%,d"::formatted).toList())
			+ " |\n|---" + "|---".repeat(sizes.size()) + "|");
		figures.forEach((what, each) -> System.out.println("| " + what + " | " + String.join(" | ", each) + " |"));
	}

	private void measure(int size) {
		register();
		lists("two tasks", SECRETARY_OF_TWO);
		lists("28 tasks", SECRETARY);
		if (size >= 10_000) {
			lists("2,031 tasks", BUSY_DEPARTMENT);
		}
		for (var page : List.of("/", "/cases", "/case/KDD-2026-000031", "/readings", "/review/mine", "/account/mails",
			"/guide")) {
			page("a member", MEMBER, page);
		}
		for (var page : List.of("/", "/cases", "/case/KDD-2026-000005", "/review/meeting", "/prospects", "/deputies",
			"/calls", "/review/1000000")) {
			page("a secretary", SECRETARY, page);
		}
		var ofDepartment = List.of("/", "/cases", "/cases?state=OPEN", "/work", "/work?late=true",
			"/work?process=relocation", "/work?page=3", "/review/mine", "/deputies", "/calls", "/admission", "/rules");
		for (var page : ofDepartment) {
			page("a commune's department", COMMUNE_DEPARTMENT, page);
		}
		for (var page : List.of("/review/" + FIRST_COMMUNE, "/review/" + FIRST_COMMUNE + "/plan", "/review/deciding",
			"/case/CSH-2026-000056")) {
			page("a commune's department", COMMUNE_DEPARTMENT, page);
		}
		for (var page : ofDepartment) {
			page("the province's department", PROVINCE_DEPARTMENT, page);
		}
		page("the province's department", PROVINCE_DEPARTMENT, "/review/" + BenchmarkProvince.ID);
		for (var text : List.of("hieu le", "khong ai ca", "KDD 2026 000123")) {
			measure("the province's department, /cases, " + text, () -> {
				var visitor = visitor(PROVINCE_DEPARTMENT);
				visitor.get(visitor.whereTo(visitor.submit("/cases", "/cases", Map.of("text", text))));
			});
		}
	}

	private void register() {
		for (var page : List.of("/organisation/1000000", "/organisation/1000000/members",
			"/organisation/1000000/members/printed", "/member/10000030", "/member/10000030/versions", "/dashboard",
			"/quality/1000000")) {
			page("a secretary, register", SECRETARY, page);
		}
		page("a member, register", MEMBER, "/me");
		for (var page : List.of("/organisation/" + FIRST_COMMUNE, "/organisation/" + FIRST_COMMUNE + "/members",
			"/organisation/" + FIRST_COMMUNE + "/members?page=20",
			"/organisation/" + FIRST_COMMUNE + "/members/printed",
			"/organisation/" + FIRST_COMMUNE + "/members.xlsx", "/organisation/100000", "/member/10000030",
			"/dashboard", "/quality/" + FIRST_COMMUNE)) {
			page("a commune's department, register", COMMUNE_DEPARTMENT, page);
		}
		for (var page : List.of("/organisation/" + BenchmarkProvince.ID,
			"/organisation/" + BenchmarkProvince.ID + "/members", "/dashboard", "/quality/" + BenchmarkProvince.ID,
			"/rules")) {
			page("the province's department, register", PROVINCE_DEPARTMENT, page);
		}
		for (var login : List.of(SECRETARY, COMMUNE_DEPARTMENT, PROVINCE_DEPARTMENT)) {
			for (var text : List.of("nguyen van hieu", "hieu", "Hiếu Nguyễn", "nguyen", "khong ai ca", "000000000123",
				"Chi bộ 12", "CSH-2026-000056")) {
				measure("register, " + login + ", /search, " + text, () -> {
					var visitor = visitor(login);
					visitor.get(visitor.whereTo(visitor.submit("/search", "/search", Map.of("text", text))));
				});
			}
		}
	}

	/** The first page with its count, as Tasklist asks for it. */
	private void lists(String whose, String login) {
		var list = filters.createFilterQuery().filterName("Việc cần làm").singleResult().getId();
		for (var order : List.of("DUE", "NEWEST", "PERSON", "NUMBER", "TASK")) {
			measure(whose + ", by " + order, () -> send(login, "POST", "/filter/" + list
				+ "/list?firstResult=0&maxResults=15", wanted("", order)));
		}
		for (var text : List.of("hieu le", "000123")) {
			measure(whose + ", search of " + text, () -> send(login, "POST", "/filter/" + list
				+ "/list?firstResult=0&maxResults=15", wanted(text, "DUE")));
		}
		measure(whose + ", start list", () -> send(login, "GET",
			"/process-definition?latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true"
				+ "&firstResult=0&maxResults=15",
			""));
	}

	private static String wanted(String text, String order) {
		return """
			{"active": true, "taskVariables": [{"name": "chibo:text", "operator": "eq", "value": "%s"},
			  {"name": "chibo:order", "operator": "eq", "value": "%s"}]}""".formatted(text, order);
	}

	private void send(String login, String method, String path, String body) {
		var visitor = visitor(login);
		var answer = visitor.send(method, API + path, BodyPublishers.ofString(body), Map.of("Content-Type",
			"application/json", "Accept", path.contains("/list?") ? "application/hal+json" : "application/json",
			"X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN")));
		if (answer.statusCode() != 200) {
			throw new AssertionError(login + " " + path + ": " + answer.statusCode() + " " + answer.body());
		}
	}

	/** With where it leads. */
	private void page(String who, String login, String path) {
		measure(who + ", " + path, () -> {
			var answer = visitor(login).get(path);
			if (answer.statusCode() == 302) {
				answer = visitor(login).get(visitor(login).whereTo(answer));
			}
			if (answer.statusCode() != 200) {
				throw new AssertionError(login + " " + path + ": " + answer.statusCode());
			}
		});
	}

	private Visitor visitor(String login) {
		return visitors.computeIfAbsent(login, first -> {
			var visitor = new Visitor(port).login(login, BenchmarkProvince.PASSWORD);
			visitor.get("/camunda/app/tasklist/default/");
			return visitor;
		});
	}

	private void measure(String what, Runnable work) {
		if (!what.matches(System.getProperty("chibo.benchmark.only", ".*"))) {
			return;
		}
		try {
			work.run();
		} catch (AssertionError refused) {
			System.out.println(what + ": " + refused.getMessage());
			return;
		}
		var times = new ArrayList<Long>();
		int sent = 0;
		for (int i = 0; i < WARM + TIMES; i++) {
			long begun = System.nanoTime();
			sent = statements.of(work).size();
			if (i >= WARM) {
				times.add((System.nanoTime() - begun) / 1_000_000);
			} else if (System.nanoTime() - begun > 1_000_000_000L) {
				i = Math.min(i + 5, WARM - 1);
			}
		}
		var figure = "%d (%d)".formatted(times.stream().sorted().toList().get(times.size() / 2), sent);
		figures.computeIfAbsent(what, first -> new ArrayList<>()).add(figure);
		System.out.println(what + ": " + figure);
	}
}
