package vn.chibo.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;
import vn.chibo.notification.delivery.WithMailServer;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Statements;
import vn.chibo.support.Visitor;

/** Whoever has forgotten the password is sent a link; nobody learns whether there is such a person. */
@ChiBoTest
class ForgottenPasswordTest extends WithMailServer {

	@LocalServerPort
	int port;
	@Autowired
	Statements statements;
	@Autowired
	ForgottenPasswords passwords;

	@Test
	void theAnswerAndTheWorkAreTheSameForTheKnownAndTheUnknown() throws Exception {
		province.person("an");
		var known = province.login("an");
		var goOn = new CountDownLatch(1);
		sending().execute(() -> await(goOn));

		var ofKnown = new String[1];
		var ofUnknown = new String[1];
		var visitor = new Visitor(port);
		var forKnown = statements.of(() -> ofKnown[0] = asks(visitor, known));
		var forUnknown = statements.of(() -> ofUnknown[0] = asks(visitor, "x" + known));
		goOn.countDown();
		done();

		assertThat(ofKnown[0]).contains("Nếu có đảng viên như vậy").isEqualTo(ofUnknown[0]);
		assertThat(forKnown).isEqualTo(forUnknown);
		assertThat(subjects()).containsExactly("Đặt lại mật khẩu Chi Bộ");
	}

	@Test
	void itLeavesAtNightToo() throws Exception {
		province.person("an");
		at(0, "23:30");
		asks(new Visitor(port), province.login("an"));
		done();
		carry();

		assertThat(arrived()).hasSize(1);
		assertThat(String.valueOf(part(arrived().get(0), "text/plain").getContent())).contains("/invitation#",
			province.login("an"), "01:30 ngày 24/11/2026");
	}

	@Test
	void anInvitationThatIsStillGoodStaysSo() throws Exception {
		var page = "/administration/accounts/" + province.person("an");
		Visitor.administrator(port).submit("/administration/accounts", page + "/invite", Map.of());
		carry();
		asks(new Visitor(port), province.login("an"));
		done();
		carry();

		assertThat(arrived()).hasSize(2);
		clock.passes(Duration.ofDays(6));
		for (var mail : arrived()) {
			var code = String.valueOf(part(mail, "text/plain").getContent())
				.replaceAll("(?s).*/invitation#[a-z0-9]+\\.([a-z0-9]{32})\\s.*", "$1");
			var answer = new Visitor(port).submit("/invitation", "/invitation", Map.of("login", province.login("an"),
				"code", code)).body();
			assertThat(answer.contains("Lê Văn an")).as(mail.getSubject())
				.isEqualTo(mail.getSubject().startsWith("Mời"));
		}
	}

	@Test
	void anAddressIsAsGoodAsALogin() throws Exception {
		province.person("an");
		asks(new Visitor(port), "  " + (province.login("an") + "@chibo.example").toUpperCase());
		done();

		assertThat(subjects()).hasSize(1);
	}

	@Test
	void nobodyIsSentManyHoweverOftenItIsAsked() throws Exception {
		province.person("an");
		for (int i = 0; i < 6; i++) {
			asks(new Visitor(port), province.login("an"));
		}
		done();

		assertThat(subjects()).hasSize(3);
	}

	@Test
	void oneAddressAsksForSoManyOnly() throws Exception {
		var visitor = new Visitor(port);
		for (int i = 0; i < 22; i++) {
			province.person("m" + i);
			assertThat(asks(visitor, province.login("m" + i))).contains("Nếu có đảng viên như vậy");
		}
		done();

		assertThat(subjects()).hasSize(20);
	}

	@Test
	void closedAccountsAreSentNothing() throws Exception {
		province.person("an");
		Visitor.administrator(port).submit("/administration/accounts",
			"/administration/accounts/" + province.person("an") + "/close", Map.of());
		asks(new Visitor(port), province.login("an"));
		done();

		assertThat(subjects()).isEmpty();
	}

	private static String asks(Visitor visitor, String who) {
		var answer = visitor.submit("/forgotten", "/forgotten", Map.of("who", who));
		assertThat(visitor.whereTo(answer)).isEqualTo("/forgotten?asked");
		return visitor.get("/forgotten?asked").body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
	}

	private List<String> subjects() {
		return jdbc.sql("select subject from outgoing_mail").query(String.class).list();
	}

	/** It is one thread, so what was asked before is done then. */
	private void done() throws Exception {
		sending().submit(() -> {
		}).get(20, TimeUnit.SECONDS);
	}

	private ThreadPoolExecutor sending() {
		return (ThreadPoolExecutor) ReflectionTestUtils.getField(passwords, "sending");
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}
}
