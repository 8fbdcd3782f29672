package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.TestRegister;
import vn.chibo.support.Visitor;

/** First passwords come from the administrator, the next ones from the members themselves. */
@ChiBoTest
class AccountPagesTest {

	private static final String NEW = "mat-khau-moi-1";

	/** 24 letters of three bytes each. */
	private static final String LONG = "ậểợựịỷẩềớừỉỵẫệờữạỳặếỡứảẻ";

	@LocalServerPort
	int port;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;

	String login;

	@BeforeEach
	void aMember() {
		login = new Province(jdbc, register).login("an");
	}

	@Test
	void eachPasswordThatIsGivenReplacesTheOneBefore() {
		var first = Passwords.givenPassword(port, login);
		var second = Passwords.givenPassword(port, login);

		assertThat(first).isNotEqualTo(second);
		assertThat(canLogIn(first)).isFalse();
		assertThat(canLogIn(second)).isTrue();
	}

	@Test
	void passwordsAreKeptAsHashesOnly() {
		var password = Passwords.givenPassword(port, login);

		assertThat(jdbc.sql("select password_hash from credential where login = ?").param(login).query(String.class)
			.single()).startsWith("$2a$").doesNotContain(password);
	}

	@ParameterizedTest
	@CsvSource({"nobody", "quantri", "''", "<b>x</b>"})
	void nobodyButAMemberIsGivenAPassword(String unknown) {
		var before = credentials();
		var answer = Visitor.administrator(port).submit("/administration/accounts", "/administration/accounts",
			Map.of("login", unknown));

		assertThat(answer.body()).contains("Không có đảng viên nào có tên đăng nhập này; hãy ghi tên đăng nhập vào cột "
			+ "Tài khoản của danh sách đảng viên rồi nạp lại danh sách.").doesNotContain("<b>x</b>");
		assertThat(credentials()).isEqualTo(before);
	}

	@Test
	void whoKnowsTheirPasswordChangesIt() {
		var password = Passwords.givenPassword(port, login);

		var answer = change(new Visitor(port).login(login, password), password, NEW, NEW);

		assertThat(answer).contains("Đã đổi mật khẩu.");
		assertThat(canLogIn(password)).isFalse();
		assertThat(canLogIn(NEW)).isTrue();
	}

	@Test
	void otherSessionsEndWithThePasswordTheyBeganWith() {
		var password = Passwords.givenPassword(port, login);
		var elsewhere = new Visitor(port).login(login, password);
		var here = new Visitor(port).login(login, password);
		assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);

		change(here, password, NEW, NEW);
		assertThat(here.get("/account").statusCode()).isEqualTo(200);
		assertThat(elsewhere.whereTo(elsewhere.get("/account"))).isEqualTo("/login");
		Passwords.givenPassword(port, login);
		assertThat(here.whereTo(here.get("/account"))).isEqualTo("/login");
	}

	@Test
	void aPasswordThatIsChangedOnAnotherNodeEndsSessionsHere() {
		var member = Passwords.loggedIn(port, login);
		assertThat(member.get("/account").statusCode()).isEqualTo(200);

		jdbc.sql("update credential set last_login_at = changed_at where login = ?").param(login).update();
		assertThat(member.get("/account").statusCode()).isEqualTo(200);
		jdbc.sql("update credential set password_hash = ? where login = ?")
			.params("$2a$10$abcdefghijklmnopqrstuuabcdefghijklmnopqrstuvwxyzabcde", login).update();
		assertThat(member.whereTo(member.get("/account"))).isEqualTo("/login");
	}

	@Test
	void aChangeThatIsRefusedSaysWhyAndChangesNothing() {
		var password = Passwords.givenPassword(port, login);
		var member = new Visitor(port).login(login, password);

		assertThat(change(member, "sai-mat-khau", NEW, NEW))
			.contains("Mật khẩu hiện tại chưa đúng; hãy nhập lại, hoặc đợi ít phút nếu đã nhập sai nhiều lần.");
		assertThat(change(member, password, "ngan", "ngan")).contains("Mật khẩu mới cần từ 10 đến 64 ký tự.");
		assertThat(change(member, password, "a".repeat(65), "a".repeat(65)))
			.contains("Mật khẩu mới cần từ 10 đến 64 ký tự.");
		assertThat(change(member, password, NEW, NEW + "x"))
			.contains("Hai lần nhập mật khẩu mới chưa giống nhau; hãy nhập lại.");
		assertThat(canLogIn(password)).isTrue();
		assertThat(canLogIn(NEW)).isFalse();
	}

	@Test
	void aPasswordMayHaveVietnameseLettersAsFarAsAllOfThemCount() {
		var password = Passwords.givenPassword(port, login);
		var member = new Visitor(port).login(login, password);

		assertThat(change(member, password, "ậ".repeat(25), "ậ".repeat(25)))
			.contains("Mật khẩu mới quá dài vì có nhiều chữ có dấu; hãy bớt chữ hoặc bớt dấu.");
		assertThat(change(member, password, LONG, LONG)).contains("Đã đổi mật khẩu.");
		assertThat(canLogIn(LONG)).isTrue();
	}

	@Test
	void theAdministratorsPasswordIsNotChangedHere() {
		assertThat(change(Visitor.administrator(port), Visitor.ADMINISTRATOR_PASSWORD, NEW, NEW))
			.contains("Mật khẩu của quản trị viên được đặt trong cấu hình của máy chủ, không đổi ở đây.");
		Visitor.administrator(port);
	}

	@Test
	void officialsAreShownTheWayToThePagesBesideTasklist() {
		var province = new Province(jdbc, register);
		province.seat(province.committee("thon"), "bithu");

		assertThat(Passwords.loggedIn(port, province.login("bithu")).get("/account").body())
			.contains("href=\"/prospects\"");
		assertThat(Passwords.loggedIn(port, login).get("/account").body()).doesNotContain("/prospects");
	}

	@Test
	void whoSitsInNoCommitteeIsToldThatThisPageIsNotForThem() {
		for (var page : List.of("/prospects", "/admission", "/prospects/1", "/admission/1")) {
			var answer = Passwords.loggedIn(port, login).get(page);
			assertThat(answer.statusCode()).as(page).isEqualTo(403);
			assertThat(answer.body()).contains("Đồng chí không có quyền xem trang này.");
		}
	}

	private static String change(Visitor visitor, String current, String password, String again) {
		return visitor.submit("/account", "/account", Map.of("current", current, "password", password, "again", again))
			.body();
	}

	private boolean canLogIn(String password) {
		var visitor = new Visitor(port);
		return !visitor.whereTo(visitor.triesToLogIn(login, password)).startsWith("/login");
	}

	private List<String> credentials() {
		return jdbc.sql("select login || password_hash from credential order by login").query(String.class).list();
	}
}
