package vn.chibo.casefile.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.chibo.base.Folded;
import vn.chibo.base.RecordRows;
import vn.chibo.casefile.CaseFile;
import vn.chibo.register.Activity;
import vn.chibo.register.Committee;

/**
 * The cases that somebody finds again, open ones and finished ones: one's own, those in which one has filed something or a
 * committee has in which one works, those that wait for one, and those for which one's department answers.
 */
@Repository
public class HandledCases {

	private final JdbcClient jdbc;

	HandledCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Some of them; the one that moved last comes first. */
	public List<Handled> page(Reader reader, Which which, int first, int most) {
		return asked(reader, which, first, most).query(RecordRows.of(Handled.class)).list();
	}

	/**
	 * So many of those with the text in their number, in the name of the person or of the place, the one that moved last
	 * first. Names are kept as they are written, and are compared here.
	 */
	public List<Handled> find(Reader reader, Which which, String text, int most) {
		return asked(reader, which, 0, Integer.MAX_VALUE).query(rows -> {
			var mapper = RecordRows.of(Handled.class);
			var found = new ArrayList<Handled>();
			while (found.size() < most && rows.next()) {
				var one = mapper.mapRow(rows, rows.getRow());
				if (one.says(text)) {
					found.add(one);
				}
			}
			return found;
		});
	}

	private StatementSpec asked(Reader reader, Which which, int first, int most) {
		return jdbc.sql("""
			with own as (
			  select f.number from case_file f join registered_member m on m.id = f.subject_id where m.login = :login
			  union select case_number from paper where filed_for in (:groups)
			  union select case_number from paper where filed_by = :login and filed_for is null
			  union select number from case_file where number in (:waiting)
			)
			select f.number, f.procedure_key as procedure, f.state, f.departure, f.opened_at, f.closed_at,
			       case when own.number is not null then coalesce(m.full_name, p.full_name) end as name, o.name as place
			from case_file f left join own on own.number = f.number
			left join registered_member m on m.id = f.subject_id left join registered_prospect p on p.id = f.prospect_id
			left join registered_organisation o on o.id = coalesce(m.branch_id, p.branch_id, f.organisation_id)
			where (own.number is not null or exists (select 1 from registered_organisation top
			    where top.id in (:tops) and o.path like top.path || '%'))
			  and (:procedure = '' or f.procedure_key = :procedure)
			  and (:state = '' or (f.closed_at is null) = (:state = 'OPEN'))
			order by coalesce(f.closed_at, f.opened_at) desc, f.number desc
			offset :first rows fetch next :most rows only
			""")
			.param("waiting", orNone(reader.waiting(), ""))
			.params(Map.of("login", reader.login(), "groups",
				orNone(reader.committees().stream().map(Committee::groupId).toList(), ""),
				"tops", orNone(Oversight.organisationsOf(reader.committees()), 0L), "procedure", which.procedure(),
				"state", which.state(), "first", first, "most", most));
	}

	/** An empty list is no SQL. */
	private static <T> Collection<T> orNone(Collection<T> values, T nothing) {
		return values.isEmpty() ? List.of(nothing) : values;
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
}
