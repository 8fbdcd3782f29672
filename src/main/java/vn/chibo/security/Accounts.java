package vn.chibo.security;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.register.Members;

/** The accounts: members of the register who have a login, and the administrator. */
@Component
public class Accounts {

	private static final String DEMO_PASSWORD = "demo";
	/** Without letters and digits that are taken for one another when read from paper. */
	private static final String READABLE = "abcdefghijkmnpqrstuvwxyz23456789";
	private static final int GIVEN_LENGTH = 10;

	private final Members members;
	private final Credentials credentials;
	private final Administrator administrator;
	private final PasswordEncoder encoder;
	private final boolean localLogin;
	private final String administratorHash;
	private final String demoHash;
	private final SecureRandom random = new SecureRandom();

	Accounts(Members members, Credentials credentials, Administrator administrator,
			PasswordEncoder encoder,
			ChiBoProperties properties, OidcProperties provider) {
		this.members = members;
		this.credentials = credentials;
		this.administrator = administrator;
		this.encoder = encoder;
		this.localLogin = provider.hasLocalLogin();
		this.demoHash = properties.inDemoMode() ? encoder.encode(DEMO_PASSWORD) : null;
		if (administrator.password().isBlank() && demoHash == null) {
			throw new AdministratorPasswordMissing();
		}
		this.administratorHash = administrator.password().isBlank() ? demoHash
			: encoder.encode(administrator.password());
	}

	/** The account of a login that can log in; the register is asked the same whoever it is. */
	Optional<UserDetails> find(String login) {
		var own = credentials.of(login);
		var isMember = members.findAnew(login).isPresent();
		if (administrator.is(login)) {
			return Optional.of(User.withUsername(login).password(administratorHash).roles("ADMINISTRATOR").build());
		}
		return Optional.ofNullable(own.hash()).or(() -> Optional.ofNullable(demoHash))
			.filter(hash -> localLogin && isMember && !own.closed())
			.map(hash -> User.withUsername(login).password(hash).roles("MEMBER").build());
	}

	/** Whether this login still belongs to somebody who may log in with it; as the register is at each request. */
	boolean exists(String login) {
		return administrator.is(login) || isMember(login) && !members.isClosed(login);
	}

	/** Which password the owner of a login has now, as the register is at each request. */
	PasswordThen passwordOf(String login) {
		return administrator.is(login) ? PasswordThen.none() : new PasswordThen(members.saltOf(login));
	}

	/** Which password it is that an account was found with; those of the configuration and of the demo are nobody's own. */
	PasswordThen passwordOf(UserDetails account) {
		var hash = account.getPassword();
		return hash.equals(administratorHash) || hash.equals(demoHash) ? PasswordThen.none() : PasswordThen.of(hash);
	}

	/** Whether members log in with passwords of ours. */
	public boolean havePasswords() {
		return localLogin;
	}

	public boolean isMember(String login) {
		return members.findByLogin(login).isPresent();
	}

	/** All sessions with another password end at their next request. */
	public void changePassword(String login, String password) {
		change(login, password);
	}

	PasswordThen change(String login, String password) {
		var hash = encoder.encode(password);
		credentials.set(login, hash);
		return PasswordThen.of(hash);
	}

	/** A first password, to be handed over and changed. */
	public String givePassword(String login) {
		var password = random.ints(GIVEN_LENGTH, 0, READABLE.length()).mapToObj(READABLE::charAt).map(String::valueOf)
			.collect(Collectors.joining());
		changePassword(login, password);
		return password;
	}
}
