package vn.chibo.base;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Of several nodes one does what carries {@code @SchedulerLock}, the others leave it out. Whoever is at it says so again
 * every half minute; a node that has said nothing for a minute, by the clock of the database, is dead.
 */
@Configuration
@EnableSchedulerLock(defaultLockAtMostFor = "1m")
class JobConfiguration implements DisposableBean {

	/** No bean: Spring would run the jobs themselves in it. */
	private final ScheduledExecutorService signsOfLife = Executors
		.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("job-lock-"));

	@Bean
	LockProvider lockProvider(JdbcTemplate jdbc) {
		return new KeepAliveLockProvider(new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
			.withJdbcTemplate(jdbc).usingDbTime().build()), signsOfLife);
	}

	@Override
	public void destroy() {
		signsOfLife.shutdown();
	}
}
