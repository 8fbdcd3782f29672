package vn.chibo.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.notification.Notice;
import vn.chibo.procedures.review.BenchmarkDatabase;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.MailServer;
import vn.chibo.support.Statements;
import vn.chibo.support.TestSupport;

/**
 * How fast the mails of an opening leave, each to another person, to a real SMTP server in the same machine. Not a test:
 * run it with {@code ./mvnw test -Pbenchmark -Dtest=MailBenchmark}; the figures are in docs/benchmarks.md.
 */
@Tag("benchmark")
@SpringBootTest(properties = {"chibo.demo=false", "chibo.administrator.password=quan-tri-thu",
	"camunda.bpm.job-execution.enabled=false", "chibo.mail.every=24h", "chibo.retention.at=-", "chibo.reminders.at=-",
	"chibo.casefile.keys.test=" + ChiBoTest.KEY, "chibo.casefile.current-key=test", "logging.level.root=warn"})
@ContextConfiguration(initializers = {BenchmarkDatabase.class, MailServer.class})
@Import(TestSupport.class)
class MailBenchmark extends WithMailServer {

	@Autowired
	private MailWriter writer;
	@Autowired
	private Statements statements;

	@Test
	void leaving() {
		System.out.printf("%s, Java %s, %d processors%n", BenchmarkDatabase.name(), Runtime.version().feature(),
			Runtime.getRuntime().availableProcessors());
		// so that neither side pays for the first steps of the machine
		measure("warm-up", 200, carrier::carry);
		measure("warm-up", 200, this::eachOverItsOwnConnection);
		for (var size : System.getProperty("chibo.benchmark.mails", "2300").split(",")) {
			measure("one connection", Integer.parseInt(size), carrier::carry);
			measure("a connection each", Integer.parseInt(size), this::eachOverItsOwnConnection);
		}
	}

	private void measure(String how, int size, Runnable work) {
		clock.set(TODAY);
		jdbc.sql("delete from outgoing_mail").update();
		var members = IntStream.range(0, size).mapToObj(number -> province.person("m" + number)).toList();
		new TransactionTemplate(transactions).executeWithoutResult(step -> notices.toMembers(members, new Notice(
			"opening",
			"news", "Viết bản tự kiểm điểm năm 2026", "KDN-2026-000001", null,
			Map.of("message", "Đồng chí viết và nộp bản tự "
				+ "kiểm điểm chậm nhất ngày 10/12/2026. Viết dở được lưu lại; chi ủy viết thay khi đồng chí cần giúp."))));
		at(0, "09:00");
		var before = System.nanoTime();
		var sent = statements.of(work).size();
		var seconds = (System.nanoTime() - before) / 1e9;
		assertThat(mails()).hasSize(size).containsOnly("SENT 1");
		System.out.printf("%,7d mails, %-17s %6.1f s, %5.0f a second, %.1f statements a mail%n", size, how, seconds,
			size / seconds, (double) sent / size);
	}

	/** As it was done before: the same work, but the server is greeted for each mail. */
	private void eachOverItsOwnConnection() {
		for (var more = true; more;) {
			more = plan.decideNext();
		}
		for (var parcels = outbox.reserve().parcels(); !parcels.isEmpty(); parcels = outbox.reserve().parcels()) {
			parcels.forEach(this::sendAlone);
		}
	}

	private void sendAlone(Parcel parcel) {
		try (var connection = new MailConnection(sender)) {
			connection.send(writer.message(parcel));
			outbox.finish(List.copyOf(parcel.mails()), "SENT");
		} catch (MessagingException failed) {
			throw new IllegalStateException(failed);
		}
	}
}
