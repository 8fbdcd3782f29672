package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.actuate.health.Status;

/** The health of a database is said at once, however long people would wait for a connection. */
class DatabaseHealthTest {

	private final DataSource database = Mockito.mock(DataSource.class);

	@Test
	void databaseThatAnswersIsUp() throws SQLException {
		var connection = Mockito.mock(Connection.class);
		Mockito.when(database.getConnection()).thenReturn(connection);
		Mockito.when(connection.isValid(Mockito.anyInt())).thenReturn(true);
		try (var health = new DatabaseHealth(database)) {
			assertThat(health.health().getStatus()).isEqualTo(Status.UP);
		}
	}

	@Test
	void databaseThatRefusesIsDown() throws SQLException {
		Mockito.when(database.getConnection()).thenThrow(new SQLException("gone"));
		try (var health = new DatabaseHealth(database)) {
			assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
		}
	}

	@Test
	void databaseThatSaysNothingIsDownAndIsNotAskedAgainMeanwhile() throws SQLException {
		var never = new CountDownLatch(1);
		Mockito.when(database.getConnection()).thenAnswer(asked -> {
			never.await();
			return null;
		});
		try (var health = new DatabaseHealth(database)) {
			Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
				assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
				assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
			});
			Mockito.verify(database, Mockito.times(1)).getConnection();
		}
	}
}
