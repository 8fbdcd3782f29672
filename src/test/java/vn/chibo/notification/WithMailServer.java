package vn.chibo.notification;

import static vn.chibo.support.Province.TODAY;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.support.People;
import vn.chibo.support.Province;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** A mail server of our own, and a province whose people get mails. */
abstract class WithMailServer {

	private static final int PORT = TestSocketUtils.findAvailableTcpPort();
	static final GreenMail SMTP = new GreenMail(new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));

	@Autowired
	Notices notices;
	@Autowired
	MailCarrier carrier;
	@Autowired
	MailPlan plan;
	@Autowired
	Outbox outbox;
	@Autowired
	MailChoices choices;
	@Autowired
	JavaMailSenderImpl sender;
	@Autowired
	BeanFactory application;
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
		jdbc.sql("delete from dead_address").update();
		province = new Province(jdbc, register);
	}

	@AfterEach
	void backToToday() {
		clock.set(TODAY);
	}

	/** A moment of the day on which the test stands, or of one after it. */
	void at(int daysLater, String time) {
		clock.set(TODAY.plusDays(daysLater));
		clock.passes(Duration.between(LocalTime.of(8, 0), LocalTime.parse(time)));
	}

	void tell(String person, Notice notice) {
		var id = province.person(person);
		new TransactionTemplate(transactions).executeWithoutResult(step -> notices.toMember(id, notice));
	}

	void chooses(String person, Rhythm rhythm) {
		choices.choose(province.person(person), new MailChoice(rhythm, 18));
	}

	/** Another node on the same database. */
	MailCarrier node(Outbox itsOutbox) {
		return new MailCarrier(plan, itsOutbox, application.getBean(DeadAddresses.class),
			application.getBean(MailWriter.class),
			application.getBeanProvider(JavaMailSenderImpl.class), application.getBeanProvider(MailedTasks.class),
			clock);
	}

	/** Something that leaves at once. */
	static Notice news(String key) {
		return new Notice(key, Occasion.DEADLINE, "news", "Đã tiếp nhận đảng viên chuyển sinh hoạt", "CSH-2026-000001",
			null,
			Map.of("message", "Chi bộ nơi đến đã tiếp nhận."));
	}

	/** The state of each mail and how often it was tried, in the order of writing. */
	List<String> mails() {
		return jdbc.sql("select state, attempts from outgoing_mail order by id")
			.query((row, number) -> row.getString(1) + " " + row.getInt(2)).list();
	}

	OffsetDateTime sendAfter() {
		return jdbc.sql("select send_after from outgoing_mail").query(OffsetDateTime.class).single();
	}

	static List<MimeMessage> arrived() {
		return Arrays.asList(SMTP.getReceivedMessages());
	}

	static Part part(Part whole, String type) throws Exception {
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
