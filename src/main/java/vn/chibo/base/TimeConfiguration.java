package vn.chibo.base;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TimeConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
	}

	/** Whether a date is past is asked of the same clock as everything else. */
	@Bean
	ValidationConfigurationCustomizer validationAsksTheClock(Clock clock) {
		return configuration -> configuration.clockProvider(() -> clock);
	}
}
