package vn.chibo.security;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * The one door, for the login page and for HTTP Basic. Unknown, wrong, locked, removed, without a password: the work
 * and the answer are the same, so that nobody learns which it was.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

	private final Accounts accounts;
	private final PasswordEncoder encoder;
	private final FailedLogins failures;
	private final String nobodysHash;

	PasswordLogin(Accounts accounts, PasswordEncoder encoder, FailedLogins failures) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.failures = failures;
		this.nobodysHash = encoder.encode("nobody");
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		var login = LoginName.of(attempt.getName());
		var password = attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
		var account = admit(login, password, address(attempt))
			.orElseThrow(() -> new BadCredentialsException("refused"));
		var person = UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
		person.setDetails(accounts.passwordOf(account));
		return person;
	}

	/** The account whose password this is, unless it is locked; what is wrong is counted. */
	Optional<UserDetails> admit(String login, String password, String address) {
		var account = accounts.find(login);
		var matches = encoder.matches(password, account.map(UserDetails::getPassword).orElse(nobodysHash));
		// asked after the comparison, so that many at once get no more tries than one after another
		if (account.isPresent() && matches && !failures.isLocked(login, address)) {
			failures.forget(login);
			return account;
		}
		failures.add(login, address);
		return Optional.empty();
	}

	@Override
	public boolean supports(Class<?> attempt) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
	}

	private static String address(Authentication attempt) {
		return attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
	}
}
