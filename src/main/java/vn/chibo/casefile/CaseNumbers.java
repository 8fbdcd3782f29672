package vn.chibo.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.chibo.base.NewRows;

/** Case numbers, counted from 1 each year for each prefix: {@code CSH-2026-000123}. */
@Component
class CaseNumbers {

	private final JdbcClient jdbc;
	private final NewRows rows;

	CaseNumbers(JdbcClient jdbc, NewRows rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	/** The next numbers; a case that is rolled back gives its number back. */
	List<String> next(String prefix, int year, int count) {
		int last = advance(prefix, year, count).or(() -> {
			begin(prefix, year);
			return advance(prefix, year, count);
		}).orElseThrow();
		return IntStream.rangeClosed(last - count + 1, last)
			.mapToObj(number -> "%s-%d-%06d".formatted(prefix, year, number))
			.toList();
	}

	/** The last of them; empty for the first case of a year. */
	private Optional<Integer> advance(String prefix, int year, int count) {
		var last = new GeneratedKeyHolder();
		jdbc.sql("update case_counter set last_number = last_number + ? where prefix = ? and case_year = ?")
			.params(count, prefix, year).update(last, "last_number");
		return Optional.ofNullable(last.getKey()).map(Number::intValue);
	}

	private void begin(String prefix, int year) {
		rows.add("the case numbers of a year", () -> jdbc
			.sql("insert into case_counter (prefix, case_year, last_number) values (?, ?, 0)")
			.params(prefix, year).update());
	}
}
