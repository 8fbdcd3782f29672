package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.casefile.CaseFile.Subject;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Papers;
import vn.chibo.models.ReviewCampaignModel;
import vn.chibo.procedures.review.campaign.Campaigns;
import vn.chibo.procedures.review.meeting.BranchReviews;
import vn.chibo.procedures.review.member.MemberReviews;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.People;
import vn.chibo.support.Statements;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestSupport;

/**
 * How fast a campaign is opened: two districts that are alike in one database, one opened by the campaign, the other by
 * starting the same instances one by one, each in a transaction of its own. Not a test: run it with
 * {@code ./mvnw test -Pbenchmark}; the figures are in docs/benchmarks.md.
 */
@Tag("benchmark")
@SpringBootTest(properties = {"chibo.demo=false", "chibo.administrator.password=quan-tri-thu",
	"camunda.bpm.job-execution.enabled=false", "chibo.mail.every=24h", "chibo.retention.at=-", "chibo.reminders.at=-",
	"chibo.casefile.keys.test=" + ChiBoTest.KEY, "chibo.casefile.current-key=test", "logging.level.root=warn"})
@ContextConfiguration(initializers = BenchmarkDatabase.class)
@Import({TestSupport.class, BenchmarkRegister.class})
class CampaignBenchmark {

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
	private BranchReviews branches;
	@Autowired
	private MemberReviews members;
	@Autowired
	private Campaigns campaigns;
	@Autowired
	private ReviewNotices notices;
	@Autowired
	private CaseFiles caseFiles;
	@Autowired
	private TransactionTemplate transaction;

	@Test
	void opening() {
		clock.set(TODAY);
		System.out.printf("%s, Java %s, %d processors%n", BenchmarkDatabase.name(), Runtime.version().feature(),
			Runtime.getRuntime().availableProcessors());
		// so that neither side pays for the first steps of the machine
		measure(252, 252);
		for (var size : System.getProperty("chibo.benchmark.members", "630,6300,63000").split(",")) {
			measure(Integer.parseInt(size), Math.min(Integer.parseInt(size), 6_300));
		}
	}

	/** Opens a campaign of one size, and starts so many one by one. */
	private void measure(int size, int oneByOne) {
		var single = new Figures(oneByOne);
		var alike = plan(oneByOne);
		single.run(() -> startOneByOne(alike));
		var campaign = plan(size);
		var opened = new Figures(size);
		opened.run(() -> open(campaign));
		assertThat(running("selfReview", campaign)).isEqualTo(size);
		System.out.printf("%,7d members: campaign %s | one by one (%,d) %s | %.1f times as fast%n", size, opened,
			oneByOne,
			single, opened.perSecond() / single.perSecond());
	}

	private String plan(int size) {
		var district = register.district(size);
		return people.as(district.official()).start("reviewCampaign", Map.of("organisationId",
			Long.toString(district.id()), "reviewYear", 2026, "selfReviewsBy", TODAY.plusDays(10).toString(),
			"meetingsBy",
			TODAY.plusDays(20).toString(), "decisionsBy", TODAY.plusDays(30).toString(), "criteria",
			"Bộ tiêu chí số 15-QĐ/ĐU"));
	}

	/** As in production: the department confirms, and the job executor does the rest. */
	private void open(String campaign) {
		var official = register.officialOf(campaign);
		people.as(official).does(campaign, ReviewCampaignModel.TASK_CONFIRM_LIST,
			Map.of("decision", "AGREE", "launch", true));
		jobExecutor().start();
		try {
			await().atMost(Duration.ofMinutes(30)).pollInterval(Duration.ofMillis(250))
				.until(() -> engine.getRuntimeService()
					.createEventSubscriptionQuery().eventName("ratingsDecided").processInstanceId(instanceOf(campaign))
					.count() == 1);
		} finally {
			jobExecutor().shutdown();
		}
	}

	private void startOneByOne(String campaignNumber) {
		var campaign = campaigns.get(campaignNumber);
		for (var branch : branches.inCampaign(campaignNumber)) {
			transaction.executeWithoutResult(status -> {
				var number = caseFiles.open("KDC", "branchReview", Subject.organisation(branch.branchId()),
					Papers.SYSTEM);
				branches.opened(List.of(branch), List.of(number));
				caseFiles.begin(List.of(number), "branchReviewBegins");
				notices.toBranch(campaign, branches.get(branch.id()), 0);
			});
		}
		for (var review : members.inCampaign(campaignNumber)) {
			transaction.executeWithoutResult(status -> {
				var number = caseFiles.open("KDD", "selfReview", Subject.member(review.memberId()), Papers.SYSTEM);
				members.opened(List.of(review), List.of(number));
				caseFiles.begin(List.of(number), "selfReviewBegins");
				notices.toMembers(campaign, List.of(members.ofCase(number)));
			});
		}
	}

	private long running(String process, String campaign) {
		return jdbc
			.sql("select count(*) from act_ru_execution e join member_review r on r.case_number = e.business_key_ "
				+ "where r.campaign = ? and e.parent_id_ is null and e.proc_def_id_ like ?")
			.params(campaign, process + ":%")
			.query(Long.class).single();
	}

	private String instanceOf(String campaign) {
		return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(campaign)
			.singleResult()
			.getId();
	}

	private JobExecutor jobExecutor() {
		return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
	}

	/** Time, statements and memory of one piece of work. */
	private class Figures {

		private final int members;
		private double seconds;
		private int sent;
		private long peak;
		private double processor;

		Figures(int members) {
			this.members = members;
		}

		void run(Runnable work) {
			System.gc();
			heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
			var before = System.nanoTime();
			var worked = system().getProcessCpuTime();
			sent = statements.of(work).size();
			processor = (system().getProcessCpuTime() - worked) / 1e9;
			seconds = (System.nanoTime() - before) / 1e9;
			peak = heaps().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
		}

		private static OperatingSystemMXBean system() {
			return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		}

		double perSecond() {
			return members / seconds;
		}

		private static List<MemoryPoolMXBean> heaps() {
			return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
				.toList();
		}

		@Override
		public String toString() {
			return "%.1f s (%.1f s of processor), %.0f/s, %.1f statements a member, heap up to %d MB".formatted(seconds,
				processor, perSecond(),
				(double) sent / members, peak >> 20);
		}
	}
}
