package vn.chibo.casefile;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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
		if (advance(prefix, year, count) == 0) {
			begin(prefix, year);
			advance(prefix, year, count);
		}
		int last = jdbc.sql("select last_number from case_counter where prefix = ? and case_year = ?")
			.params(prefix, year).query(Integer.class).single();
		return IntStream.rangeClosed(last - count + 1, last)
			.mapToObj(number -> "%s-%d-%06d".formatted(prefix, year, number))
			.toList();
	}

	private int advance(String prefix, int year, int count) {
		return jdbc.sql("update case_counter set last_number = last_number + ? where prefix = ? and case_year = ?")
			.params(count, prefix, year).update();
	}

	private void begin(String prefix, int year) {
		rows.add("the case numbers of a year", () -> jdbc
			.sql("insert into case_counter (prefix, case_year, last_number) values (?, ?, 0)")
			.params(prefix, year).update());
	}
}
