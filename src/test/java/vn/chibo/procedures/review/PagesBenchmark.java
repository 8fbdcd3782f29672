package vn.chibo.procedures.review;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.register.Seats;
import vn.chibo.staffing.CommitteeTasks;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.People;
import vn.chibo.support.Statements;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestSupport;

/** How fast pages are. */
@Tag("benchmark")
@SpringBootTest(properties = {"chibo.demo=false", "chibo.administrator.password=quan-tri-thu",
	"camunda.bpm.job-execution.enabled=false", "chibo.mail.every=24h", "chibo.retention.at=-", "chibo.reminders.at=-",
	"chibo.casefile.keys.test=" + ChiBoTest.KEY, "chibo.casefile.current-key=test", "logging.level.root=warn"})
@ContextConfiguration(initializers = BenchmarkDatabase.class)
@Import({TestSupport.class, BenchmarkRegister.class})
class PagesBenchmark {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@Autowired
	private ProcessEngine engine;
	@Autowired
	private People people;
	@Autowired
	private TestClock clock;
	@Autowired
	private Statements statements;
	@Autowired
	private JdbcClient jdbc;
	@Autowired
	private BenchmarkRegister register;
	@Autowired
	private CaseFiles caseFiles;
	@Autowired
	private Seats seats;
	@Autowired
	private CommitteeTasks committeeTasks;
	@Autowired
	private TransactionTemplate transaction;
	@Autowired
	private WebApplicationContext application;

	@Test
	void pages() {
		clock.set(TODAY);
		int size = Integer.getInteger("chibo.benchmark.members", 6300);
		for (int i = 0; i < 2; i++) {
			var district = register.district(size);
			var campaign = people.as(district.official()).start("reviewCampaign", Map.of("organisationId",
				Long.toString(district.id()), "reviewYear", 2026, "selfReviewsBy", TODAY.plusDays(10).toString(),
				"meetingsBy", TODAY.plusDays(20).toString(), "decisionsBy", TODAY.plusDays(30).toString(), "criteria",
				"Bộ tiêu chí số 15-QĐ/ĐU"));
			time("open", () -> open(campaign), 1);
		}
		long id = jdbc.sql("select id from organisation where code = 'h1'").query(Long.class).single();
		jdbc.sql(
			"insert into organisation_authority (organisation_id, authority) values (?, 'ISSUES_OFFICIAL_TRANSFER')")
			.param(id).update();
		jdbc.sql("update outgoing_mail set state = 'NO_ADDRESS' where mod(recipient_id, 3) = 0").update();
		jdbc.sql("update member set official_on = null where mod(id, 50) = 1").update();
		if (System.getProperty("chibo.test.database", "").equals("postgresql")) {
			jdbc.sql("analyze").update();
		} else {
			jdbc.sql("analyze").update();
		}
		var pages = new PageVisitor(application, login -> login);
		var number = jdbc.sql(
			"select r.case_number from member_review r join member m on m.id = r.member_id where m.login = 'h1m100'")
			.query(String.class).single();
		for (var page : List.of("/", "/work", "/work?late=true", "/review/" + id,
			"/review/" + id + "/report.xlsx?year=2026",
			"/review/" + id + "/not-reviewed?year=2026", "/admission/" + id, "/prospects", "/calls", "/deputies",
			"/readings?caseNumber=" + number, "/case/" + number)) {
			page(pages, "h1m0", page);
		}
		for (var page : List.of("/", "/prospects", "/calls", "/deputies")) {
			page(pages, "h1m84", page);
		}
		page(pages, "h1m100", "/");
		page(pages, "h1m100", "/case/" + number);
		page(pages, "h1m84", "/review/meeting/" + jdbc
			.sql("select b.id from branch_review b join member m on m.branch_id = b.branch_id where m.login = 'h1m84'")
			.query(Long.class).single());
		var ids = jdbc.sql(
			"select t.id_ from act_ru_task t join act_ru_identitylink l on l.task_id_ = t.id_ where l.user_id_ = 'h1m100'")
			.query(String.class).list();
		ids.addAll(jdbc.sql("select t.id_ from act_ru_task t order by id_ fetch first 15 rows only").query(String.class)
			.list());
		page(pages, "h1m100", "/tasks/cards?id=" + String.join("&id=", ids));
		time("taken", committeeTasks::taken, 5);
		time("everybody", seats::everybody, 5);
		time("leftBehind", () -> transaction.executeWithoutResult(status -> caseFiles.leftBehind()), 5);
		var plan = register.district(size);
		time("plan", () -> people.as(plan.official()).start("reviewCampaign", Map.of("organisationId",
			Long.toString(plan.id()), "reviewYear", 2026, "selfReviewsBy", TODAY.plusDays(10).toString(),
			"meetingsBy", TODAY.plusDays(20).toString(), "decisionsBy", TODAY.plusDays(30).toString(), "criteria",
			"Bộ tiêu chí số 15-QĐ/ĐU")), 1);
	}

	private void page(PageVisitor pages, String login, String path) {
		var status = new int[1];
		time(login + " " + path.substring(0, Math.min(60, path.length())), () -> status[0] = pages.status(login, path),
			7);
		if (status[0] != 200) {
			System.out.println("    " + status[0]);
		}
	}

	private void time(String what, Runnable work, int times) {
		var all = new ArrayList<Long>();
		int sent = 0;
		for (int i = 0; i < times; i++) {
			if (times > 1) {
				for (var table : List.of("member", "organisation", "case_file", "seat", "act_ru_task",
					"member_review")) {
					jdbc.sql("update " + table + " set "
						+ Map.of("member", "phone = phone", "organisation", "name = name", "case_file", "state = state",
							"seat", "valid_to = valid_to", "act_ru_task", "owner_ = owner_", "member_review",
							"kind = kind").get(table)
						+ " where "
						+ (table.equals("case_file") ? "number" : table.equals("act_ru_task") ? "id_" : "id")
						+ " = (select max("
						+ (table.equals("case_file") ? "number" : table.equals("act_ru_task") ? "id_" : "id")
						+ ") from " + table + ")").update();
				}
			}
			long before = System.nanoTime();
			sent = statements.of(work).size();
			all.add((System.nanoTime() - before) / 100_000);
		}
		all.sort(null);
		System.out.printf("FIGURE %-70s best %8.1f ms, median %8.1f ms, %d statements%n", what, all.get(0) / 10.0,
			all.get(all.size() / 2) / 10.0, sent);
	}

	private void open(String campaign) {
		people.as(register.officialOf(campaign)).does(campaign, "task_confirmList", Map.of("decision", "AGREE"));
		var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
		executor.start();
		try {
			await().atMost(Duration.ofMinutes(30)).pollInterval(Duration.ofMillis(250))
				.until(() -> engine.getRuntimeService().createEventSubscriptionQuery().eventName("ratingsDecided")
					.processInstanceId(engine.getRuntimeService().createProcessInstanceQuery()
						.processInstanceBusinessKey(campaign).singleResult().getId())
					.count() == 1);
		} finally {
			executor.shutdown();
		}
	}
}
