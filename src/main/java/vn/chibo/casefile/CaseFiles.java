package vn.chibo.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;
import vn.chibo.base.TransactionMemory;
import vn.chibo.casefile.trail.Trail;
import vn.chibo.register.Activity;

/** All case files. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CaseFiles {

	private static final String SELECT = """
		select number, procedure_key as procedure, subject_id, prospect_id, organisation_id, state, opened_at, opened_by,
		       closed_at, departure
		from case_file\s""";

	private static final Set<String> CASE = Set.of("case_file");
	private static final Set<String> PARTIES = Set.of("case_party");

	private final JdbcClient jdbc;
	private final JdbcTemplate batch;
	private final CaseNumbers numbers;
	private final Drafts drafts;
	private final DeclaredStates states;
	private final Trail trail;
	private final TransactionMemory memory;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	CaseFiles(JdbcClient jdbc, JdbcTemplate batch, CaseNumbers numbers, Drafts drafts, DeclaredStates states,
			Trail trail, TransactionMemory memory, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.numbers = numbers;
		this.drafts = drafts;
		this.states = states;
		this.trail = trail;
		this.memory = memory;
		this.events = events;
		this.clock = clock;
	}

	/** Opens a case and gives it the next number of its prefix and year. */
	public String open(String prefix, String procedure, CaseFile.Subject subject, String openedBy) {
		return open(prefix, procedure, List.of(subject), openedBy).get(0);
	}

	/** Opens a case for each subject, all at once; the numbers are in the order of the subjects. */
	public List<String> open(String prefix, String procedure, List<CaseFile.Subject> subjects, String openedBy) {
		if (!states.know(procedure)) {
			throw new IllegalArgumentException("no states are declared for cases of " + procedure);
		}
		var opened = numbers.next(prefix, LocalDate.now(clock).getYear(), subjects.size());
		var at = now();
		batch.batchUpdate("""
			insert into case_file (number, procedure_key, subject_id, prospect_id, organisation_id, state, opened_at,
			                       opened_by)
			values (?, ?, ?, ?, ?, ?, ?, ?)
			""", IntStream.range(0, subjects.size()).mapToObj(index -> {
			var subject = subjects.get(index);
			return new Object[] {opened.get(index), procedure, subject.memberId(), subject.prospectId(),
				subject.organisationId(), CaseStates.FIRST, at, openedBy};
		}).toList());
		trail.begins(opened);
		for (int index = 0; index < subjects.size(); index++) {
			var number = opened.get(index);
			var subject = subjects.get(index);
			memory.know(named(number), CASE, Optional.of(new CaseFile(number, procedure, subject.memberId(),
				subject.prospectId(), subject.organisationId(), CaseStates.FIRST, at.toInstant(), openedBy, null,
				null)));
			memory.know(List.of("parties", number), PARTIES, List.of());
		}
		return opened;
	}

	@Transactional(readOnly = true)
	public CaseFile get(String number) {
		return find(number).orElseThrow();
	}

	@Transactional(readOnly = true)
	public Optional<CaseFile> find(String number) {
		return memory.recall(named(number), CASE, () -> jdbc.sql(SELECT + "where number = ?")
			.param(number).query(RecordRows.of(CaseFile.class)).optional());
	}

	private static Object named(String number) {
		return List.of("case", number);
	}

	/** The case gets into a state that may follow the one in which it is; whoever is too late is refused. */
	void advance(String number, CaseState to) {
		int advanced = jdbc.sql("update case_file set state = :to where number = :number and closed_at is null "
			+ "and procedure_key || '.' || state in (:from)").param("to", to.name()).param("number", number)
			.param("from", states.before(to)).update();
		if (advanced != 1) {
			throw new Refusal(
				"Hồ sơ " + number + " không còn ở bước này; hãy tải lại trang để xem tình trạng mới nhất.");
		}
	}

	/** Whatever somebody was still writing about the case goes with it. */
	void close(String number, CaseState as) {
		advance(number, as);
		jdbc.sql("update case_file set closed_at = ? where number = ?").params(now(), number).update();
		drafts.discardAll(number);
	}

	/** All cases about these members, open ones and others. */
	@Transactional(readOnly = true)
	public List<CaseFile> about(Collection<Long> members) {
		return members.isEmpty() ? List.of() : jdbc.sql(SELECT + "where subject_id in (:members) order by number")
			.param("members", members).query(RecordRows.of(CaseFile.class)).list();
	}

	/** Open cases about somebody who is no member, and why not: nobody has told them. */
	@Transactional(readOnly = true)
	public Map<Long, Activity> leftBehind() {
		return jdbc
			.sql("select distinct m.id, m.activity from case_file c join registered_member m on m.id = c.subject_id "
				+ "where c.closed_at is null and not exists (select 1 from current_member n where n.id = m.id)")
			.query((row, number) -> Map.entry(row.getLong(1), Activity.valueOf(row.getString(2)))).list().stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The open case ends wherever it stands: there is nobody any more whom it is about. */
	public void discontinue(String number, Activity departure) {
		jdbc.sql("update case_file set state = ?, departure = ?, closed_at = ? where number = ? and closed_at is null")
			.params(CaseFile.DISCONTINUED, departure.name(), now(), number).update();
		drafts.discardAll(number);
	}

	/** The organisations that take part in the case from now on; those already in it stay. */
	public void involve(String number, Collection<Long> organisations) {
		var known = parties(number);
		var added = organisations.stream().distinct().filter(id -> !known.contains(id)).toList();
		if (!added.isEmpty()) {
			batch.batchUpdate("insert into case_party (case_number, organisation_id) values (?, ?)",
				added.stream().map(id -> new Object[] {number, id}).toList());
			events.publishEvent(new Involved(number, added));
		}
	}

	/** The organisations that take part in a case. */
	public List<Long> parties(String number) {
		return memory.recall(List.of("parties", number), PARTIES, () -> jdbc
			.sql("select organisation_id from case_party where case_number = ? order by 1").param(number)
			.query(Long.class).list());
	}

	/** Another process goes on with the case: those who take part in the case take part in it. */
	public void goOn(String number) {
		events.publishEvent(new Involved(number, parties(number)));
	}

	/** Whom the case is about has become a member. */
	public void becameMember(String number, long memberId) {
		jdbc.sql("update case_file set subject_id = ? where number = ?").params(memberId, number).update();
	}

	/** Has the process run that waits for the message to begin with each of the cases. */
	public void begin(List<String> numbers, String message) {
		events.publishEvent(new Begun(numbers, message));
	}

	/** Tells whoever waits for it in another case, if anybody does. */
	public void tell(String number, String message) {
		events.publishEvent(new Told(number, message));
	}

	/** What one committee had to do in the case is another one's business from now on. */
	public void handOver(HandedOver handedOver) {
		events.publishEvent(handedOver);
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(clock);
	}

	/** Organisations came to take part in a case. */
	public record Involved(String caseNumber, List<Long> organisationIds) {
	}

	/** @param message in the model's words */
	public record Begun(List<String> caseNumbers, String message) {
	}

	/** @param message in the model's words */
	public record Told(String caseNumber, String message) {
	}

	/**
	 * The open tasks of a case change hands.
	 *
	 * @param from    a group id
	 * @param message what the process of the case is told, in the model's words
	 */
	public record HandedOver(String caseNumber, String from, String to, String message) {
	}
}
