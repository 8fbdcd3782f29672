package vn.chibo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.support.Province.TODAY;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;

/** Mails leave the outbox once, whatever happens to the server, the address or the task. */
@ChiBoTest
class MailCarrierTest extends WithMailServer {

	@Test
	void waitsWhileTheServerIsDownAndIsSentOnceWhenItIsUp() {
		tell("an", news("n1"));
		SMTP.stop();
		try {
			carrier.carry();

			assertThat(mails()).containsExactly("WAITING 1");
			assertThat(sendAfter()).isAfter(OffsetDateTime.now(clock));

			carrier.carry();

			assertThat(mails()).as("not tried again before its time").containsExactly("WAITING 1");

			clock.set(TODAY.plusDays(1));
			carrier.carry();

			assertThat(mails()).containsExactly("WAITING 2");
			assertThat(sendAfter()).isAfter(OffsetDateTime.now(clock));
		} finally {
			SMTP.start();
		}
		clock.set(TODAY.plusDays(2));
		carrier.carry();
		carrier.carry();

		assertThat(mails()).containsExactly("SENT 3");
		assertThat(arrived()).hasSize(1);
	}

	@Test
	void isNotNeededWhenItsTaskIsDone() throws Exception {
		province.mayIntroduce("xa");
		province.seat(province.committee("tosoi"), "bt");
		province.member("huu", "tosoi");
		var caseNumber = people.as(province.login("huu")).start("relocation",
			Forms.start(province.person("huu"), province.id("thon"), TODAY.minusDays(20)));
		people.as(province.login("huu")).does(caseNumber, "task_writeRequest", Forms.request(province.id("thon")));

		carrier.carry();

		assertThat(mails()).containsExactly("NOT_NEEDED 1", "NOT_NEEDED 1", "SENT 1");
		assertThat(arrived()).singleElement().satisfies(mail -> {
			assertThat(mail.getSubject()).isEqualTo("[" + caseNumber + "] Nhiệm vụ mới: Chi ủy nơi đi xem xét, nhận xét");
			assertThat(part(mail, "text/plain").getContent().toString()).contains("Chi ủy Chi bộ Tổ sợi có nhiệm vụ mới.")
				.containsPattern("Mở nhiệm vụ: http://localhost:8080/task/[0-9a-f-]{36}").doesNotContain("Lê Văn huu");
		});
	}

	@Test
	void toSomebodyWithoutAnAddressIsListedAsSuch() {
		tell("an", news("n1"));
		jdbc.sql("update member set email = null where id = ?").param(province.person("an")).update();

		carrier.carry();

		assertThat(mails()).containsExactly("NO_ADDRESS 1");
		assertThat(arrived()).isEmpty();
	}

	@Test
	void aMailThatCannotBeWrittenHoldsUpNoOther() {
		tell("an", new Notice("n0", "no-such-template", "Tin", "CSH-2026-000001", null, Map.of()));
		tell("an", news("n1"));

		carrier.carry();

		assertThat(mails()).containsExactly("WAITING 1", "SENT 1");
		assertThat(arrived()).hasSize(1);
	}

	@Test
	void anAddressThatIsNoneHoldsUpNoOther() {
		tell("an", news("n0"));
		jdbc.sql("update member set email = 'khong phai dia chi' where id = ?").param(province.person("an")).update();
		tell("binh", news("n1"));

		carrier.carry();

		assertThat(mails()).containsExactly("WAITING 1", "SENT 1");
	}

	@Test
	void carriersAtTheSameTimeSendEachMailOnce() throws Exception {
		int count = 60;
		for (int i = 0; i < count; i++) {
			tell("an", news("n" + i));
		}
		var together = new CyclicBarrier(3);
		var carriers = new ArrayList<CompletableFuture<Void>>();
		for (int i = 0; i < together.getParties(); i++) {
			carriers.add(CompletableFuture.runAsync(() -> {
				try {
					together.await();
				} catch (Exception interrupted) {
					throw new IllegalStateException(interrupted);
				}
				carrier.carry();
			}, task -> new Thread(task).start()));
		}
		CompletableFuture.allOf(carriers.toArray(CompletableFuture[]::new)).join();

		assertThat(mails()).hasSize(count).containsOnly("SENT 1");
		assertThat(arrived()).hasSize(count).extracting(mail -> mail.getHeader("X-ChiBo-Mail")[0]).doesNotHaveDuplicates();
	}
}
