package vn.chibo.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static vn.chibo.support.MailServer.SMTP;
import static vn.chibo.support.Province.TODAY;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.models.RelocationModel;
import vn.chibo.notification.Mails;
import vn.chibo.notification.News;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Occasion;
import vn.chibo.notification.timing.Rhythm;
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
		people.as(province.login("huu")).does(caseNumber, RelocationModel.TASK_WRITE_REQUEST,
			Forms.request(province.id("thon")));

		clock.set(TODAY.plusDays(1));
		carrier.carry();

		assertThat(mails()).containsExactly("NOT_NEEDED 1", "NOT_NEEDED 1", "SENT 1");
		assertThat(arrived()).singleElement().satisfies(mail -> {
			assertThat(mail.getSubject())
				.isEqualTo("[" + caseNumber + "] Nhiệm vụ mới: Chi ủy nơi đi xem xét, nhận xét");
			assertThat(part(mail, "text/plain").getContent().toString())
				.contains("Chi ủy Chi bộ Tổ sợi có nhiệm vụ mới.")
				.containsPattern("Mở nhiệm vụ: http://localhost:8080/task/[0-9a-f-]{36}").doesNotContain("Lê Văn huu");
		});
	}

	@Test
	void newsOfNoCaseHaveLines() throws Exception {
		var vacancies = new News<>(Occasion.DEADLINE, "Việc chưa có người làm", "Hai việc chưa có người làm.",
			List.of(Rhythm.values()));
		tell("an", vacancies.notice("n0", null).with("lines", "Chi bộ Tổ sợi\nChi bộ thôn 1"));

		carrier.carry();

		assertThat(arrived()).singleElement().satisfies(mail -> {
			assertThat(mail.getSubject()).isEqualTo("Việc chưa có người làm");
			assertThat(part(mail, "text/plain").getContent().toString()).contains("Hai việc chưa có người làm.",
				"- Chi bộ Tổ sợi", "- Chi bộ thôn 1").doesNotContain("Hồ sơ:");
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
		tell("an", new Notice("n0", Occasion.DEADLINE, "no-such-template", "Tin", "CSH-1999-000001", null, Map.of()));
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

		assertThat(mails()).containsExactly("UNDELIVERABLE 1", "SENT 1");
	}

	@Test
	void anOutageInTheMiddleLosesNothingAndRepeatsNothing() throws Exception {
		for (int i = 0; i < 5; i++) {
			tell("an", news("before" + i));
		}
		carrier.carry();
		var before = keys();
		SMTP.purgeEmailFromAllMailboxes();
		SMTP.stop();
		try {
			for (int i = 0; i < 5; i++) {
				tell("an", news("during" + i));
				carrier.carry();
				clock.passes(Duration.ofMinutes(11));
			}
		} finally {
			SMTP.start();
		}
		tell("an", news("after"));
		carrier.carry();
		clock.passes(Duration.ofMinutes(11));
		carrier.carry();

		assertThat(before).hasSize(5);
		assertThat(mails()).hasSize(11).allMatch(mail -> mail.startsWith("SENT"));
		assertThat(keys()).hasSize(6).doesNotHaveDuplicates().doesNotContainAnyElementsOf(before);
	}

	private static List<String> keys() {
		return arrived().stream().map(MailCarrierTest::key).toList();
	}

	private static String key(MimeMessage mail) {
		try {
			return mail.getHeader("X-ChiBo-Mail")[0];
		} catch (MessagingException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

	@Test
	void outageStopsTheRoundInsteadOfTryingEveryMail() {
		for (int i = 0; i < 5; i++) {
			tell("an", news("n" + i));
		}
		SMTP.stop();
		try {
			carrier.carry();

			assertThat(mails()).containsExactly("WAITING 1", "WAITING 0", "WAITING 0", "WAITING 0", "WAITING 0");
		} finally {
			SMTP.start();
		}
		carrier.carry();

		assertThat(arrived()).hasSize(4);
	}

	@Test
	void urgentMailOvertakesTheOthers() {
		province.seat(province.committee("thon"), "binh");
		chooses("binh", Rhythm.AT_ONCE);
		new TransactionTemplate(transactions)
			.executeWithoutResult(step -> notices.toCommittee(province.committee("thon"),
				new Notice("slow", "news", "Tin thường", null, null, Map.of("message", "Tin."))));
		tell("an", news("fast"));
		int usual = sender.getPort();
		try (var server = new ScriptedServer()) {
			sender.setPort(server.port());

			carrier.carry();

			assertThat(server.delivered()).containsExactly(province.login("an") + "@chibo.example",
				province.login("binh") + "@chibo.example");
		} finally {
			sender.setPort(usual);
		}
	}

	@Test
	void whatAnotherNodeHasReservedIsLeftToIt() {
		tell("an", news("n1"));
		plan.decideNext();
		assertThat(outbox.reserve().parcels()).hasSize(1);

		carrier.carry();
		assertThat(arrived()).isEmpty();

		clock.passes(Outbox.RESERVED.plusSeconds(1));
		carrier.carry();
		assertThat(arrived()).as("a node that is dead by then").hasSize(1);
	}

	@Test
	void killedBetweenSendingAndMarkingSendsThatOneMailTwiceUnderOneKey() throws Exception {
		tell("an", news("n1"));
		tell("an", news("n2"));
		Outbox dying = mock(Outbox.class, delegatesTo(outbox));
		doThrow(new Error("killed")).when(dying).finish(any(), eq("SENT"));
		doNothing().when(dying).release(any());
		assertThatThrownBy(() -> node(dying).carry()).isInstanceOf(Error.class);
		assertThat(mails()).containsExactly("WAITING 0", "WAITING 0");

		clock.passes(Outbox.RESERVED.plusSeconds(1));
		carrier.carry();

		assertThat(mails()).containsExactly("SENT 1", "SENT 1");
		assertThat(arrived()).hasSize(3);
		assertThat(arrived()).extracting(mail -> mail.getMessageID()).satisfiesExactly(first -> assertThat(first)
			.isNotBlank(), again -> assertThat(again).isEqualTo(arrived().get(0).getMessageID()),
			other -> assertThat(other).isNotEqualTo(arrived().get(0).getMessageID()));
		assertThat(arrived().get(1).getHeader("X-ChiBo-Mail")).isEqualTo(arrived().get(0).getHeader("X-ChiBo-Mail"));
	}

	@Test
	void aNodeThatIsStoppedLeavesTheRestToTheOthersAtOnce() {
		tell("an", news("n1"));
		tell("an", news("n2"));
		Outbox stopping = mock(Outbox.class, delegatesTo(outbox));
		var stopped = node(stopping);
		doAnswer(first -> {
			stopped.leave();
			outbox.finish(first.getArgument(0), "SENT");
			return null;
		}).when(stopping).finish(any(), eq("SENT"));
		stopped.carry();
		assertThat(mails()).containsExactly("SENT 1", "WAITING 0");

		carrier.carry();

		assertThat(mails()).containsExactly("SENT 1", "SENT 1");
		assertThat(arrived()).hasSize(2);
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
				node(outbox).carry();
			}, task -> new Thread(task).start()));
		}
		CompletableFuture.allOf(carriers.toArray(CompletableFuture[]::new)).join();

		assertThat(mails()).hasSize(count).containsOnly("SENT 1");
		assertThat(arrived()).hasSize(count).extracting(MailCarrierTest::key).doesNotHaveDuplicates();
	}
}
