package vn.chibo.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;

/** The password hashes of members, and when they were here; the administrator's is in the configuration. */
@Repository
class Credentials {

	private final JdbcClient jdbc;
	private final Clock clock;

	Credentials(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What is known of a login, whether it is one or not: the question is the same. */
	Known of(String login) {
		return jdbc.sql("select (select password_hash from credential where login = :login) as hash, "
			+ "exists (select 1 from registered_closed_login where login = :login) as closed")
			.param("login", login).query(RecordRows.of(Known.class)).single();
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

	/** Whoever logs in elsewhere, or with the password of the demo, has none here. */
	@Transactional
	void loggedIn(String login) {
		var now = OffsetDateTime.now(clock);
		int known = jdbc.sql("update credential set last_login_at = ? where login = ?").params(now, login).update();
		if (known == 0) {
			jdbc.sql("insert into credential (login, changed_at, last_login_at) values (?, ?, ?)")
				.params(login, now, now).update();
		}
	}

	/** @param hash absent while there is no password */
	record Known(String hash, boolean closed) {
	}
}
