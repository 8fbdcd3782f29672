package vn.chibo.security;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, said within two seconds: a load balancer does not wait as long as people do for a
 * connection. While one question is still open there is no other.
 */
@Component("dbHealthIndicator")
class DatabaseHealth implements HealthIndicator, AutoCloseable {

	private static final int SECONDS = 2;

	private final DataSource database;
	private final ExecutorService asking = new ThreadPoolExecutor(0, 1, 1, TimeUnit.MINUTES, new SynchronousQueue<>(),
		work -> {
			var thread = new Thread(work, "database-health");
			thread.setDaemon(true);
			return thread;
		});

	DatabaseHealth(DataSource database) {
		this.database = database;
	}

	@Override
	public Health health() {
		try {
			return asking.submit(this::answers).get(SECONDS, TimeUnit.SECONDS) ? Health.up().build()
				: Health.down().build();
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return Health.unknown().build();
		} catch (ExecutionException | TimeoutException | RejectedExecutionException silent) {
			return Health.down().build();
		}
	}

	private boolean answers() throws SQLException {
		try (var connection = database.getConnection()) {
			return connection.isValid(SECONDS);
		}
	}

	@Override
	public void close() {
		asking.shutdownNow();
	}
}
