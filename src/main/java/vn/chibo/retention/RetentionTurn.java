package vn.chibo.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One node at a time works off the rules; the turn of a node that dies is over by itself. */
@Component
class RetentionTurn {

	private static final Duration LONGEST = Duration.ofMinutes(30);

	private final JdbcClient jdbc;
	private final Clock clock;

	RetentionTurn(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether it is this node's turn now. */
	boolean take() {
		var now = OffsetDateTime.now(clock);
		return jdbc
			.sql("update retention_turn set taken_until = ? where id = 1 and (taken_until is null or taken_until < ?)")
			.params(now.plus(LONGEST), now).update() == 1;
	}

	/** The work goes on: nobody else's turn yet. */
	void keep() {
		jdbc.sql("update retention_turn set taken_until = ? where id = 1")
			.param(OffsetDateTime.now(clock).plus(LONGEST))
			.update();
	}

	void end() {
		jdbc.sql("update retention_turn set taken_until = null where id = 1").update();
	}
}
