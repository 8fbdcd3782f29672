package vn.chibo.security;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.register.Members;

/** The accounts: members of the register who have a login, and the administrator. */
@Component
public class Accounts implements UserDetailsService {

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

	@Override
	public UserDetails loadUserByUsername(String login) {
		if (administrator.is(login)) {
			return User.withUsername(login).password(administratorHash).roles("ADMINISTRATOR").build();
		}
		var hash = credentials.hashOf(login).orElse(demoHash);
		if (hash == null || members.findByLogin(login).isEmpty()) {
			throw new UsernameNotFoundException("unknown");
		}
		return User.withUsername(login).password(hash).roles("MEMBER").build();
	}

	/** Whether this login still belongs to somebody; asked anew on every request. */
	public boolean exists(String login) {
		return administrator.is(login) || isMember(login);
	}

	boolean isMember(String login) {
		return members.findByLogin(login).isPresent();
	}

	void changePassword(String login, String password) {
		credentials.set(login, encoder.encode(password));
	}
}
