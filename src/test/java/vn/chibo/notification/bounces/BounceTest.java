package vn.chibo.notification.bounces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.notification.MailProperties;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Occasion;
import vn.chibo.notification.delivery.QueuePage;
import vn.chibo.notification.delivery.WithMailServer;
import vn.chibo.support.ChiBoTest;

/** A mail that comes back hours later: its reader is called, the address is not used again, and people keep their mails. */
@ChiBoTest
@Tag("long")
class BounceTest extends WithMailServer {

	@Autowired
	WebApplicationContext context;
	@Autowired
	Bounces bounces;
	@Autowired
	DeadAddresses deadAddresses;

	private final GreenMail imap = new GreenMail(ServerSetup.IMAP.dynamicPort());
	private GreenMailUser sendersMailbox;
	private BounceMailbox mailbox;

	@BeforeEach
	void theSenderHasAMailbox() {
		imap.start();
		sendersMailbox = imap.setUser("chibo@localhost", "mat-khau");
		mailbox = mailbox("mat-khau");
	}

	@AfterEach
	void closed() {
		imap.stop();
	}

	private BounceMailbox mailbox(String password) {
		return mailbox(password, "localhost");
	}

	private BounceMailbox mailbox(String password, String host) {
		return new BounceMailbox(new MailProperties("chibo@localhost", true, 7, null, new MailProperties.Mailbox(host,
			imap.getImap().getPort(), "imap", "chibo@localhost", password)), bounces, clock);
	}

	@Test
	void addressThatTakesNoMailsIsDeadAndItsReaderIsCalled() throws Exception {
		var sent = sent("an");

		comesBack(report(sent, "failed", "5.1.1"));
		mailbox.read();

		assertThat(mails()).containsExactly("UNDELIVERABLE 1");
		assertThat(deadAddresses.newest(10)).singleElement().satisfies(dead -> {
			assertThat(dead.memberId()).isEqualTo(province.person("an"));
			assertThat(dead.reason()).isEqualTo("thư bị trả lại, mã 5.1.1");
			assertThat(dead.markedBy()).isNull();
		});
		assertThat(unread()).isEmpty();
		assertThat(mailbox.state()).isEqualTo(new BounceMailbox.State(clock.instant(), null));
	}

	@ParameterizedTest
	@ValueSource(strings = {"5.2.2", "5.0.0", "4.4.7", "5.7.1", "5.1.8", "<an@chibo.example>:550"})
	void onlyThisMailIsLostWhenTheAddressMayTakeAnother(String status) throws Exception {
		var sent = sent("an");

		comesBack(report(sent, "failed", status));
		mailbox.read();

		assertThat(mails()).containsExactly("UNDELIVERABLE 1");
		assertThat(deadAddresses.newest(10)).isEmpty();
		assertThat(unread()).isEmpty();
	}

	@Test
	void addressThatTheRegisterHasNoLongerIsNotHeldAgainstTheNewOne() throws Exception {
		var sent = sent("an");
		jdbc.sql("update member set email = 'an.moi@chibo.example' where id = ?").param(province.person("an")).update();

		comesBack(report(sent, "failed", "5.1.1"));
		mailbox.read();

		assertThat(mails()).containsExactly("UNDELIVERABLE 1");
		assertThat(deadAddresses.newest(10)).isEmpty();
	}

	@Test
	void allOfADigestIsToBeTold() throws Exception {
		tell("binh", ordinary("n0"));
		clock.passes(Duration.ofHours(1));
		carry();
		tell("an", ordinary("n1"));
		tell("an", ordinary("n2"));
		clock.passes(Duration.ofHours(1));
		carry();
		var digest = arrived().get(1);
		tell("an", ordinary("n3"));
		clock.passes(Duration.ofHours(1));
		carry();

		comesBack(report(digest, "failed", "5.1.1"));
		mailbox.read();

		assertThat(mails()).containsExactly("SENT 1", "UNDELIVERABLE 1", "UNDELIVERABLE 1", "SENT 1");
	}

	@Test
	void whatIsLateOnlyOrNotOursOrInventedIsLeftToPeople() throws Exception {
		var sent = sent("an");
		var invented = new MimeMessage(sent);
		invented.saveChanges();
		invented.setHeader("Message-ID", sent.getMessageID().replaceFirst("\\.\\d+@", ".1@"));
		var elsewhere = new MimeMessage(sent);
		elsewhere.saveChanges();
		elsewhere.setHeader("Message-ID", "<1234@chibo.example>");
		comesBack("Content-Type: multipart/report; boundary=x\r\nSubject: broken\r\n\r\n--y\r\n");
		comesBack(report(sent, "delayed", "4.4.1"));
		comesBack(report(elsewhere, "failed", "5.1.1"));
		comesBack("From: an@chibo.example\r\nTo: chibo@localhost\r\nSubject: Cam on\r\n\r\n550 5.1.1 failed\r\n");

		mailbox.read();
		assertThat(unread()).containsExactly("broken", "Undelivered", "Undelivered", "Cam on");
		assertThat(mailbox.state().failure()).isNull();

		comesBack(report(invented, "failed", "5.1.1"));
		mailbox.read();
		assertThat(unread()).as("another installation may know of it").hasSize(5);
		assertThat(mails()).containsExactly("SENT 1");
		assertThat(deadAddresses.newest(10)).isEmpty();
	}

	@Test
	void whatSomebodyHasMarkedAsDeletedIsKept() throws Exception {
		comesBack("From: an@chibo.example\r\nTo: chibo@localhost\r\nSubject: Cam on\r\n\r\nhello\r\n");
		var inbox = imap.getManagers().getImapHostManager().getInbox(sendersMailbox);
		inbox.getMessages().forEach(mail -> mail.setFlags(new Flags(Flags.Flag.DELETED), true));

		mailbox.read();

		assertThat(inbox.getMessages()).hasSize(1);
	}

	@Test
	void administratorSeesWhetherTheMailboxIsRead() throws Exception {
		assertThat(page(mailbox("sai", ""))).contains("chưa được đọc tự động");
		mailbox.read();
		assertThat(page(mailbox)).contains("được đọc tự động để tìm thư bị trả lại, lần cuối lúc 23/11/2026 08:00.")
			.doesNotContain("Chưa đọc được");

		mailbox = mailbox("sai");
		mailbox.read();
		assertThat(mailbox.state()).isEqualTo(new BounceMailbox.State(null, "AuthenticationFailedException"));
		assertThat(page(mailbox)).contains("(AuthenticationFailedException); hệ thống tự thử lại.");
	}

	/** The page of an application that reads another mailbox. */
	private String page(BounceMailbox itsMailbox) throws Exception {
		var page = context.getBean(QueuePage.class);
		var own = ReflectionTestUtils.getField(page, "bounces");
		ReflectionTestUtils.setField(page, "bounces", itsMailbox);
		try {
			return MockMvcBuilders.webAppContextSetup(context).build().perform(get("/administration/mails"))
				.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
		} finally {
			ReflectionTestUtils.setField(page, "bounces", own);
		}
	}

	private MimeMessage sent(String person) {
		tell(person, news("n1"));
		carry();
		return arrived().get(0);
	}

	private static Notice ordinary(String key) {
		var urgent = news(key);
		return new Notice(urgent.key(), Occasion.NEWS, urgent.template(), urgent.subject(), urgent.caseNumber(), null,
			urgent.details());
	}

	private void comesBack(String mail) throws Exception {
		sendersMailbox.deliver(new MimeMessage(Session.getInstance(new Properties()),
			new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII))));
	}

	private List<String> unread() throws Exception {
		var inbox = imap.getManagers().getImapHostManager().getInbox(sendersMailbox);
		return inbox.getMessages().stream().filter(mail -> !mail.getFlags().contains(Flags.Flag.SEEN))
			.map(mail -> subject(mail.getMimeMessage())).toList();
	}

	private static String subject(MimeMessage mail) {
		return Arrays.stream(GreenMailUtil.getHeaders(mail).split("\r\n")).filter(line -> line.startsWith("Subject: "))
			.map(line -> line.substring("Subject: ".length())).findFirst().orElseThrow();
	}

	/** As mail servers write it (RFC 3464), with the headers of what came back. */
	private static String report(MimeMessage returned, String action, String status) throws Exception {
		var to = returned.getRecipients(MimeMessage.RecipientType.TO)[0];
		return """
			From: MAILER-DAEMON@chibo.example
			To: chibo@localhost
			Subject: Undelivered
			MIME-Version: 1.0
			Content-Type: multipart/report; report-type=delivery-status; boundary="part"

			--part
			Content-Type: text/plain; charset=us-ascii

			I'm sorry to have to inform you that your message could not be delivered.
			--part
			Content-Type: message/delivery-status

			Reporting-MTA: dns; mail.chibo.example
			Arrival-Date: Mon, 23 Nov 2026 08:00:00 +0700

			Final-Recipient: rfc822; %s
			Action: %s
			Status: %s
			Diagnostic-Code: smtp; 550 no such user

			--part
			Content-Type: text/rfc822-headers

			From: chibo@localhost
			To: %s
			Message-ID: %s
			Subject: anything

			--part--
			""".formatted(to, action, status, to, returned.getMessageID()).replace("\n", "\r\n");
	}
}
