package vn.chibo.security;

import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Finds the member whom the provider means: one, and one who may log in. */
@Component
@ConditionalOnProperty("chibo.login.oidc.issuer")
class OidcMembers implements OAuth2UserService<OidcUserRequest, OidcUser> {

	static final String UNKNOWN = "unknown_member";

	private final OidcUserService provider = new OidcUserService();
	private final OidcProperties properties;
	private final Accounts accounts;
	private final JdbcClient jdbc;

	OidcMembers(OidcProperties properties, Accounts accounts, JdbcClient jdbc) {
		this.properties = properties;
		this.accounts = accounts;
		this.jdbc = jdbc;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		return memberOf(provider.loadUser(request)).orElseThrow(() -> new OAuth2AuthenticationException(UNKNOWN));
	}

	Optional<OidcUser> memberOf(OidcUser person) {
		return Optional.ofNullable(person.getClaimAsString(properties.claim())).filter(value -> !value.isBlank())
			.flatMap(value -> properties.matches() == OidcProperties.Matches.EMAIL ? byAddress(person, value)
				: Optional.of(LoginName.of(value)))
			.filter(login -> accounts.isMember(login) && accounts.exists(login)).map(OidcMember::new);
	}

	/** Whoever may write any address at the provider would be whoever they like here. */
	private Optional<String> byAddress(OidcUser person, String address) {
		if (StandardClaimNames.EMAIL.equals(properties.claim()) && !Boolean.TRUE.equals(person.getEmailVerified())) {
			return Optional.empty();
		}
		var logins = jdbc.sql("select login from current_member where lower(email) = ? and login is not null "
			+ "fetch first 2 rows only").param(address.strip().toLowerCase(Locale.ROOT)).query(String.class).list();
		return logins.size() == 1 ? Optional.of(logins.get(0)) : Optional.empty();
	}
}
