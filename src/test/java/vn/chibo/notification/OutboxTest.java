package vn.chibo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.support.Province.TODAY;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;
import vn.chibo.support.People;
import vn.chibo.support.Province;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** Mails wait in the outbox for the end of the step they tell of, and leave it once. */
@ChiBoTest
class OutboxTest {

	private static final int PORT = TestSocketUtils.findAvailableTcpPort();
	private static final GreenMail SMTP = new GreenMail(new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));

	@Autowired
	Notices notices;
	@Autowired
	MailCarrier carrier;
	@Autowired
	TestClock clock;
	@Autowired
	People people;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	PlatformTransactionManager transactions;

	Province province;

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.host", () -> "localhost");
		properties.add("spring.mail.port", () -> PORT);
	}

	@BeforeAll
	static void switchOn() {
		SMTP.start();
	}

	@AfterAll
	static void switchOff() {
		SMTP.stop();
	}

	@BeforeEach
	void nothingWaitsAndNothingHasArrived() throws Exception {
		clock.set(TODAY);
		SMTP.purgeEmailFromAllMailboxes();
		jdbc.sql("delete from outgoing_mail").update();
		province = new Province(jdbc, register);
	}

	@AfterEach
	void backToToday() {
		clock.set(TODAY);
	}

	@Test
	void isNotSentWhenItsStepIsRolledBack() {
		new TransactionTemplate(transactions).executeWithoutResult(step -> {
			notices.toMember(province.person("an"), news("n1"));
			step.setRollbackOnly();
		});

		carrier.carry();

		assertThat(mails()).isEmpty();
		assertThat(arrived()).isEmpty();
	}

	@Test
	void isNotWrittenOutsideAStep() {
		var an = province.person("an");

		assertThatThrownBy(() -> notices.toMember(an, news("n1"))).isInstanceOf(IllegalTransactionStateException.class);
	}

	@Test
	void isNotSeenByTheCarrierBeforeItsStepIsDone() {
		var an = province.person("an");
		new TransactionTemplate(transactions).executeWithoutResult(step -> {
			notices.toMember(an, news("n1"));
			CompletableFuture.runAsync(carrier::carry).join();

			assertThat(arrived()).isEmpty();
		});

		carrier.carry();

		assertThat(arrived()).hasSize(1);
	}

	@Test
	void saysInVietnameseWhichCaseItIsAbout() throws Exception {
		tell("an", news("n1"));

		carrier.carry();

		assertThat(mails()).containsExactly("SENT 1");
		var mail = arrived().get(0);
		assertThat(mail.getAllRecipients()[0]).hasToString(province.login("an") + "@chibo.example");
		assertThat(mail.getSubject()).isEqualTo("[CSH-2026-000001] Đã tiếp nhận đảng viên chuyển sinh hoạt");
		var text = part(mail, "text/plain");
		assertThat(text.getContentType()).containsIgnoringCase("charset=UTF-8");
		assertThat(text.getContent().toString()).contains("Kính gửi đồng chí Lê Văn an,")
			.contains("Chi bộ nơi đến đã tiếp nhận.").contains("Hồ sơ: CSH-2026-000001");
		var html = part(mail, "text/html");
		assertThat(html.getContentType()).containsIgnoringCase("charset=UTF-8");
		assertThat(html.getContent().toString()).contains("Lê Văn an").contains("Chi bộ nơi đến đã tiếp nhận.")
			.contains("http://localhost:8080");
	}

	@Test
	void whatIsWrittenInTheRegisterIsNoHtml() throws Exception {
		tell("an", news("n1"));
		jdbc.sql("update member set full_name = 'Lê <b>Đậm</b> & Con' where id = ?").param(province.person("an")).update();

		carrier.carry();

		assertThat(part(arrived().get(0), "text/html").getContent().toString())
			.contains("Lê &lt;b&gt;Đậm&lt;/b&gt; &amp; Con");
		assertThat(part(arrived().get(0), "text/plain").getContent().toString()).contains("Lê <b>Đậm</b> & Con");
	}

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
	void saysThatItsCommitteeIsVacant() throws Exception {
		province.seat(province.committee("congty"), "tren");
		new TransactionTemplate(transactions).executeWithoutResult(step -> notices.toCommittee(
			province.committee("tosoi"), new Notice("t1", "task", "Nhiệm vụ mới", "CSH-2026-000001", null,
				Map.of("task", "Xem xét", "due", "2026-11-30T16:59:59Z"))));

		carrier.carry();

		var mail = arrived().get(0);
		assertThat(mail.getAllRecipients()[0]).hasToString(province.login("tren") + "@chibo.example");
		assertThat(part(mail, "text/plain").getContent().toString())
			.contains("Chi ủy Chi bộ Tổ sợi hiện chưa có người đảm nhiệm").contains("Hạn: 30/11/2026");
		assertThat(part(mail, "text/html").getContent().toString().replaceAll("\\s+", " "))
			.contains("hiện chưa có người đảm nhiệm, nên nhiệm vụ dưới đây được chuyển lên").contains("30/11/2026");
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
	void theSameNoticeReachesTheSamePersonOnce() {
		tell("an", news("n1"));
		tell("an", news("n1"));
		carrier.carry();
		tell("an", news("n1"));
		tell("binh", news("n1"));
		tell("an", news("n2"));
		carrier.carry();

		assertThat(arrived()).extracting(mail -> mail.getAllRecipients()[0].toString()).containsExactlyInAnyOrder(
			province.login("an") + "@chibo.example", province.login("an") + "@chibo.example",
			province.login("binh") + "@chibo.example");
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

	private void tell(String person, Notice notice) {
		var id = province.person(person);
		new TransactionTemplate(transactions).executeWithoutResult(step -> notices.toMember(id, notice));
	}

	private static Notice news(String key) {
		return new Notice(key, "news", "Đã tiếp nhận đảng viên chuyển sinh hoạt", "CSH-2026-000001", null,
			Map.of("message", "Chi bộ nơi đến đã tiếp nhận."));
	}

	/** The state of each mail and how often it was tried, in the order of writing. */
	private List<String> mails() {
		return jdbc.sql("select state, attempts from outgoing_mail order by id")
			.query((row, number) -> row.getString(1) + " " + row.getInt(2)).list();
	}

	private OffsetDateTime sendAfter() {
		return jdbc.sql("select send_after from outgoing_mail").query(OffsetDateTime.class).single();
	}

	private static List<MimeMessage> arrived() {
		return Arrays.asList(SMTP.getReceivedMessages());
	}

	private static Part part(Part whole, String type) throws Exception {
		if (whole.getContent() instanceof Multipart parts) {
			for (int i = 0; i < parts.getCount(); i++) {
				var found = part(parts.getBodyPart(i), type);
				if (found != null) {
					return found;
				}
			}
			return null;
		}
		return whole.isMimeType(type) ? whole : null;
	}
}
