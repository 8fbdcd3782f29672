package vn.chibo.numbering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.DocumentNumber;
import vn.chibo.base.Refusal;

/**
 * Gives documents their numbers. The row of a book is held until the transaction ends: nobody gets the next number before it is
 * certain that this one counts, and what is rolled back gives its number back.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class DocumentNumbers {

	private static final Pattern SUFFIX = Pattern.compile("^(\\d+)(\\p{L}*)");

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private final JdbcClient jdbc;
	private final Books books;
	private final Counting counting;
	private final Clock clock;

	DocumentNumbers(JdbcClient jdbc, Books books, Counting counting, Clock clock) {
		this.jdbc = jdbc;
		this.books = books;
		this.counting = counting;
		this.clock = clock;
	}

	/**
	 * The next number of the book.
	 *
	 * @throws Refusal when nobody has said where the paper book stands
	 */
	public Numbered next(Issuer issuer, String kind, LocalDate dated) {
		var series = counting.series(issuer, kind, dated);
		if (dated.getYear() < series.period()) {
			throw new Refusal(
				"Ngày văn bản thuộc nhiệm kỳ trước năm %d nên hệ thống không cho số: hãy kiểm tra lại ngày, "
					.formatted(series.period()) + "hoặc ghi số theo sổ cũ.");
		}
		int number = advance(series).or(() -> {
			if (!books.hasEarlier(series)) {
				throw new Refusal("Chưa biết sổ văn bản (" + kind
					+ ") của đơn vị đang ở số nào: hãy ghi số theo sổ giấy "
					+ "vào ô này, văn bản đầu tiên thì ghi 1; từ văn bản sau, để trống thì hệ thống cho số tiếp theo.");
			}
			books.begin(series, 1, null);
			return advance(series);
		}).orElseThrow();
		return new Numbered(series, number, "", counting.text(issuer, kind, number, dated), dated, false, false);
	}

	/** The number that was next, or the first free one after it in a book that was moved back; empty for a book that has not begun. */
	private Optional<Integer> advance(Series series) {
		var next = new GeneratedKeyHolder();
		jdbc.sql("update document_series s set next_number = 1 + " + Books.NEXT + " " + Books.WHERE)
			.params(series.and()).update(next, "next_number");
		return Optional.ofNullable(next.getKey()).map(key -> key.intValue() - 1).map(DocumentNumbers::withinTheBook);
	}

	private static int withinTheBook(int number) {
		if (number > Books.HIGHEST) {
			throw new Refusal("Sổ văn bản đã tới số " + Books.HIGHEST + " nên không còn số tiếp theo: người giữ sổ hãy "
				+ "ghi lại số tiếp theo ở trang Sổ văn bản, kèm lý do.");
		}
		return number;
	}

	/**
	 * A number that was typed: one that continues the book, one of a paper book that was kept before, or the one that the
	 * same case has already.
	 *
	 * @throws Refusal when it is no number, of another book, used, or leaves a gap
	 */
	public Numbered typed(Issuer issuer, String kind, LocalDate dated, String typed, String caseNumber) {
		var spelled = DocumentNumber.of(typed);
		var parts = SUFFIX.matcher(spelled.text());
		if (!parts.find() || Integer.parseInt(parts.group(1)) == 0) {
			throw new Refusal("Số văn bản bắt đầu từ 01; hãy ghi lại số.");
		}
		var series = counting.series(issuer, kind, dated);
		int number = Integer.parseInt(parts.group(1));
		mustBeOfTheBook(spelled.text().substring(parts.end()), issuer, kind, number, dated);
		var suffix = parts.group(2).toUpperCase(Locale.ROOT);
		var text = parts.end() < spelled.text().length() ? spelled.text()
			: counting.text(issuer, kind, number, dated).replaceFirst("-", parts.group(2) + "-");
		var numbered = new Numbered(series, number, suffix, text, dated, true, false);
		return suffix.isEmpty() && continues(series, number) ? numbered : within(numbered, issuer, caseNumber);
	}

	/** The symbol of another kind of document, or another year, tells that the number is meant for another book. */
	private void mustBeOfTheBook(String symbol, Issuer issuer, String kind, int number, LocalDate dated) {
		for (var part : symbol.toUpperCase(Locale.ROOT).split("[-/.]")) {
			if (counting.kinds().contains(part) && !part.equals(kind)
				|| YEAR.matcher(part).matches() && Integer.parseInt(part) != dated.getYear()) {
				throw new Refusal("Ký hiệu của số đã ghi thuộc sổ khác; số trong sổ này ghi như "
					+ counting.text(issuer, kind, number, dated) + ", hoặc để trống thì hệ thống cho số tiếp theo.");
			}
		}
	}

	/** Whether it was the next number; the first one that is typed begins the book. */
	private boolean continues(Series series, int number) {
		int moved = jdbc.sql("update document_series s set next_number = 1 + " + Books.NEXT + " "
			+ Books.WHERE + " and " + Books.NEXT + " = ?").params(series.and(number)).update();
		return moved == 1 || books.next(series).isEmpty() && books.begin(series, number, null)
			&& continues(series, number);
	}

	private Numbered within(Numbered numbered, Issuer issuer, String caseNumber) {
		var series = numbered.series();
		int next = books.next(series).orElseThrow(() -> new Refusal(
			"Chưa biết sổ văn bản (" + series.kind()
				+ ") của đơn vị đang ở số nào; hãy ghi số không có chữ kèm theo."));
		var nextText = counting.text(issuer, series.kind(), next, numbered.dated());
		var usedBy = jdbc
			.sql("select case_number from document_number " + Books.WHERE + " and number = ? and suffix = ?")
			.params(series.and(numbered.number(), numbered.suffix())).query(String.class).optional();
		if (usedBy.isEmpty() && numbered.suffix().isEmpty() && numbered.number() == next) {
			// somebody else began the book at the same moment
			return typedAgain(numbered, issuer, caseNumber);
		}
		if (usedBy.isEmpty() && numbered.number() >= next) {
			throw new Refusal("Số " + numbered.text() + " bỏ cách sổ. Số tiếp theo là " + nextText
				+ ": hãy ghi số đó hoặc "
				+ "để trống; nếu các số ở giữa đã dùng trong sổ giấy, hãy ghi số tiếp theo ở trang Sổ văn bản trước.");
		}
		if (usedBy.filter(other -> !other.equals(caseNumber)).isPresent()) {
			throw new Refusal("Số " + numbered.text() + " đã dùng trong sổ này. Số tiếp theo là " + nextText
				+ ": hãy ghi số đó hoặc để trống.");
		}
		return new Numbered(series, numbered.number(), numbered.suffix(), numbered.text(), numbered.dated(), true,
			usedBy.isPresent());
	}

	private Numbered typedAgain(Numbered numbered, Issuer issuer, String caseNumber) {
		return continues(numbered.series(), numbered.number()) ? numbered : within(numbered, issuer, caseNumber);
	}

	/** Writes into the book which paper has the number. */
	public void enter(Numbered numbered, Numbered.On on) {
		if (!numbered.known()) {
			jdbc.sql(
				"insert into document_number (organisation_id, body, kind, period, number, suffix, text, case_number, "
					+ "paper_position, task_id, dated, entered_at, typed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
				.params(numbered.series().and(numbered.number(), numbered.suffix(), numbered.text(), on.caseNumber(),
					on.position(), on.taskId(), numbered.dated(),
					OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), numbered.typed()))
				.update();
		}
	}

	/** What the documents are numbered that somebody has handed in with a task. */
	@Transactional(readOnly = true)
	public List<String> ofTask(String taskId) {
		return jdbc.sql("select text from document_number where task_id = ? order by kind, number").param(taskId)
			.query(String.class).list();
	}
}
