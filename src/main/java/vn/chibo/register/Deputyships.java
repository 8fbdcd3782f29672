package vn.chibo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who does the work of an official who is away; whether somebody may be named is for whoever names to know. */
@Repository
public class Deputyships {

	private final JdbcClient jdbc;
	private final Clock clock;

	Deputyships(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public void name(long absent, long deputy, LocalDate from, LocalDate to, String by) {
		jdbc.sql("insert into deputy (member_id, deputy_id, valid_from, valid_to, named_by, named_at) "
			+ "values (?, ?, ?, ?, ?, ?)").params(absent, deputy, from, to, by, OffsetDateTime.now(clock)).update();
	}

	/**
	 * @param by null when it is nobody's decision
	 * @return whether it was not over before
	 */
	public boolean end(long id, String by) {
		return jdbc.sql("update deputy set ended_at = ?, ended_by = ? where id = ? and ended_at is null "
			+ "and valid_to >= ?").params(OffsetDateTime.now(clock), by, id, LocalDate.now(clock)).update() == 1;
	}
}
