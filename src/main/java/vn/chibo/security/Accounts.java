package vn.chibo.security;

import java.util.Optional;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.register.Members;

/** The accounts: members of the register who have a login, and the administrator. */
@Component
class Accounts {

	private static final String DEMO_PASSWORD = "demo";

	private final Members members;
	private final Credentials credentials;
	private final Administrator administrator;
	private final PasswordEncoder encoder;
	private final String administratorHash;
	private final String demoHash;

	Accounts(Members members, Credentials credentials, Administrator administrator, PasswordEncoder encoder,
			ChiBoProperties properties) {
		this.members = members;
		this.credentials = credentials;
		this.administrator = administrator;
		this.encoder = encoder;
		this.demoHash = properties.inDemoMode() ? encoder.encode(DEMO_PASSWORD) : null;
		if (administrator.password().isBlank() && demoHash == null) {
			throw new AdministratorPasswordMissing();
		}
		this.administratorHash = administrator.password().isBlank() ? demoHash
			: encoder.encode(administrator.password());
	}

	/** The account of a login that can log in; the register is asked the same whoever it is. */
	Optional<UserDetails> find(String login) {
		var own = credentials.hashOf(login);
		var isMember = members.findAnew(login).isPresent();
		if (administrator.is(login)) {
			return Optional.of(User.withUsername(login).password(administratorHash).roles("ADMINISTRATOR").build());
		}
		return own.or(() -> Optional.ofNullable(demoHash)).filter(hash -> isMember)
			.map(hash -> User.withUsername(login).password(hash).roles("MEMBER").build());
	}

	/** Whether this login still belongs to somebody; as the register is at each request. */
	boolean exists(String login) {
		return administrator.is(login) || isMember(login);
	}

	boolean isMember(String login) {
		return members.findByLogin(login).isPresent();
	}

	void changePassword(String login, String password) {
		credentials.set(login, encoder.encode(password));
	}
}
