package vn.chibo.casepage;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestConfiguration(proxyBeanMethods = false)
public class CasePageSupport {

	@Bean
	MailedCases mailedCases(CaseGate gate, JdbcClient jdbc) {
		return new MailedCases(gate, jdbc);
	}
}
