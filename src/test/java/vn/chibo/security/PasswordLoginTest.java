package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Province;
import vn.chibo.support.Statements;
import vn.chibo.support.TestRegister;
import vn.chibo.support.Visitor;

/** The same work for whoever knocks, counted instead of timed: comparisons of hashes and questions to the database. */
@ChiBoTest
class PasswordLoginTest {

	private static final String PASSWORD = "Mật-khẩu-dễ-nhớ";
	/** The same letters as a phone sends them, accents apart. */
	private static final String FROM_A_PHONE = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);

	@Autowired
	Accounts accounts;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TestRegister register;
	@Autowired
	Clock clock;
	@Autowired
	Statements statements;

	Counting encoder = new Counting();
	Province province;
	PasswordLogin door;

	@BeforeEach
	void aMemberWithAPassword() {
		province = new Province(jdbc, register);
		accounts.changePassword(province.login("an"), PASSWORD);
		door = new PasswordLogin(accounts, new NormalizedPasswords(encoder), new FailedLogins(
			new LoginLimits(5, 50, Duration.ofMinutes(15), 100), clock));
	}

	@Test
	void theSameWorkIsDoneForEverybody() {
		accounts.changePassword(province.login("locked"), PASSWORD);
		accounts.changePassword(province.login("removed"), PASSWORD);
		province.becomes("removed", "REMOVED");
		for (int i = 0; i < 5; i++) {
			refused(province.login("locked"), "sai-mat-khau");
		}

		var work = new LinkedHashMap<String, List<String>>();
		for (var attempt : Map
			.of("unknown", "nobody", "wrong", province.login("an"), "locked", province.login("locked"),
				"removed", province.login("removed"), "no password", province.login("nopassword"), "administrator",
				Visitor.ADMINISTRATOR)
			.entrySet()) {
			encoder.compared = 0;
			work.put(attempt.getKey(), statements.of(() -> refused(attempt.getValue(), attempt.getKey().equals("locked")
				? PASSWORD : "sai-mat-khau")));
			assertThat(encoder.compared).as(attempt.getKey()).isOne();
		}

		assertThat(work).hasSize(6).allSatisfy((who, asked) -> assertThat(asked).as(who).isNotEmpty()
			.isEqualTo(work.get("unknown")));
	}

	@Test
	void aLoginThatIsLockedTakesNotEvenTheRightPassword() {
		var login = province.login("an");
		assertThat(door.admit(login, PASSWORD, "a")).isPresent();
		for (int i = 0; i < 5; i++) {
			refused(login, "sai-mat-khau");
		}

		assertThat(door.admit(login, PASSWORD, "a")).isEmpty();
	}

	@Test
	void attemptsAtTheSameMomentAreNoMoreThanOneAfterAnother() {
		var login = province.login("an");
		encoder.meanwhile = () -> {
			for (int i = 0; i < 5; i++) {
				refused(login, "sai-mat-khau");
			}
		};

		refused(login, PASSWORD);
	}

	@Test
	void accentsCountHoweverTheyAreTyped() {
		assertThat(FROM_A_PHONE).isNotEqualTo(PASSWORD);
		assertThat(door.admit(province.login("an"), FROM_A_PHONE, "a")).isPresent();
		accounts.changePassword(province.login("an"), FROM_A_PHONE);
		assertThat(door.admit(province.login("an"), PASSWORD, "a")).isPresent();
	}

	@Test
	void aLoginIsKnownWithCapitalsAndBlanks() {
		var login = province.login("an");
		var person = door.authenticate(attempt("  " + login.toUpperCase() + " ", PASSWORD));

		assertThat(person.getName()).isEqualTo(login);
	}

	@Test
	void whatCannotBeALoginIsRefusedLikeAnyOther() {
		for (var odd : new String[] {"", "\0", "a\0b", "x".repeat(100_000), "' or 1=1 --", "\uD800"}) {
			refused(odd, PASSWORD);
		}
	}

	private void refused(String login, String password) {
		assertThatThrownBy(() -> door.authenticate(attempt(login, password)))
			.isExactlyInstanceOf(BadCredentialsException.class).hasMessage("refused").hasNoCause();
	}

	private static UsernamePasswordAuthenticationToken attempt(String login, String password) {
		return UsernamePasswordAuthenticationToken.unauthenticated(login, password);
	}

	/** Counts comparisons, and lets others try while one is under way. */
	private static class Counting implements PasswordEncoder {

		private final PasswordEncoder encoder = new BCryptPasswordEncoder(4);
		private int compared;
		private Runnable meanwhile = () -> {
		};

		@Override
		public String encode(CharSequence password) {
			return encoder.encode(password);
		}

		@Override
		public boolean matches(CharSequence password, String hash) {
			compared++;
			var others = meanwhile;
			meanwhile = () -> {
			};
			others.run();
			return encoder.matches(password, hash);
		}
	}
}
