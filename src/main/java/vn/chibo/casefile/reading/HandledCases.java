package vn.chibo.casefile.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.chibo.base.Folded;
import vn.chibo.base.RecordRows;
import vn.chibo.casefile.CaseFile;
import vn.chibo.register.Activity;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;

/**
 * The cases that somebody finds again, open ones and finished ones: one's own, those in which one has filed something or a
 * committee has in which one works, those that wait for one, and those for which one's department answers.
 */
@Repository
public class HandledCases {

	private static final String WHICH = "(:procedure = '' or f.procedure_key = :procedure) "
		+ "and (:state = '' or (f.closed_at is null) = (:state = 'OPEN'))";
	/** An index of PostgreSQL is in this order. */
	private static final String LAST_MOVED = " order by coalesce(f.closed_at, f.opened_at) desc, f.number desc";
	private static final String OWN = """
		select f.number, 1 as is_own from case_file f join registered_member m on m.id = f.subject_id where m.login = :login
		union select case_number, 1 from paper where filed_for in (:groups)
		union select case_number, 1 from paper where filed_by = :login and filed_for is null
		union select number, 1 from case_file where number in (:waiting)
		""";
	/** So many are looked through at first, when a text is sought. */
	private static final int PORTION = 500;
	private static final String WHOLE_NUMBER = "[a-z]{2,5}-\\d{4}-\\d{6}";
	/** Where more places or numbers have the text, the first cases have it soon. */
	private static final int MANY = 500;
	/** As many as the page may need: there can be very many, and they are not put in order for it. */
	private static final String LAST_BELOW = """
		select f.number, 0 from case_file f
		left join registered_member m on m.id = f.subject_id left join registered_prospect p on p.id = f.prospect_id
		join registered_organisation o on o.id = coalesce(m.branch_id, p.branch_id, f.organisation_id)
		where %s and""" + " " + WHICH + LAST_MOVED
		+ " fetch next :last rows only";

	private final JdbcClient jdbc;
	private final Organisations organisations;

	HandledCases(JdbcClient jdbc, Organisations organisations) {
		this.jdbc = jdbc;
		this.organisations = organisations;
	}

	/** Some of them; the one that moved last comes first. */
	public List<Handled> page(Reader reader, Which which, int first, int most) {
		return asked(reader, which, Narrowing.NONE, first, most);
	}

	/**
	 * So many of those with the text in their number, in the name of the person or of the place, the one that moved last
	 * first. Names are kept as they are written, and are compared here.
	 */
	public List<Handled> find(Reader reader, Which which, String text, int most) {
		var narrowing = narrowing(tops(reader), text);
		var found = new ArrayList<Handled>();
		int size = PORTION;
		List<Handled> portion;
		int passed = 0;
		do {
			portion = asked(reader, which, narrowing, passed, size);
			portion.stream().filter(one -> one.says(text)).forEach(found::add);
			passed += portion.size();
			size *= 4;
		} while (found.size() < most && portion.size() * 4 == size);
		return found.subList(0, Math.min(most, found.size()));
	}

	/** Those about members of whom the reader knows, one or all of a branch; nothing by which one merely answers for them. */
	public List<About> about(Reader reader, Whom whom) {
		return jdbc.sql("""
			select f.number, f.procedure_key as procedure, f.state, f.departure, f.opened_at, f.closed_at, f.subject_id
			from (""" + OWN + """
			) own join case_file f on f.number = own.number join registered_member m on m.id = f.subject_id
			where (m.id = :member or m.branch_id = :branch) and (f.closed_at is null or :closed)
			""" + LAST_MOVED).param("waiting", orNone(reader.waiting(), "")).param("login", reader.login())
			.param("groups", orNone(reader.committees().stream().map(Committee::groupId).toList(), ""))
			.param("member", whom.memberId()).param("branch", whom.branchId()).param("closed", whom.closed())
			.query(RecordRows.of(About.class)).list();
	}

	/** Of other people's cases only those need to be compared that can have it in their number or place. */
	private Narrowing narrowing(List<Organisation> tops, String text) {
		if (tops.isEmpty()) {
			return Narrowing.NONE;
		}
		var plain = Folded.plain(text);
		if (plain.matches(WHOLE_NUMBER)) {
			return new Narrowing(List.of(plain.toUpperCase(Locale.ROOT)), null);
		}
		var places = under(jdbc.sql("select o.id, o.name from registered_organisation o where " + under(tops.size())),
			tops)
			.query((row, number) -> Map.entry(row.getLong("id"), Folded.plain(row.getString("name")))).list().stream()
			.filter(place -> place.getValue().contains(plain)).map(Map.Entry::getKey).toList();
		var numbers = jdbc.sql("select f.number from case_file f where " + (plain.contains(" ")
			? "right(lower(f.number), length(:word)) = :word" : "position(:word in lower(f.number)) > 0")
			+ " fetch next :most rows only").param("word", plain.split(" ")[0]).param("most", MANY + 1)
			.query(String.class).list();
		return places.size() > MANY || numbers.size() > MANY ? Narrowing.NONE : new Narrowing(numbers, places);
	}

	private List<Organisation> tops(Reader reader) {
		return organisations.topmost(Oversight.organisationsOf(reader.committees()));
	}

	private static String under(int tops) {
		return IntStream.range(0, tops).mapToObj("o.path like :top%d"::formatted)
			.collect(Collectors.joining(" or ", "(", ")"));
	}

	private static StatementSpec under(StatementSpec asked, List<Organisation> tops) {
		for (int i = 0; i < tops.size(); i++) {
			asked = asked.param("top" + i, tops.get(i).path() + "%");
		}
		return asked;
	}

	private List<Handled> asked(Reader reader, Which which, Narrowing narrowing, int first, int most) {
		var tops = tops(reader);
		var below = tops.isEmpty() ? "" : " union all ("
			+ LAST_BELOW.formatted(under(tops.size()) + narrowing.condition()) + ")";
		var asked = jdbc.sql("""
			select f.number, f.procedure_key as procedure, f.state, f.departure, f.opened_at, f.closed_at,
			       case when listed.is_own = 1 then coalesce(m.full_name, p.full_name) end as name, o.name as place
			from (select number, max(is_own) as is_own from (""" + OWN + below + """
			) found group by number) listed
			join case_file f on f.number = listed.number
			left join registered_member m on m.id = f.subject_id left join registered_prospect p on p.id = f.prospect_id
			left join registered_organisation o on o.id = coalesce(m.branch_id, p.branch_id, f.organisation_id)
			where""" + " " + WHICH + narrowing.ofAll() + LAST_MOVED + " offset :first rows fetch next :most rows only")
			.param("waiting", orNone(reader.waiting(), ""))
			.params(Map.of("login", reader.login(), "groups",
				orNone(reader.committees().stream().map(Committee::groupId).toList(), ""), "procedure",
				which.procedure(), "state", which.state(), "first", first, "most", most, "last", (long) first + most))
			.params(narrowing.values());
		return under(asked, tops).query(RecordRows.of(Handled.class)).list();
	}

	/** An empty list is no SQL. */
	private static <T> Collection<T> orNone(Collection<T> values, T nothing) {
		return values.isEmpty() ? List.of(nothing) : values;
	}

	/**
	 * @param numbers of cases, with the text in them
	 * @param places  with the text in their name; null where the number is known
	 */
	private record Narrowing(List<String> numbers, List<Long> places) {

		private static final Narrowing NONE = new Narrowing(null, null);

		/** Says nothing of the organisations above: what is left is small before these are looked at. */
		String condition() {
			return numbers == null ? "" : places == null || places.isEmpty() ? " and f.number in (:numbers)"
				: " and (f.number in (:numbers) or coalesce(m.branch_id, p.branch_id, f.organisation_id) in (:places))";
		}

		/** Of one's own cases as well: they can be many. */
		String ofAll() {
			return numbers != null && places == null ? " and f.number in (:numbers)" : "";
		}

		Map<String, Object> values() {
			return numbers == null ? Map.of() : Map.of("numbers", orNone(numbers, ""), "places",
				places == null ? List.of() : places);
		}
	}

	/**
	 * @param committees for which the person works today
	 * @param waiting    the numbers of those in which a task waits for the person or a committee
	 */
	public record Reader(String login, Collection<Committee> committees, Collection<String> waiting) {
	}

	/**
	 * @param procedure the key of a process; empty for all
	 * @param state     {@code OPEN} or {@code CLOSED}; empty for both
	 */
	public record Which(String procedure, String state) {
	}

	/**
	 * @param name  whom the case is about; absent where the reader may not know, and when it is about an organisation
	 * @param place where that person stands today, or the organisation
	 */
	public record Handled(String number, String procedure, String state, Activity departure, Instant openedAt,
			Instant closedAt, String name, String place) {

		private boolean says(String text) {
			return Folded.finds(text, Stream.of(number, name, place).filter(Objects::nonNull)
				.collect(Collectors.joining(" ")));
		}

		/** See {@link CaseFile#inWords}. */
		public CaseFile file() {
			return new CaseFile(number, procedure, null, null, null, state, openedAt, null, closedAt, departure);
		}
	}

	/** @param closed whether those count that have ended */
	public record Whom(long memberId, long branchId, boolean closed) {

		public static Whom member(long id) {
			return new Whom(id, 0, true);
		}

		/** Those who stand in it today, with what is under way. */
		public static Whom branch(long id) {
			return new Whom(0, id, false);
		}
	}

	/** A case about a member. */
	public record About(String number, String procedure, String state, Activity departure, Instant openedAt,
			Instant closedAt, long subjectId) {

		/** See {@link CaseFile#inWords}. */
		public CaseFile file() {
			return new CaseFile(number, procedure, subjectId, null, null, state, openedAt, null, closedAt, departure);
		}
	}
}
