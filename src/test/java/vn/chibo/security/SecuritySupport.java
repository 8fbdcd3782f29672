package vn.chibo.security;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords as the application keeps them, at the lowest price: tests log in thousands of times. */
@TestConfiguration(proxyBeanMethods = false)
public class SecuritySupport {

	private static final int CHEAPEST = 4;

	@Bean
	@Primary
	PasswordEncoder cheapPasswords() {
		return new NormalizedPasswords(new BCryptPasswordEncoder(CHEAPEST));
	}
}
