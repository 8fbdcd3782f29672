package vn.chibo.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that wait and those that are done with. */
@Repository
class Outbox {

	private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {
	};
	private static final String SELECT = """
		select p.id, p.template, p.subject, p.case_number, p.task_id, p.details, p.created_at, p.attempts, p.state,
		       m.full_name, m.email
		from outgoing_mail p join member m on m.id = p.recipient_id\s""";

	/** More nodes than these never look for mails at the same time. */
	private static final int SOUGHT = 20;

	private final JdbcClient jdbc;
	private final ObjectMapper json;
	private final Clock clock;

	Outbox(JdbcClient jdbc, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * The next mail that is due, locked for this transaction; another node takes another one. Looked for first and locked
	 * then: H2 locks every row that it sorts.
	 */
	Optional<OutgoingMail> takeNext() {
		return jdbc.sql("select id from outgoing_mail where state = 'WAITING' and send_after <= ? "
				+ "order by send_after, id fetch first " + SOUGHT + " rows only")
			.param(OffsetDateTime.now(clock)).query(Long.class).list().stream().filter(this::take).findFirst()
			.map(id -> jdbc.sql(SELECT + "where p.id = ?").param(id).query(this::read).single());
	}

	private boolean take(long id) {
		return jdbc.sql("select id from outgoing_mail where id = ? and state = 'WAITING' for update skip locked").param(id)
			.query(Long.class).optional().isPresent();
	}

	void finish(OutgoingMail mail, String state) {
		jdbc.sql("update outgoing_mail set state = ?, finished_at = ?, attempts = attempts + 1 where id = ?")
			.params(state, OffsetDateTime.now(clock), mail.id()).update();
	}

	void postpone(OutgoingMail mail, Duration wait, String error) {
		jdbc.sql("update outgoing_mail set send_after = ?, last_error = ?, attempts = attempts + 1 where id = ?")
			.params(OffsetDateTime.now(clock).plus(wait), error, mail.id()).update();
	}

	List<OutgoingMail> newest(int count) {
		return jdbc.sql(SELECT + "order by p.id desc fetch first " + count + " rows only").query(this::read).list();
	}

	Optional<OutgoingMail> find(long id) {
		return jdbc.sql(SELECT + "where p.id = ?").param(id).query(this::read).optional();
	}

	long waiting() {
		return jdbc.sql("select count(*) from outgoing_mail where state = 'WAITING'").query(Long.class).single();
	}

	private OutgoingMail read(ResultSet row, int number) throws SQLException {
		try {
			return new OutgoingMail(row.getLong("id"), row.getString("template"), row.getString("subject"),
				row.getString("case_number"), row.getString("task_id"),
				json.readValue(row.getString("details"), DETAILS),
				row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getInt("attempts"),
				row.getString("state"), row.getString("full_name"), row.getString("email"));
		} catch (JsonProcessingException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** A mail with its addressee as the register knows them now. */
	record OutgoingMail(long id, String template, String subject, String caseNumber, String taskId,
			Map<String, String> details, Instant createdAt, int attempts, String state, String recipient, String email) {
	}
}
