package vn.chibo.casefile;

import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Case numbers, counted from 1 each year for each prefix: {@code CSH-2026-000123}. */
@Component
class CaseNumbers {

	private static final Logger log = LoggerFactory.getLogger(CaseNumbers.class);

	private final JdbcClient jdbc;
	private final TransactionTemplate within;

	CaseNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.within = new TransactionTemplate(transactions);
		// not beside it: a second connection for each of many that begin at once may never come
		this.within.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
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
		try {
			within.executeWithoutResult(status -> jdbc
				.sql("insert into case_counter (prefix, case_year, last_number) values (?, ?, 0)")
				.params(prefix, year).update());
		} catch (DuplicateKeyException alreadyBegun) {
			log.debug("Another case began the numbers of {} {} first", prefix, year);
		}
	}
}
