package vn.chibo.numbering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.NewRows;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;

/** The books of numbers: where each stands, where it was moved to, and what stands in it. */
@Repository
@Transactional
public class Books {

	/** So many lines are a page. */
	public static final int SHOWN = 50;
	static final String WHERE = "where organisation_id = ? and body = ? and kind = ? and period = ?";
	private static final String OF_THE_BOOK = "from document_number n where n.organisation_id = s.organisation_id "
		+ "and n.body = s.body and n.kind = s.kind and n.period = s.period and n.suffix = '' ";
	/** Whether the number at which a book {@code s} stands is free: one that was moved back comes to some that are not. */
	static final String FREE = "not exists (select 1 " + OF_THE_BOOK + "and n.number = s.next_number)";
	private static final String FIRST_FREE = "(select min(n.number) + 1 " + OF_THE_BOOK
		+ "and n.number >= s.next_number and not exists (select 1 from document_number m "
		+ "where m.organisation_id = n.organisation_id and m.body = n.body and m.kind = n.kind and m.period = n.period "
		+ "and m.suffix = '' and m.number = n.number + 1))";
	/** The next number of a book {@code s}. */
	static final String NEXT = "case when " + FREE + " then s.next_number else " + FIRST_FREE + " end";
	static final int HIGHEST = 999_999;
	/** So many numbers may have been used up on paper without anybody asking. */
	private static final int USUAL_LEAP = 100;

	private final JdbcClient jdbc;
	private final JdbcTemplate batch;
	private final NewRows rows;
	private final Counting counting;
	private final Clock clock;

	Books(JdbcClient jdbc, JdbcTemplate batch, NewRows rows, Counting counting, Clock clock) {
		this.jdbc = jdbc;
		this.batch = batch;
		this.rows = rows;
		this.counting = counting;
		this.clock = clock;
	}

	/** The next number, and the book is held: nobody else gets one until the transaction ends. */
	Optional<Integer> next(Series series) {
		return jdbc.sql("select " + NEXT + " from document_series s " + WHERE + " for update").params(series.and())
			.query(Integer.class).optional();
	}

	/** Whether the same body has counted documents of the kind before: then its books are kept here, and a new one begins with 1. */
	boolean hasEarlier(Series series) {
		return jdbc.sql("select count(*) from document_series where organisation_id = ? and body = ? and kind = ? "
			+ "and period < ?").params(series.and()).query(Integer.class).single() > 0;
	}

	/** @return always, also when somebody else was first */
	boolean begin(Series series, int number, String by) {
		if (rows.add("a book of numbers",
			() -> jdbc.sql("insert into document_series (organisation_id, body, kind, period, "
				+ "next_number) values (?, ?, ?, ?, ?)").params(series.and(number)).update())) {
			note(series, null, number, null, by);
		}
		return true;
	}

	private void note(Series series, Integer from, int to, String reason, String by) {
		jdbc.sql(
			"insert into document_series_start (organisation_id, body, kind, period, moved_from, next_number, reason, "
				+ "set_at, set_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(series.and(from, to, reason, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), by))
			.update();
	}

	/** Books of all kinds in which nothing stands yet: their next number is 1. */
	public void beginAll(List<Issuer> issuers, LocalDate on) {
		var all = issuers.stream().flatMap(issuer -> kinds().stream().map(kind -> counting.series(issuer, kind, on)))
			.toList();
		batch.batchUpdate("insert into document_series (organisation_id, body, kind, period, next_number) "
			+ "values (?, ?, ?, ?, 1)", all.stream().map(Series::and).toList());
		var at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
		batch
			.batchUpdate("insert into document_series_start (organisation_id, body, kind, period, next_number, set_at) "
				+ "values (?, ?, ?, ?, 1, ?)", all.stream().map(series -> series.and(at)).toList());
	}

	/**
	 * The paper book stands elsewhere.
	 *
	 * @param on     a day on which the documents are made
	 * @param reason needed to go back, and to leap far ahead
	 * @throws Refusal when the reason is missing, or the number was given
	 */
	public void moveTo(Issuer issuer, String kind, LocalDate on, int next, String reason, String by) {
		if (!counting.kinds().contains(kind) || next < 1 || next > HIGHEST) {
			throw new Refusal("Hãy chọn loại văn bản và ghi số tiếp theo từ 1 đến " + HIGHEST + ".");
		}
		var series = counting.series(issuer, kind, on);
		var current = next(series);
		if (current.isEmpty()) {
			begin(series, next, by);
			return;
		}
		if (next == current.get()) {
			return;
		}
		if (reason.isBlank()) {
			mustBeUsual(current.get(), next);
		}
		if (isGiven(series, next)) {
			throw new Refusal("Số " + next + " đã có văn bản; hãy ghi số khác.");
		}
		jdbc.sql("update document_series set next_number = ? " + WHERE)
			.params(next, series.organisationId(), series.body(),
				series.kind(), series.period())
			.update();
		note(series, current.get(), next, reason.isBlank() ? null : reason, by);
	}

	private static void mustBeUsual(int current, int next) {
		if (next < current) {
			throw new Refusal("Số tiếp theo đang là " + current + "; lùi lại thì hãy ghi lý do.");
		}
		if (next - current > USUAL_LEAP) {
			throw new Refusal("Số tiếp theo đang là " + current + "; ghi " + next + " thì bỏ qua " + (next - current)
				+ " số: hãy kiểm tra lại, nếu đúng thì ghi lý do.");
		}
	}

	private boolean isGiven(Series series, int number) {
		return jdbc.sql("select count(*) from document_number " + WHERE + " and number = ? and suffix = ''")
			.params(series.and(number)).query(Integer.class).single() > 0;
	}

	/** The books of an organisation, the newest periods first. */
	@Transactional(readOnly = true)
	public List<Book> of(long organisationId) {
		return jdbc.sql("select s.organisation_id, s.body, s.kind, s.period, " + NEXT + " as next_number, "
			+ "(select count(*) from document_number n where n.organisation_id = s.organisation_id and n.body = s.body "
			+ "and n.kind = s.kind and n.period = s.period) as documents "
			+ "from document_series s where s.organisation_id = ? order by s.period desc, s.kind, s.body "
			+ "fetch first 100 rows only").param(organisationId).query(RecordRows.of(Book.class)).list();
	}

	/** A page of a book, the highest number first, and one line more if there is another. */
	@Transactional(readOnly = true)
	public List<Line> lines(Series series, int page) {
		return jdbc.sql("select text, case_number, dated, entered_at, typed from document_number " + WHERE
			+ " order by number desc, suffix desc offset ? rows fetch first ? rows only")
			.params(series.and((page - 1) * SHOWN, SHOWN + 1)).query(RecordRows.of(Line.class)).list();
	}

	/** Where the book was begun and moved, the newest first. */
	@Transactional(readOnly = true)
	public List<Start> starts(Series series) {
		return jdbc.sql("select moved_from, next_number, reason, set_at, set_by from document_series_start " + WHERE
			+ " order by id desc fetch first 50 rows only").params(series.and()).query(RecordRows.of(Start.class))
			.list();
	}

	/**
	 * The numbers before which one is missing that nobody has explained: each follows the one before it, stands where a
	 * stretch of the book begins, or comes from the paper book before that.
	 */
	@Transactional(readOnly = true)
	public List<Integer> gaps(Series series) {
		return jdbc.sql("""
			select n.number from (
			  select number from document_number where organisation_id = :organisation and body = :body and kind = :kind
			    and period = :period and suffix = ''
			  union select next_number from document_series where organisation_id = :organisation and body = :body
			    and kind = :kind and period = :period
			  union select moved_from from document_series_start where organisation_id = :organisation and body = :body
			    and kind = :kind and period = :period and moved_from is not null) n
			where n.number > (select min(s.next_number) from document_series_start s
			                  where s.organisation_id = :organisation and s.body = :body and s.kind = :kind
			                    and s.period = :period)
			  and not exists (select 1 from document_number before
			                  where before.organisation_id = :organisation and before.body = :body and before.kind = :kind
			                    and before.period = :period and before.suffix = '' and before.number = n.number - 1)
			  and not exists (select 1 from document_series_start s
			                  where s.organisation_id = :organisation and s.body = :body and s.kind = :kind
			                    and s.period = :period and (s.next_number = n.number
			                      or s.moved_from < n.number and n.number < s.next_number))
			order by n.number fetch first 20 rows only
			""").param("organisation", series.organisationId()).param("body", series.body())
			.param("kind", series.kind()).param("period", series.period()).query(Integer.class).list();
	}

	public List<String> kinds() {
		return counting.kinds().stream().sorted().toList();
	}

	/** @param documents how many numbers stand in it */
	public record Book(long organisationId, String body, String kind, int period, int nextNumber, int documents) {

		public Series series() {
			return new Series(organisationId, body, kind, period);
		}
	}

	/** @param typed whether a person typed the number */
	public record Line(String text, String caseNumber, LocalDate dated, Instant enteredAt, boolean typed) {
	}

	/**
	 * @param movedFrom absent for the first
	 * @param setBy     absent where the first number that was typed began the book
	 */
	public record Start(Integer movedFrom, int nextNumber, String reason, Instant setAt, String setBy) {
	}
}
