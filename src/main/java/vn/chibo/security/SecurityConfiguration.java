package vn.chibo.security;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** One login for Tasklist, Cockpit and our own pages; HTTP Basic for the engine's REST API; nothing for strangers. */
@Configuration
class SecurityConfiguration {

	private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();
	private static final String[] OPEN_TO_STRANGERS = {"/login", "/forgotten", "/invitation", "/invitation/password",
		"/chibo/**", "/guide/**", "/favicon.ico",
		"/actuator/health",
		"/error"};
	/**
	 * Our pages load and send nothing but to us; Camunda's webapps have a policy of their own. The library that draws the
	 * process of a case writes style attributes, which run nothing.
	 */
	private static final String OWN_ONLY = "default-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
		+ "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

	private final EngineRequests engine;

	SecurityConfiguration(EngineRequests engine) {
		this.engine = engine;
	}

	@Bean
	@Order(1)
	SecurityFilterChain restApiChain(HttpSecurity http) throws Exception {
		return http.securityMatcher(engine.restApi())
			.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
			.httpBasic(Customizer.withDefaults())
			.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(csrf -> csrf.disable())
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain pagesChain(HttpSecurity http, AccountStillExists accountStillExists) throws Exception {
		var opened = new HttpSessionRequestCache();
		opened.setRequestMatcher(RequestsOfScripts.noneButPages());
		var outcome = new LoginOutcome(opened);
		return http
			.authorizeHttpRequests(requests -> requests
				.requestMatchers(OPEN_TO_STRANGERS).permitAll()
				// otherwise Camunda would end the session that it was not asked to end
				.requestMatchers(engine.webappLogout()).denyAll()
				.requestMatchers("/administration/**").hasRole("ADMINISTRATOR")
				.anyRequest().authenticated())
			.formLogin(login -> login.loginPage("/login").successHandler(outcome).failureHandler(outcome).permitAll())
			.requestCache(cache -> cache.requestCache(opened))
			.logout(logout -> logout.logoutSuccessUrl("/login?out").logoutRequestMatcher(new OrRequestMatcher(
				PATHS.matcher(HttpMethod.POST, "/logout"),
				new AndRequestMatcher(engine.webappLogout(), engine.withTokenOfWebapps()))))
			.addFilterBefore(accountStillExists, AuthorizationFilter.class)
			.addFilterAfter(new StaleTokens(engine), AuthorizationFilter.class)
			.exceptionHandling(failures -> failures
				.accessDeniedHandler(new ForgedRequests())
				.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
					engine.webappCalls())
				.defaultAuthenticationEntryPointFor((request, response, why) -> response.sendError(
					HttpServletResponse.SC_UNAUTHORIZED), RequestsOfScripts.all())
				.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"),
					AnyRequestMatcher.INSTANCE))
			.csrf(csrf -> csrf.ignoringRequestMatchers(engine.webapps()))
			.headers(headers -> headers.frameOptions(frames -> frames.sameOrigin())
				.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
				.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
					new NegatedRequestMatcher(engine.webapps()),
					new ContentSecurityPolicyHeaderWriter(OWN_ONLY))))
			.build();
	}

	/** In front of the chains: they ask who somebody is, and what is asked once a request begins there. */
	@Bean
	OrderedRequestContextFilter requestContextFilter() {
		return new OrderedRequestContextFilter();
	}

	/** The filter belongs into the chain of pages only, not in front of everything. */
	@Bean
	FilterRegistrationBean<AccountStillExists> accountStillExistsOnlyInItsChain(AccountStillExists filter) {
		var registration = new FilterRegistrationBean<>(filter);
		registration.setEnabled(false);
		return registration;
	}

	/** A request is watched once, not at each of thirty filters. */
	@Bean
	SecurityObservationSettings securityObservations() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return new NormalizedPasswords(new BCryptPasswordEncoder());
	}
}
