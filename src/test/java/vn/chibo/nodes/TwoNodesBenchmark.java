package vn.chibo.nodes;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.ApplicationProcess;
import vn.chibo.models.ReviewCampaignModel;
import vn.chibo.procedures.review.BenchmarkRegister;
import vn.chibo.procedures.review.BenchmarkRegister.District;

/**
 * How many jobs a second one node does, and two, on one PostgreSQL, each node pinned to one processor, PostgreSQL on both: four
 * districts open their year at the same moment. While one works, the other one is stopped and stays warm. Not a test: run it with
 * {@code ./mvnw test -Pbenchmark -Dtest=TwoNodesBenchmark}; the figures are in docs/benchmarks.md.
 */
@Tag("benchmark")
class TwoNodesBenchmark {

	private static final int DISTRICTS = 4;
	private static final int MEMBERS = Integer.getInteger("chibo.benchmark.members", 2_800);
	private static final int ROUNDS = Integer.getInteger("chibo.benchmark.rounds", 3);

	private final Map<String, List<Double>> measured = new LinkedHashMap<>();
	private EmbeddedPostgres postgres;
	private BenchmarkRegister register;
	private List<Node> nodes;

	@Test
	void jobs() throws IOException {
		var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "nodes");
		try (var database = EmbeddedPostgres.builder().setServerConfig("shared_buffers", "512MB").start();
			var one = node("A", "0", folder, database);
			var other = node("B", "1", folder, database)) {
			postgres = database;
			register = new BenchmarkRegister(new JdbcTemplate(database.getPostgresDatabase()));
			nodes = List.of(one, other);
			nodes.forEach(Node::start);
			nodes.forEach(Node::awaitHealthy);
			for (int i = 0; i < 3; i++) {
				open("two nodes, while they become warm", nodes);
			}
			for (int i = 0; i < ROUNDS; i++) {
				other.pauses();
				open("one node", List.of(one));
				slowly(List.of(one), () -> open("one slow node", List.of(one)));
				other.goesOn();
				open("two nodes", nodes);
				slowly(nodes, () -> open("two slow nodes", nodes));
			}
		}
		measured.forEach((what, all) -> System.out.printf("%s: %s jobs a second, median %.1f%n", what,
			all.stream().map("%.1f"::formatted).toList(), all.stream().sorted().toList().get(all.size() / 2)));
	}

	private static Node node(String name, String processor, Path folder, EmbeddedPostgres database) {
		return new Node(name, folder, List.of("taskset", "-c", processor,
			Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx512m", "-cp",
			ApplicationProcess.classPath(), "vn.chibo.ChiBoApplication"),
			List.of("--spring.profiles.active=postgresql", "--chibo.demo=true", "--chibo.mail.every=24h",
				"--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres")
					+ "&reWriteBatchedInserts=true",
				"--spring.datasource.username=postgres"));
	}

	/** From the confirmation of the lists until everybody has begun. */
	private void open(String what, List<Node> open) {
		var districts = Stream.generate(() -> register.district(MEMBERS)).limit(DISTRICTS).toList();
		var plans = IntStream.range(0, DISTRICTS).mapToObj(i -> plan(districts.get(i), open.get(i % open.size())))
			.toList();
		var working = nodes.stream().map(Node::seconds).toList();
		var database = postgresSeconds();
		long jobs = count("act_hi_job_log where job_state_ = 2");
		long begun = System.nanoTime();
		plans.stream().map(CompletableFuture::runAsync).toList().forEach(CompletableFuture::join);
		await().atMost(Duration.ofMinutes(10)).pollInterval(Duration.ofMillis(100)).until(() -> count(
			"branch_review where reviewed and not begun") + count("act_ru_job where duedate_ is null") == 0);
		double seconds = (System.nanoTime() - begun) / 1e9;
		double perSecond = (count("act_hi_job_log where job_state_ = 2") - jobs) / seconds;
		measured.computeIfAbsent(what, first -> new ArrayList<>()).add(perSecond);
		System.out.printf("%s: %.1f s, %.1f jobs a second, %.0f members a second; of processor: A %.1f s, B %.1f s, "
			+ "PostgreSQL %.1f s; load %s%n", what, seconds, perSecond, DISTRICTS * MEMBERS / seconds,
			nodes.get(0).seconds() - working.get(0), nodes.get(1).seconds() - working.get(1),
			postgresSeconds() - database, load());
	}

	private static String load() {
		try {
			return Files.readString(Path.of("/proc/loadavg")).trim();
		} catch (IOException elsewhere) {
			return "unknown";
		}
	}

	/** @return what confirms the list */
	private Runnable plan(District district, Node node) {
		var official = new Person(district.official(), nodes, new Answers());
		official.goesTo(node);
		var number = official.starts("reviewCampaign", Map.of("organisationId", Long.toString(district.id()),
			"reviewYear", Move.TODAY.getYear(), "selfReviewsBy", Move.TODAY.plusDays(10).toString(), "meetingsBy",
			Move.TODAY.plusDays(20).toString(), "decisionsBy", Move.TODAY.plusDays(30).toString(), "criteria",
			"Bộ tiêu chí số 15-QĐ/ĐU"));
		return () -> official.does(number, ReviewCampaignModel.TASK_CONFIRM_LIST,
			Map.of("decision", "AGREE", "launch", true));
	}

	private long count(String what) {
		return database().sql("select count(*) from " + what).query(Long.class).single();
	}

	private JdbcClient database() {
		return JdbcClient.create(postgres.getPostgresDatabase());
	}

	private Stream<ProcessHandle> postgresProcesses() {
		var server = ProcessHandle
			.of(database().sql("select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int8")
				.query(Long.class).single())
			.orElseThrow();
		return Stream.concat(Stream.of(server), server.children());
	}

	private double postgresSeconds() {
		return postgresProcesses().mapToLong(process -> process.info().totalCpuDuration().orElse(Duration.ZERO)
			.toMillis()).sum() / 1e3;
	}

	/**
	 * Each of them gets a fifth of its processor, so that PostgreSQL, for which there is no third one, does not become what all
	 * wait for.
	 */
	private static void slowly(List<Node> nodes, Runnable work) {
		var all = nodes.stream().map(node -> Long.toString(node.pid())).collect(Collectors.joining(" "));
		try {
			var throttle = new ProcessBuilder("bash", "-c", ("while kill -CONT %1$s; do sleep 0.01; kill -STOP %1$s; "
				+ "sleep 0.04; done").formatted(all)).start();
			try {
				work.run();
			} finally {
				throttle.destroyForcibly().onExit().join();
				nodes.forEach(Node::goesOn);
			}
		} catch (IOException unthrottled) {
			throw new UncheckedIOException(unthrottled);
		}
	}
}
