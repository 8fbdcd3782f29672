package vn.chibo.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.register.Committee;
import vn.chibo.register.Members;
import vn.chibo.register.Seats;

/** Puts mails into the outbox within the transaction of the step they tell of: rolled back with it, sent after it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Notices {

	/** An absent value has no type by itself, and PostgreSQL asks for one in a select. */
	private static final int[] TYPES = {Types.VARCHAR, Types.BIGINT, Types.BIGINT, Types.VARCHAR, Types.VARCHAR,
		Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.TIMESTAMP_WITH_TIMEZONE,
		Types.TIMESTAMP_WITH_TIMEZONE, Types.VARCHAR};

	private final JdbcTemplate jdbc;
	private final Seats seats;
	private final Members members;
	private final ObjectMapper json;
	private final Clock clock;

	Notices(JdbcTemplate jdbc, Seats seats, Members members, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.seats = seats;
		this.members = members;
		this.json = json;
		this.clock = clock;
	}

	/** To everybody who works in the committee today; while nobody sits there, to the next committee up, saying so. */
	public void toCommittee(Committee committee, Notice notice) {
		var addressee = committee;
		var officials = seats.officialsOf(committee);
		var details = new HashMap<>(notice.details());
		details.put("committee", seats.nameOf(committee));
		if (officials.isEmpty()) {
			addressee = seats.workingFor(committee);
			officials = seats.officialsOf(addressee);
			details.put("vacant", "true");
		}
		post(officials.stream().map(Seats.Official::memberId).toList(), addressee.organisationId(), notice, details);
	}

	public void toLogin(String login, Notice notice) {
		members.findByLogin(login).ifPresent(member -> toMember(member.id(), notice));
	}

	/** To many members at once. */
	public void toMembers(Collection<Long> memberIds, Notice notice) {
		post(memberIds, null, notice, notice.details());
	}

	/** A member without an address is listed as such instead of being forgotten. */
	public void toMember(long memberId, Notice notice) {
		toMembers(List.of(memberId), notice);
	}

	private void post(Collection<Long> recipients, Long organisationId, Notice notice, Map<String, String> details) {
		var now = OffsetDateTime.now(clock);
		var due = details.containsKey("due") ? Instant.parse(details.get("due")).atOffset(now.getOffset()) : null;
		var content = write(details);
		jdbc.batchUpdate("""
			insert into outgoing_mail (mail_key, recipient_id, organisation_id, occasion, template, subject, case_number,
			                           task_id, details, due_at, created_at, state)
			select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING'
			where not exists (select 1 from outgoing_mail where mail_key = ?)
			""", recipients.stream().map(recipient -> {
			var key = notice.key() + ":" + recipient;
			return new Object[] {key, recipient, organisationId, notice.occasion().name(), notice.template(),
				notice.subject(), notice.caseNumber(), notice.taskId(), content, due, now, key};
		}).toList(), TYPES);
	}

	private String write(Map<String, String> details) {
		try {
			return json.writeValueAsString(details);
		} catch (JsonProcessingException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}
}
