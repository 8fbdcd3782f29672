package vn.chibo.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
		post(toOfficials(committee, notice));
	}

	/** The same to several committees, and to people by their logins, in one statement. */
	public void toAll(Collection<Committee> committees, Collection<String> logins, Notice notice) {
		post(Stream.concat(
			logins.stream().flatMap(login -> members.findByLogin(login).stream())
				.flatMap(member -> mails(Map.of(member.id(), notice), null)),
			committees.stream().flatMap(committee -> toOfficials(committee, notice))));
	}

	private Stream<Object[]> toOfficials(Committee committee, Notice notice) {
		var addressee = committee;
		var officials = seats.officialsOf(committee);
		var told = notice.with("committee", seats.nameOf(committee));
		if (officials.isEmpty()) {
			addressee = seats.workingFor(committee);
			officials = seats.officialsOf(addressee);
			told = told.with("vacant", "true");
		}
		return mails(everybody(officials.stream().map(Seats.Official::memberId).toList(), told),
			addressee.organisationId());
	}

	public void toLogin(String login, Notice notice) {
		members.findByLogin(login).ifPresent(member -> toMember(member.id(), notice));
	}

	/** The same to many members at once. */
	public void toMembers(Collection<Long> memberIds, Notice notice) {
		post(mails(everybody(memberIds, notice), null));
	}

	/** To many members at once, to each of his or her own case. */
	public void toMembers(Map<Long, Notice> byMember) {
		post(mails(byMember, null));
	}

	/** A member without an address is listed as such instead of being forgotten. */
	public void toMember(long memberId, Notice notice) {
		toMembers(List.of(memberId), notice);
	}

	private static Map<Long, Notice> everybody(Collection<Long> recipients, Notice notice) {
		var all = new LinkedHashMap<Long, Notice>();
		recipients.forEach(recipient -> all.put(recipient, notice));
		return all;
	}

	private Stream<Object[]> mails(Map<Long, Notice> byRecipient, Long organisationId) {
		var now = OffsetDateTime.now(clock);
		return byRecipient.entrySet().stream().map(to -> {
			var notice = to.getValue();
			var key = notice.key() + ":" + to.getKey();
			var due = notice.details().get("due");
			return new Object[] {key, to.getKey(), organisationId, notice.occasion().name(), notice.template(),
				notice.subject(), notice.caseNumber(), notice.taskId(), write(notice.details()),
				due == null ? null : Instant.parse(due).atOffset(now.getOffset()), now, key};
		});
	}

	private void post(Stream<Object[]> mails) {
		jdbc.batchUpdate("""
			insert into outgoing_mail (mail_key, recipient_id, organisation_id, occasion, template, subject, case_number,
			                           task_id, details, due_at, created_at, state)
			select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING'
			where not exists (select 1 from outgoing_mail where mail_key = ?)
			""", mails.toList(), TYPES);
	}

	private String write(Map<String, String> details) {
		try {
			return json.writeValueAsString(details);
		} catch (JsonProcessingException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}
}
