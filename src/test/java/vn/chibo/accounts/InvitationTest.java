package vn.chibo.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.notification.delivery.WithMailServer;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Locks;
import vn.chibo.support.Statements;
import vn.chibo.support.Visitor;

/** Somebody is let in once: by a link in a mail, by a code on paper. */
@ChiBoTest
class InvitationTest extends WithMailServer {

	private static final String PASSWORD = "bon-tu-khong-lien-quan";
	private static final String ACCOUNTS = "/administration/accounts";
	private static final Pattern LINK = Pattern.compile("/invitation#([a-z0-9]+)\\.([a-z0-9]{32})\\s");
	private static final Pattern CODE = Pattern.compile("Mã: <b class=\"code\">([a-z0-9-]{14})</b>");
	private static final String USELESS = "Đường dẫn hoặc mã này không dùng được";

	@LocalServerPort
	int port;
	@Autowired
	Invitations invitations;
	@Autowired
	Inviting inviting;
	@Autowired
	Statements statements;

	@Test
	void whoeverIsInvitedSetsAPasswordOnce() throws Exception {
		var code = invited("an");

		var opened = open(province.login("an"), code);
		assertThat(opened).contains("Đồng chí <b>Lê Văn an</b>", "Mật khẩu mới, ít nhất 10 ký tự");
		assertThat(setsPassword(province.login("an"), code, PASSWORD)).isEqualTo("/login?set");
		new Visitor(port).login(province.login("an"), PASSWORD);

		assertThat(open(province.login("an"), code)).as("used twice").contains(USELESS);
		assertThat(setsPassword(province.login("an"), code, PASSWORD + "2")).isEmpty();
		new Visitor(port).login(province.login("an"), PASSWORD);
	}

	@Test
	void theLinkIsInTheMailAndNowhereElse() throws Exception {
		var code = invited("an");

		assertThat(jdbc.sql("select details || subject || mail_key from outgoing_mail").query(String.class).list())
			.allSatisfy(kept -> assertThat(kept).doesNotContain(code));
		assertThat(jdbc.sql("select secret_hash from invitation where member_id = ?").param(province.person("an"))
			.query(String.class).single()).hasSize(64).isNotEqualTo(code);
		assertThat(new Visitor(port).get("/invitation").headers().firstValue("Referrer-Policy"))
			.hasValue("no-referrer");
	}

	@Test
	void tooLateIsTooLate() throws Exception {
		var code = invited("an");

		clock.passes(Duration.ofDays(7).minusMinutes(1));
		assertThat(open(province.login("an"), code)).doesNotContain(USELESS);
		clock.passes(Duration.ofMinutes(1));
		assertThat(open(province.login("an"), code)).contains(USELESS);
		assertThat(setsPassword(province.login("an"), code, PASSWORD)).isEmpty();
	}

	@Test
	void theNewestMailCounts() throws Exception {
		var first = invited("an");
		var second = invited("an");

		assertThat(open(province.login("an"), first)).contains(USELESS);
		assertThat(open(province.login("an"), second)).doesNotContain(USELESS);
	}

	@Test
	void aCodeIsForItsOwnerOnly() throws Exception {
		var code = invited("an");
		province.person("binh");

		assertThat(open(province.login("binh"), code)).contains(USELESS);
		assertThat(open("nobody", code)).contains(USELESS);
	}

	@Test
	void ofTwoAtOnceOneSetsThePassword() throws Exception {
		var guest = invitations.find(province.login("an"), Secret.typed(invited("an"))).orElseThrow();
		var transaction = new TransactionTemplate(transactions);

		var second = transaction.execute(step -> {
			assertThat(invitations.use(guest)).isTrue();
			var other = CompletableFuture.supplyAsync(() -> invitations.use(guest));
			while (!Locks.somebodyWaits(jdbc)) {
				assertThat(other).isNotDone();
				Thread.onSpinWait();
			}
			return other;
		});

		assertThat(second.get(20, TimeUnit.SECONDS)).isFalse();
	}

	@Test
	void whatIsRefusedCanBeTypedAgain() throws Exception {
		var code = invited("an");
		var login = province.login("an");

		assertThat(answer(login, code, "ngan", "ngan")).contains("Mật khẩu mới cần từ 10 đến 64 ký tự.");
		assertThat(answer(login, code, "dangvien2026", "dangvien2026")).contains("quá dễ đoán");
		assertThat(answer(login, code, PASSWORD, PASSWORD + "x")).contains("Hai lần nhập mật khẩu mới chưa giống nhau");
		assertThat(setsPassword(login, code, PASSWORD)).isEqualTo("/login?set");
	}

	@Test
	void aCodeOnPaperIsTypedAsPeopleType() {
		register.memberIs(memberWithoutMail("an"), "email", null);
		var sheet = administrator().submit(ACCOUNTS, ACCOUNTS + "/slips?of=" + province.id("thon"), Map.of());
		var code = CODE.matcher(sheet.body());
		assertThat(code.find()).as(sheet.body()).isTrue();
		var typed = code.group(1).toUpperCase().replace("-", " ");

		assertThat(open(province.login("an").toUpperCase(), typed)).contains("Lê Văn an");
		assertThat(setsPassword(province.login("an"), typed, PASSWORD)).isEqualTo("/login?set");
		assertThat(setsPassword(province.login("an"), typed, PASSWORD + "2")).isEmpty();
	}

	@Test
	void wrongCodesLockCodesAndNotThePassword() throws Exception {
		var code = invited("an");
		var login = province.login("an");
		for (int i = 0; i < 5; i++) {
			assertThat(open(login, "k7mq-2xvp-9db" + (char) ('a' + i))).contains(USELESS);
		}
		assertThat(open(login, code)).as("locked").contains(USELESS);
		var first = administrator().submit(ACCOUNTS, ACCOUNTS, Map.of("login", login)).body();
		new Visitor(port).login(login, first.replaceAll("(?s).*là\\s+<b>([a-z2-9]{10})</b>.*", "$1"));

		clock.passes(Duration.ofMinutes(15));
		assertThat(open(login, code)).doesNotContain(USELESS);
	}

	@Test
	void stoppingAnAccountSaysThatTheInvitationIsWorthNothing() throws Exception {
		var code = invited("an");
		var page = ACCOUNTS + "/" + province.person("an");
		var administrator = administrator();

		assertThat(administrator.get(page).body())
			.contains("Lời mời chưa dùng, gửi bằng thư hay in trên phiếu, sẽ không");
		assertThat(
			administrator.get(administrator.whereTo(administrator.submit(page, page + "/close", Map.of()))).body())
			.contains("Lời mời chưa dùng không dùng được nữa.");
		administrator.submit(page, page + "/open", Map.of());
		assertThat(open(province.login("an"), code)).contains(USELESS);
	}

	@Test
	void wrongPasswordsOfAnOddLoginLockNoCode() throws Exception {
		var code = invited("an");
		for (int i = 0; i < 5; i++) {
			new Visitor(port).triesToLogIn("code " + province.login("an"), "sai-mat-khau");
		}
		assertThat(open(province.login("an"), code)).doesNotContain(USELESS);
	}

	@Test
	void manyAreInvitedWhenTheirNumberWasSeen() {
		province.person("an");
		province.person("binh");
		var address = ACCOUNTS + "/invite?of=" + province.id("thon");
		var administrator = administrator();

		for (var confirmed : List.of("", "1", "3")) {
			assertThat(administrator.submit(ACCOUNTS, address, Map.of("confirmed", confirmed)).body())
				.contains("Kiểm tra trước khi làm", "Gửi thư mời 2 đồng chí", "Chi bộ thôn 1", "value=\"2\"");
		}
		assertThat(mails()).isEmpty();
		administrator.submit(ACCOUNTS, address, Map.of("confirmed", "2"));
		assertThat(mails()).hasSize(2);
		assertThat(administrator.get(ACCOUNTS + "/invite?of=999999").statusCode()).isEqualTo(404);
	}

	@Test
	void ofTwoWhoInviteEverybodyAtOnceOneDoes() throws Exception {
		province.person("an");
		province.person("binh");
		var path = jdbc.sql("select path from organisation where id = ?").param(province.id("thon"))
			.query(String.class).single();

		var second = new TransactionTemplate(transactions).execute(step -> {
			assertThat(inviting.togetherByMail(path, "quantri")).isEqualTo(2);
			var other = CompletableFuture.supplyAsync(() -> inviting.togetherByMail(path, "quantri"));
			while (!Locks.somebodyWaits(jdbc)) {
				assertThat(other).isNotDone();
				Thread.onSpinWait();
			}
			return other;
		});

		assertThat(second.get(20, TimeUnit.SECONDS)).isZero();
		assertThat(mails()).hasSize(2);
	}

	@Test
	@Tag("long")
	void twoThousandFiveHundredAreInvitedInOneAction() throws Exception {
		jdbc.sql("""
			insert into member (personal_id, full_name, gender, born_on, ethnic_group, religion, admitted_on, official_on,
			                    activity, email, branch_id)
			select cast(100000000000 + 10000 * cast(:branch as bigint) + x as varchar(12)), 'Nguyễn Văn Hiếu', 'MALE',
			       date '1980-01-01', 'Kinh', 'Không', date '2010-01-01', date '2011-01-01', 'ACTIVE',
			       'm' || x || '@chibo.example', :branch
			from (with recursive n(x) as (select 1 union all select x + 1 from n where x < 2500) select x from n) numbers
			""").param("branch", province.id("thon")).update();

		var sent = statements.of(() -> administrator().submit(ACCOUNTS, ACCOUNTS + "/invite?of=" + province.id("xa"),
			Map.of("confirmed", "2500")));
		assertThat(sent).as("however many there are").hasSizeLessThan(60);
		assertThat(mails()).hasSize(2500).containsOnly("WAITING 0");
		carry();
		assertThat(mails()).containsOnly("SENT 1");
		assertThat(arrived()).hasSize(2500);

		var login = jdbc.sql("select login from member where email = 'm1@chibo.example' and branch_id = ?")
			.param(province.id("thon")).query(String.class).single();
		assertThat(login).matches("hieunv\\d*");
		var code = codeFor(login);
		assertThat(setsPassword(login, code, PASSWORD)).isEqualTo("/login?set");
		assertThat(open(login, code)).contains(USELESS);
	}

	private String memberWithoutMail(String person) {
		province.person(person);
		return province.login(person);
	}

	private String invited(String person) throws Exception {
		administrator().submit(ACCOUNTS, ACCOUNTS + "/" + province.person(person) + "/invite", Map.of());
		carry();
		return codeFor(province.login(person));
	}

	/** In the newest mail. */
	private static String codeFor(String login) throws Exception {
		var code = "";
		for (var mail : arrived()) {
			var link = LINK.matcher(String.valueOf(part(mail, "text/plain").getContent()));
			if (link.find() && link.group(1).equals(login)) {
				code = link.group(2);
			}
		}
		assertThat(code).isNotEmpty();
		return code;
	}

	private Visitor administrator() {
		return Visitor.administrator(port);
	}

	private String open(String login, String code) {
		return new Visitor(port).submit("/invitation", "/invitation", Map.of("login", login, "code", code)).body();
	}

	private String answer(String login, String code, String password, String again) {
		return new Visitor(port).submit("/invitation", "/invitation/password",
			Map.of("login", login, "code", code, "password", password, "again", again)).body();
	}

	/** Where it leads. */
	private String setsPassword(String login, String code, String password) {
		var visitor = new Visitor(port);
		return visitor.whereTo(visitor.submit("/invitation", "/invitation/password",
			Map.of("login", login, "code", code, "password", password, "again", password)));
	}
}
