package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import vn.chibo.support.Visitor;

/** Members with the passwords that the administrator gave them. */
final class Passwords {

	private static final Pattern PASSWORD = Pattern.compile("Mật khẩu của <b>[^<]+</b> là\\s+<b>([a-z2-9]{10})</b>");

	private Passwords() {
	}

	static Visitor loggedIn(int port, String login) {
		return new Visitor(port).login(login, givenPassword(port, login));
	}

	static String givenPassword(int port, String login) {
		var answer = Visitor.administrator(port).submit("/administration/accounts", "/administration/accounts",
			Map.of("login", login));
		var password = PASSWORD.matcher(answer.body());
		assertThat(password.find()).as(answer.body()).isTrue();
		return password.group(1);
	}
}
