package vn.chibo.casefile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.base.TransactionMemory;
import vn.chibo.casefile.reading.Readings;
import vn.chibo.casefile.trail.Entry;
import vn.chibo.casefile.trail.Trail;
import vn.chibo.rules.Place;

/**
 * The papers of all cases: filed once, sealed, never changed. What is read while a form is opened for a person counts
 * as read by that person; a step of the model reads for nobody.
 */
@Repository
public class Papers {

	/** As whom the steps of procedures file, and open cases. */
	public static final String SYSTEM = "chibo";
	private static final Set<String> PAPER = Set.of("paper");
	/** As whom those of the review did so before. */
	private static final Set<String> STEPS = Set.of(SYSTEM, "system");

	private final JdbcClient jdbc;
	private final Trail trail;
	private final Seals seals;
	private final Readings readings;
	private final Contents contents;
	private final TransactionMemory memory;
	private final Clock clock;

	Papers(JdbcClient jdbc, Trail trail, Seals seals, Readings readings, ObjectMapper json, TransactionMemory memory,
			Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.seals = seals;
		this.readings = readings;
		this.contents = new Contents(json);
		this.memory = memory;
		this.clock = clock;
	}

	/** @return its place in the trail of the case */
	@Transactional(propagation = Propagation.MANDATORY)
	public int file(String caseNumber, String form, String title, Map<String, Object> content, String filedBy,
			String filedFor) {
		var at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
		var text = contents.write(content);
		var link = trail.append(caseNumber, Entry.paper(form, title, at.toInstant(), filedBy, filedFor, text));
		var sealed = seals.seal(Seals.Context.ofPaper(caseNumber, form, link.position()), text);
		var id = new GeneratedKeyHolder();
		jdbc.sql("""
			insert into paper (case_number, position, form, title, sealed_with, content, filed_at, filed_by, filed_for,
			                   digest, mac)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			""").params(caseNumber, link.position(), form, title, sealed.key(), sealed.content(), at, filedBy, filedFor,
			link.digest(), link.mac()).update(id, "id");
		memory.know(newest(caseNumber, form), PAPER, Optional.of(new Opened(link.position(), new Paper(
			id.getKey().longValue(), caseNumber, form, title, contents.parse(text), at.toInstant(), filedBy,
			filedFor))));
		return link.position();
	}

	/** All papers of a case, the oldest first. */
	public List<Paper> of(String caseNumber) {
		return memory.recall(all(caseNumber), PAPER, () -> jdbc
			.sql("select * from paper where case_number = ? order by position").param(caseNumber)
			.query(this::open).list()).stream().map(this::shown).toList();
	}

	/** The papers of some forms in a case, the oldest first: the others stay closed, and count as read by nobody. */
	public List<Paper> of(String caseNumber, Collection<String> forms) {
		return jdbc.sql("select * from paper where case_number = :case and form in (:forms) order by position")
			.param("case", caseNumber).param("forms", forms).query(this::read).list();
	}

	/** The papers of some forms in the cases that lie in a place, filed from a day on and before another, the oldest first. */
	public List<Paper> filed(Collection<String> forms, LocalDate from, LocalDate before, Place place) {
		return jdbc.sql("""
			select p.* from paper p join case_place l on l.case_number = p.case_number and not l.takes_part
			join registered_organisation o on o.id = l.organisation_id
			where p.form in (:forms) and p.filed_at >= :from and p.filed_at < :before and o.path like :path order by p.id
			""").param("forms", forms).param("from", startOf(from)).param("before", startOf(before))
			.param("path", place.path() + "%").query(this::read).list();
	}

	private OffsetDateTime startOf(LocalDate day) {
		return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
	}

	/** The newest paper of a form in a case. */
	public Optional<Paper> latest(String caseNumber, String form) {
		return memory.<List<Opened>>known(all(caseNumber), PAPER)
			.map(known -> known.stream().filter(opened -> opened.paper.form().equals(form)).reduce((one, next) -> next))
			.orElseGet(() -> memory.recall(newest(caseNumber, form), PAPER, () -> jdbc
				.sql(
					"select * from paper where case_number = ? and form = ? order by position desc fetch first row only")
				.params(caseNumber, form).query(this::open).optional()))
			.map(this::shown);
	}

	private static Object newest(String caseNumber, String form) {
		return List.of("newest", caseNumber, form);
	}

	private static Object all(String caseNumber) {
		return List.of("papers", caseNumber);
	}

	/** What was filed in a case, the oldest first; no paper is opened, and none counts as read. */
	public List<Heading> headings(String caseNumber) {
		return jdbc.sql("select position, form, title, filed_at, filed_by, filed_for, sealed_with is null as destroyed "
			+ "from paper where case_number = ? order by position").param(caseNumber)
			.query(RecordRows.of(Heading.class))
			.list();
	}

	/** One paper by its place in the trail of the case. */
	public Optional<Paper> at(String caseNumber, int position) {
		return jdbc.sql("select * from paper where case_number = ? and position = ?").params(caseNumber, position)
			.query(this::read).optional();
	}

	private Paper read(ResultSet row, int number) throws SQLException {
		return shown(open(row, number));
	}

	/** Each time, also when it was opened before in the same step. */
	private Paper shown(Opened opened) {
		readings.shown(opened.paper.caseNumber(), opened.position);
		return opened.paper;
	}

	private Opened open(ResultSet row, int number) throws SQLException {
		var caseNumber = row.getString("case_number");
		var form = row.getString("form");
		var position = row.getInt("position");
		var content = row.getBytes("content");
		return new Opened(position, new Paper(
			row.getLong("id"), caseNumber, form, row.getString("title"), content == null ? Map.of()
				: contents.parse(seals.open(Seals.Context.ofPaper(caseNumber, form, position),
					new Seals.Sealed(row.getString("sealed_with"), content))),
			row.getObject("filed_at", OffsetDateTime.class).toInstant(), row.getString("filed_by"),
			row.getString("filed_for")));
	}

	private record Opened(int position, Paper paper) {
	}

	/**
	 * What stands on the cover of a paper.
	 *
	 * @param filedFor as of {@link Paper}
	 */
	public record Heading(int position, String form, String title, Instant filedAt, String filedBy, String filedFor,
			boolean destroyed) {

		/** Whether no person filed it, but a step of the model. */
		public boolean isBySystem() {
			return filedFor == null && STEPS.contains(filedBy);
		}
	}
}
