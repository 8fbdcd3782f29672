package vn.chibo.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Logins of members with which nobody may log in, until they are opened again; {@link Members} knows which. */
@Repository
public class ClosedLogins {

	private final JdbcClient jdbc;
	private final Clock clock;

	ClosedLogins(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Nothing happens to one that is closed. */
	@Transactional
	public void close(String login, String by) {
		jdbc.sql("insert into closed_login (login, closed_at, closed_by) select :login, :now, :by "
			+ "where not exists (select 1 from closed_login where login = :login)")
			.param("login", login).param("now", OffsetDateTime.now(clock)).param("by", by).update();
	}

	@Transactional
	public void open(String login) {
		jdbc.sql("delete from closed_login where login = ?").param(login).update();
	}
}
