package vn.chibo.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Logins of members with which nobody may log in, until they are opened again. */
@Repository
public class ClosedLogins {

	private final JdbcClient jdbc;
	private final KnownRegister known;
	private final Clock clock;

	ClosedLogins(JdbcClient jdbc, KnownRegister known, Clock clock) {
		this.jdbc = jdbc;
		this.known = known;
		this.clock = clock;
	}

	public boolean isClosed(String login) {
		return known.recall("closed logins",
			() -> Set.copyOf(jdbc.sql("select login from closed_login").query(String.class).list())).contains(login);
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
