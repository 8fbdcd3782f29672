package vn.chibo.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.casefile.trail.Entry;
import vn.chibo.casefile.trail.Trail;

/**
 * Destroys what a rule no longer allows to keep: the contents of papers and attachments, the names of readers. That they existed stays
 * in the chain, and so does the destruction. A case on hold is left alone.
 */
@Repository
@Transactional
public class Destruction {

	private static final String PAPERS = """
		update paper set content = null, sealed_with = null where case_number = :case and position in (:positions)
		""";
	private static final String ATTACHMENTS = """
		update attachment set content = null, sealed_with = null where case_number = :case and position in (:positions)
		""";

	private final JdbcClient jdbc;
	private final Trail trail;
	private final LegalHolds holds;
	private final Clock clock;

	Destruction(JdbcClient jdbc, Trail trail, LegalHolds holds, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.holds = holds;
		this.clock = clock;
	}

	/** How cases of each procedure ended so far. */
	@Transactional(readOnly = true)
	public List<Outcome> outcomes() {
		return jdbc.sql("select distinct procedure_key as procedure, state from case_file where closed_at is not null "
			+ "order by 1, 2").query(RecordRows.of(Outcome.class)).list();
	}

	/** Cases that ended so before a day and still have papers or attachments, the oldest first. */
	@Transactional(readOnly = true)
	public List<Due> casesWithPapers(Outcome outcome, Instant closedBefore, int atMost) {
		return jdbc.sql("""
			select c.number as case_number, c.closed_at as since from case_file c
			where c.procedure_key = ? and c.state = ? and c.closed_at < ?
			  and (exists (select 1 from paper p where p.case_number = c.number and p.content is not null)
			    or exists (select 1 from attachment a where a.case_number = c.number and a.sealed_with is not null))
			  and not exists (select 1 from legal_hold h where h.held_case = c.number)
			order by c.closed_at, c.number fetch first %d rows only
			""".formatted(atMost)).params(outcome.procedure(), outcome.state(), at(closedBefore))
			.query(RecordRows.of(Due.class)).list();
	}

	/** Cases with papers in dossiers of those who left the Party before a day, the oldest first. */
	@Transactional(readOnly = true)
	public List<Due> casesInDossiers(LocalDate leftBefore, int atMost) {
		return jdbc.sql("""
			select c.number as case_number, c.closed_at as since from case_file c
			where exists (select 1 from dossier_paper d where d.case_number = c.number and d.left_on < ?)
			  and exists (select 1 from paper p where p.case_number = c.number and p.content is not null)
			  and not exists (select 1 from legal_hold h where h.held_case = c.number)
			order by c.closed_at, c.number fetch first %d rows only
			""".formatted(atMost)).param(leftBefore).query(RecordRows.of(Due.class)).list();
	}

	/** Cases whose papers somebody read before a day, who is still named. */
	@Transactional(readOnly = true)
	public List<Due> casesWithReaders(Instant readBefore, int atMost) {
		return jdbc.sql("""
			select r.case_number, min(r.read_at) as since from paper_reading r
			where r.read_at < ? and r.read_by is not null
			  and not exists (select 1 from legal_hold h where h.held_case = r.case_number)
			group by r.case_number order by 2, 1 fetch first %d rows only
			""".formatted(atMost)).params(at(readBefore)).query(RecordRows.of(Due.class)).list();
	}

	/** Destroys the contents of all papers and attachments of a case and answers how many there were. */
	public int ofPapers(String caseNumber, String reason) {
		return destroy(caseNumber, reason, jdbc.sql("""
			select position from paper where case_number = ? and content is not null
			union all select position from attachment where case_number = ? and sealed_with is not null order by 1
			""").params(caseNumber, caseNumber), PAPERS, ATTACHMENTS);
	}

	/** Destroys the content of one attachment; answers 0 where it was gone, or must be kept. */
	public int ofAttachment(String caseNumber, int position, String reason) {
		return destroy(caseNumber, reason, jdbc.sql("""
			select position from attachment where case_number = ? and position = ? and sealed_with is not null
			""").params(caseNumber, position), ATTACHMENTS);
	}

	/** Forgets who read papers of a case before a day, and answers how many readings there were. */
	public int ofReaders(String caseNumber, Instant readBefore, String reason) {
		return destroy(caseNumber, reason, jdbc.sql("""
			select position from paper_reading where case_number = ? and read_by is not null and read_at < ?
			order by position
			""").params(caseNumber, at(readBefore)), """
			update paper_reading set read_by = null, read_as = null where case_number = :case and position in (:positions)
			""");
	}

	private int destroy(String caseNumber, String reason, StatementSpec due, String... updates) {
		trail.head(caseNumber);
		if (holds.isHeld(caseNumber)) {
			return 0;
		}
		var positions = due.query(Integer.class).list();
		if (positions.isEmpty()) {
			return 0;
		}
		var at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
		var entries = positions.stream().map(String::valueOf).collect(Collectors.joining(","));
		var link = trail.append(caseNumber, Entry.destruction(entries, reason, at.toInstant()));
		jdbc.sql("""
			insert into case_destruction (case_number, position, entries, reason, destroyed_at, digest, mac)
			values (?, ?, ?, ?, ?, ?, ?)
			""").params(caseNumber, link.position(), entries, reason, at, link.digest(), link.mac()).update();
		return Stream.of(updates).mapToInt(update -> jdbc.sql(update).param("case", caseNumber)
			.param("positions", positions).update()).sum();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/** How cases of a procedure end. */
	public record Outcome(String procedure, String state) {
	}

	/** A case whose time is over, and since when the time ran. */
	public record Due(String caseNumber, Instant since) {
	}
}
