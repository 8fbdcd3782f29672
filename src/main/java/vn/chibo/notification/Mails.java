package vn.chibo.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.notification.delivery.Parcel;

/** Reads mails with their addressees. */
@Repository
public class Mails {

	private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {
	};
	private static final String SELECT = """
		select p.id, p.occasion, p.template, p.subject, p.case_number, p.task_id, p.details, p.created_at, p.send_after,
		       p.digest, p.attempts, p.state, p.recipient_id, m.full_name, m.email, m.activity, d.member_id as dead
		from outgoing_mail p join registered_member m on m.id = p.recipient_id
		left join dead_address d on d.member_id = m.id and d.address = m.email\s""";

	private final JdbcClient jdbc;
	private final ObjectMapper json;

	Mails(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** What was reserved, a digest in one parcel. */
	public List<Parcel> reserved(String token) {
		return jdbc.sql(SELECT + "where p.reserved_by = ? order by p.id").param(token).query(this::read).list().stream()
			.collect(Collectors.groupingBy(mail -> mail.digest() ? "person " + mail.recipientId() : "mail " + mail.id(),
				LinkedHashMap::new, Collectors.toList()))
			.values().stream().map(Parcel::new).toList();
	}

	public List<Mail> newest(int count) {
		return jdbc.sql(SELECT + "order by p.id desc fetch first " + count + " rows only").query(this::read).list();
	}

	public Optional<Mail> find(long id) {
		return jdbc.sql(SELECT + "where p.id = ?").param(id).query(this::read).optional();
	}

	public long waiting() {
		return jdbc.sql("select count(*) from outgoing_mail where state = 'WAITING'").query(Long.class).single();
	}

	private Mail read(ResultSet row, int number) throws SQLException {
		var details = details(row.getString("details"));
		var elsewhere = details.containsKey(Notice.ADDRESS);
		return new Mail(row.getLong("id"), Occasion.valueOf(row.getString("occasion")), row.getString("template"),
			row.getString("subject"), row.getString("case_number"), row.getString("task_id"),
			details,
			moment(row, "created_at"), moment(row, "send_after"), row.getBoolean("digest"), row.getInt("attempts"),
			row.getString("state"), row.getLong("recipient_id"), row.getString("full_name"),
			elsewhere ? details.get(Notice.ADDRESS) : row.getString("email"),
			!elsewhere && row.getObject("dead") != null, row.getString("activity").equals("DECEASED"));
	}

	private Map<String, String> details(String written) {
		try {
			return json.readValue(written, DETAILS);
		} catch (JsonProcessingException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static Instant moment(ResultSet row, String column) throws SQLException {
		var moment = row.getObject(column, OffsetDateTime.class);
		return moment == null ? null : moment.toInstant();
	}
}
