package vn.chibo.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The password hashes of members; the administrator's is in the configuration. */
@Repository
class Credentials {

	private final JdbcClient jdbc;
	private final Clock clock;

	Credentials(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<String> hashOf(String login) {
		return jdbc.sql("select password_hash from credential where login = ?").param(login).query(String.class)
			.optional();
	}

	@Transactional
	void set(String login, String hash) {
		var now = OffsetDateTime.now(clock);
		int changed = jdbc.sql("update credential set password_hash = ?, changed_at = ? where login = ?")
			.params(hash, now, login).update();
		if (changed == 0) {
			jdbc.sql("insert into credential (login, password_hash, changed_at) values (?, ?, ?)")
				.params(login, hash, now).update();
		}
	}
}
