package vn.chibo.notification.delivery;

import static vn.chibo.support.MailServer.SMTP;
import static vn.chibo.support.Province.TODAY;

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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.notification.MailedTasks;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Notices;
import vn.chibo.notification.Occasion;
import vn.chibo.notification.bounces.DeadAddresses;
import vn.chibo.notification.timing.MailChoice;
import vn.chibo.notification.timing.MailChoices;
import vn.chibo.notification.timing.MailPlan;
import vn.chibo.notification.timing.Rhythm;
import vn.chibo.support.People;
import vn.chibo.support.Province;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** The mail server is there, and a province whose people get mails. */
public abstract class WithMailServer {

	@Autowired
	protected Notices notices;
	@Autowired
	protected MailCarrier carrier;
	@Autowired
	MailPlan plan;
	@Autowired
	Outbox outbox;
	@Autowired
	protected MailChoices choices;
	@Autowired
	JavaMailSenderImpl sender;
	@Autowired
	protected BeanFactory application;
	@Autowired
	protected TestClock clock;
	@Autowired
	People people;
	@Autowired
	protected JdbcClient jdbc;
	@Autowired
	protected TestRegister register;
	@Autowired
	protected PlatformTransactionManager transactions;

	protected Province province;

	@BeforeAll
	static void switchOn() {
		SMTP.start();
	}

	@AfterAll
	static void switchOff() {
		SMTP.stop();
	}

	@BeforeEach
	protected void nothingWaitsAndNothingHasArrived() throws Exception {
		clock.set(TODAY);
		SMTP.purgeEmailFromAllMailboxes();
		jdbc.sql("delete from outgoing_mail").update();
		jdbc.sql("delete from dead_address").update();
		province = new Province(jdbc, register);
	}

	@AfterEach
	protected void backToToday() {
		clock.set(TODAY);
	}

	/** A moment of the day on which the test stands, or of one after it. */
	protected void at(int daysLater, String time) {
		clock.set(TODAY.plusDays(daysLater));
		clock.passes(Duration.between(LocalTime.of(8, 0), LocalTime.parse(time)));
	}

	protected void tell(String person, Notice notice) {
		var id = province.person(person);
		new TransactionTemplate(transactions).executeWithoutResult(step -> notices.toMember(id, notice));
	}

	protected void chooses(String person, Rhythm rhythm) {
		choices.choose(province.person(person), new MailChoice(rhythm, 18));
	}

	/** Another node on the same database. */
	protected void carry() {
		carrier.carry();
	}

	MailCarrier node(Outbox itsOutbox) {
		return new MailCarrier(plan, itsOutbox, application.getBean(DeadAddresses.class),
			application.getBean(MailWriter.class),
			application.getBeanProvider(JavaMailSenderImpl.class), application.getBeanProvider(MailedTasks.class),
			clock);
	}

	/** Something that leaves at once. */
	protected static Notice news(String key) {
		return new Notice(key, Occasion.DEADLINE, "news", "Đã tiếp nhận đảng viên chuyển sinh hoạt", "CSH-1999-000001",
			null,
			Map.of("message", "Chi bộ nơi đến đã tiếp nhận."));
	}

	/** The state of each mail and how often it was tried, in the order of writing. */
	protected List<String> mails() {
		return jdbc.sql("select state, attempts from outgoing_mail order by id")
			.query((row, number) -> row.getString(1) + " " + row.getInt(2)).list();
	}

	protected OffsetDateTime sendAfter() {
		return jdbc.sql("select send_after from outgoing_mail").query(OffsetDateTime.class).single();
	}

	protected static List<MimeMessage> arrived() {
		return Arrays.asList(SMTP.getReceivedMessages());
	}

	protected static Part part(Part whole, String type) throws Exception {
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
