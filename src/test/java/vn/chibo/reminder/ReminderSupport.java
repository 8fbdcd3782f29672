package vn.chibo.reminder;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.TestClock;

@TestConfiguration(proxyBeanMethods = false)
public class ReminderSupport {

	@Bean
	Remindings remindings(ReminderRun run, TestClock clock, JdbcClient jdbc) {
		return new Remindings(run, clock, jdbc);
	}
}
