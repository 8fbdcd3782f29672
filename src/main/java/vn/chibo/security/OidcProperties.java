package vn.chibo.security;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A provider of logins by OpenID Connect, if there is one.
 *
 * @param issuer  its address, below which it says what it offers; without one there is no such login
 * @param name    what people call it
 * @param scopes  what it is asked for
 * @param claim   what of it says who somebody is
 * @param matches what of a member that is: {@code LOGIN}, or {@code EMAIL}, which has to be of one member only
 * @param only    whether members log in there and nowhere else
 */
@ConfigurationProperties("chibo.login.oidc")
record OidcProperties(@DefaultValue("") String issuer, @DefaultValue("tài khoản chung") String name, String clientId,
		String clientSecret, @DefaultValue( {
			"openid", "profile", "email"}) Set<String> scopes,
		@DefaultValue("preferred_username") String claim, @DefaultValue("LOGIN") Matches matches,
		@DefaultValue("false") boolean only){

	/** Where the login by the provider begins. */
	static final String BEGIN = "/oauth2/authorization/oidc";

	enum Matches {
		LOGIN, EMAIL
	}

	boolean isOn() {
		return !issuer.isBlank();
	}

	/** Whether the passwords of members let anybody in. */
	boolean hasLocalLogin() {
		return !isOn() || !only;
	}

	@Override
	public String toString() {
		return "OidcProperties[" + issuer + "]";
	}
}
