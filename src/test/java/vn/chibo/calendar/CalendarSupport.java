package vn.chibo.calendar;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestConfiguration(proxyBeanMethods = false)
public class CalendarSupport {

	@Bean
	Decrees decrees(DecreedDays days, DeadlineChanges changes, DeadlineReckoning reckoning, JdbcClient jdbc) {
		return new Decrees(days, changes, reckoning, jdbc);
	}
}
