package vn.chibo.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** The login by a provider, where one is configured. Only who somebody is comes from there, and nothing of it is kept. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("chibo.login.oidc.issuer")
class OidcLogin {

	private static final Logger log = LoggerFactory.getLogger(OidcLogin.class);
	private static final String ID = "oidc";

	/** The provider is asked what it offers when somebody first comes: this server starts without it. */
	@Bean
	ClientRegistrationRepository providers(OidcProperties provider) {
		return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
			ClientRegistrations.fromIssuerLocation(provider.issuer()).registrationId(ID).clientId(provider.clientId())
				.clientSecret(provider.clientSecret()).scope(provider.scopes()).build()));
	}

	@Bean
	OAuth2AuthorizedClientRepository keptNowhere() {
		return new KeptNowhere();
	}

	@Bean
	Chain oidcChain(OidcMembers members) {
		return (http, success) -> http.oauth2Login(login -> login.loginPage("/login").successHandler(success)
			.failureHandler(OidcLogin::failed).userInfoEndpoint(who -> who.oidcUserService(members))
			.withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
				@Override
				public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F beginning) {
					beginning.setAuthenticationFailureHandler(OidcLogin::failed);
					return beginning;
				}
			}));
	}

	private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
			throws IOException {
		var unknown = why instanceof OAuth2AuthenticationException refused
			&& OidcMembers.UNKNOWN.equals(refused.getError().getErrorCode());
		if (!unknown) {
			log.warn("A login by the provider failed: {}", why instanceof OAuth2AuthenticationException refused
				? refused.getError().getErrorCode() : why.getClass().getSimpleName());
		}
		response.sendRedirect(request.getContextPath() + "/login?" + (unknown ? "unknown" : "provider"));
	}

	/** What this adds to the chain of pages. */
	interface Chain {

		void add(HttpSecurity http, AuthenticationSuccessHandler success) throws Exception;
	}

	private static final class KeptNowhere implements OAuth2AuthorizedClientRepository {

		@Override
		public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(String provider, Authentication person,
				HttpServletRequest request) {
			return null;
		}

		@Override
		public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication person,
				HttpServletRequest request,
				HttpServletResponse response) {
			// nothing is asked of the provider after the login
		}

		@Override
		public void removeAuthorizedClient(String provider, Authentication person, HttpServletRequest request,
				HttpServletResponse response) {
			// none is kept
		}
	}
}
