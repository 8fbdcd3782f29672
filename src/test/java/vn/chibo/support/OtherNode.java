package vn.chibo.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.springframework.jdbc.core.JdbcTemplate;

/** Another node on the same database, which is killed at its work. */
public class OtherNode {

	private final JdbcTemplate jdbc;
	private final LockProvider locks;

	public OtherNode(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.locks = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
			.withJdbcTemplate(jdbc).usingDbTime().build());
	}

	/** It is at a job from now on, and says nothing more. */
	public void takes(String job) {
		assertThat(locks.lock(new LockConfiguration(Instant.EPOCH, job, Duration.ofMinutes(1), Duration.ZERO)))
			.isPresent();
	}

	/** Later than a job was taken, or than its node said that it is alive. */
	public void minutePasses(String job) {
		assertThat(jdbc.update("update shedlock set locked_at = locked_at - interval '1' minute, "
			+ "lock_until = lock_until - interval '1' minute where name = ?", job)).isOne();
	}
}
