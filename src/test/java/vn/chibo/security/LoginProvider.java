package vn.chibo.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** A provider of logins as others run one: Spring's authorization server behind its own port. Everybody's password is "demo". */
@TestConfiguration
@EnableWebSecurity
@ImportAutoConfiguration({ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
	WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
	SecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class})
class LoginProvider {

	static final String SECRET = "bi-mat-cua-ung-dung";
	/** Where people are sent back to; the port is known when the application has started. */
	static volatile String redirect = "http://localhost/unknown";
	/** What the provider calls people, by their name there. */
	static final Map<String, String> CALLED = new ConcurrentHashMap<>();

	static ServletWebServerApplicationContext start() {
		return (ServletWebServerApplicationContext) new SpringApplicationBuilder(LoginProvider.class)
			.properties("spring.config.location=optional:classpath:/nothing/", "spring.main.banner-mode=off")
			.run("--server.port=0", "--server.address=127.0.0.1");
	}

	@Bean
	@Order(1)
	SecurityFilterChain protocol(HttpSecurity http) throws Exception {
		var server = OAuth2AuthorizationServerConfigurer.authorizationServer();
		return http.securityMatcher(server.getEndpointsMatcher())
			.with(server, one -> one.oidc(Customizer.withDefaults()))
			.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
			.oauth2ResourceServer(resources -> resources.jwt(Customizer.withDefaults()))
			.exceptionHandling(failures -> failures
				.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain people(HttpSecurity http) throws Exception {
		return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
			.formLogin(Customizer.withDefaults()).build();
	}

	@Bean
	UserDetailsService users() {
		return name -> User.withUsername(name).password("{noop}demo").roles("USER").build();
	}

	@Bean
	RegisteredClientRepository clients() {
		Supplier<RegisteredClient> client = () -> RegisteredClient.withId("chibo").clientId("chibo")
			.clientSecret("{noop}" + SECRET)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE).redirectUri(redirect).scope("openid")
			.scope("profile").scope("email").build();
		return new RegisteredClientRepository() {
			@Override
			public void save(RegisteredClient one) {
				// there is one, and it stays as it is
			}

			@Override
			public RegisteredClient findById(String id) {
				return client.get();
			}

			@Override
			public RegisteredClient findByClientId(String id) {
				return id.equals("chibo") ? client.get() : null;
			}
		};
	}

	@Bean
	OAuth2TokenCustomizer<JwtEncodingContext> names() {
		return token -> token.getClaims().claim("preferred_username",
			CALLED.getOrDefault(token.getPrincipal().getName(), token.getPrincipal().getName()));
	}

	@Bean
	JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
		var generator = KeyPairGenerator.getInstance("RSA");
		generator.initialize(2048);
		var pair = generator.generateKeyPair();
		return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
			.privateKey(pair.getPrivate()).keyID(UUID.randomUUID().toString()).build()));
	}

	@Bean
	JwtDecoder decoder(JWKSource<SecurityContext> keys) {
		return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
	}

	@Bean
	AuthorizationServerSettings settings() {
		return AuthorizationServerSettings.builder().build();
	}
}
