package vn.chibo.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The papers of all cases: filed once, never changed. */
@Repository
public class Papers {

	private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;
	private final ObjectMapper json;
	private final Clock clock;

	Papers(JdbcClient jdbc, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void file(String caseNumber, String form, String title, Map<String, Object> content, String filedBy,
			String filedFor) {
		jdbc.sql("""
			insert into paper (case_number, form, title, content, filed_at, filed_by, filed_for)
			values (?, ?, ?, ?, ?, ?, ?)
			""").params(caseNumber, form, title, write(content), OffsetDateTime.now(clock), filedBy, filedFor).update();
	}

	/** All papers of a case, the oldest first. */
	public List<Paper> of(String caseNumber) {
		return jdbc.sql("select * from paper where case_number = ? order by id").param(caseNumber).query(this::read)
			.list();
	}

	/** The newest paper of a form in a case. */
	public Optional<Paper> latest(String caseNumber, String form) {
		return jdbc.sql("select * from paper where case_number = ? and form = ? order by id desc fetch first row only")
			.params(caseNumber, form).query(this::read).optional();
	}

	private Paper read(ResultSet row, int number) throws SQLException {
		try {
			return new Paper(row.getLong("id"), row.getString("case_number"), row.getString("form"),
				row.getString("title"), json.readValue(row.getString("content"), FIELDS),
				row.getObject("filed_at", OffsetDateTime.class).toInstant(), row.getString("filed_by"),
				row.getString("filed_for"));
		} catch (JsonProcessingException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private String write(Map<String, Object> content) {
		try {
			return json.writeValueAsString(content);
		} catch (JsonProcessingException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}
}
