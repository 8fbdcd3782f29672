package vn.chibo.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One login for Tasklist, Cockpit and our own pages; HTTP Basic for the engine's REST API; nothing for strangers. */
@Configuration
class SecurityConfiguration {

	/** Paths of the whole application, whichever servlet answers: Camunda's are not Spring's. */
	private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();
	private static final String[] OPEN_TO_STRANGERS = {"/login", "/chibo/**", "/favicon.ico", "/actuator/health",
		"/error"};

	private static final RequestMatcher WEBAPP_LOGOUT = PATHS.matcher(HttpMethod.POST,
		"/camunda/api/admin/auth/user/{engine}/logout");
	/**
	 * Our pages load and send nothing but to us; Camunda's webapps have a policy of their own. The library that draws the
	 * process of a case writes style attributes, which run nothing.
	 */
	private static final String OWN_ONLY = "default-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
		+ "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

	@Bean
	@Order(1)
	SecurityFilterChain restApiChain(HttpSecurity http) throws Exception {
		return http.securityMatcher(PATHS.matcher("/engine-rest/**"))
			.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
			.httpBasic(Customizer.withDefaults())
			.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(csrf -> csrf.disable())
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain pagesChain(HttpSecurity http, AccountStillExists accountStillExists) throws Exception {
		return http
			.authorizeHttpRequests(requests -> requests
				.requestMatchers(OPEN_TO_STRANGERS).permitAll()
				// otherwise Camunda would end the session that it was not asked to end
				.requestMatchers(WEBAPP_LOGOUT).denyAll()
				.requestMatchers("/administration/**").hasRole("ADMINISTRATOR")
				.anyRequest().authenticated())
			.formLogin(login -> login.loginPage("/login").defaultSuccessUrl("/").permitAll())
			.logout(logout -> logout.logoutSuccessUrl("/login?out").logoutRequestMatcher(new OrRequestMatcher(
				PATHS.matcher(HttpMethod.POST, "/logout"),
				new AndRequestMatcher(WEBAPP_LOGOUT, SecurityConfiguration::hasTokenOfTheWebapps))))
			.addFilterBefore(accountStillExists, AuthorizationFilter.class)
			.exceptionHandling(failures -> failures
				.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"),
					new NegatedRequestMatcher(PATHS.matcher("/camunda/api/**")))
				.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
					PATHS.matcher("/camunda/api/**")))
			// Camunda guards its webapps against forged requests itself
			.csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/**"))
			.headers(headers -> headers.frameOptions(frames -> frames.sameOrigin())
				.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
				.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
					new NegatedRequestMatcher(PATHS.matcher("/camunda/**")),
					new ContentSecurityPolicyHeaderWriter(OWN_ONLY))))
			.build();
	}

	/** Camunda's own protection against forged requests, which comes too late for the logout. */
	private static boolean hasTokenOfTheWebapps(HttpServletRequest request) {
		var session = request.getSession(false);
		var sent = request.getHeader("X-XSRF-TOKEN");
		return sent != null && session != null && sent.equals(session.getAttribute("CAMUNDA_CSRF_TOKEN"));
	}

	/** The filter belongs into the chain of pages only, not in front of everything. */
	@Bean
	FilterRegistrationBean<AccountStillExists> accountStillExistsOnlyInItsChain(AccountStillExists filter) {
		var registration = new FilterRegistrationBean<>(filter);
		registration.setEnabled(false);
		return registration;
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return new NormalizedPasswords(new BCryptPasswordEncoder());
	}
}
