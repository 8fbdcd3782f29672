package vn.chibo.numbering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.DocumentNumber;

/**
 * Stories that are about something else number their documents as they like: the paper book stood there already. Numbers are
 * given and checked all the same.
 */
@Component
@Primary
public class ForgivingNumbers extends DocumentNumbers {

	private static final ThreadLocal<Boolean> STRICT = ThreadLocal.withInitial(() -> false);

	private final JdbcClient jdbc;
	private final Counting counting;

	ForgivingNumbers(JdbcClient jdbc, Books books, Counting counting, Clock clock) {
		super(jdbc, books, counting, clock);
		this.jdbc = jdbc;
		this.counting = counting;
	}

	/** As in the application itself. */
	public static <T> T strictly(Supplier<T> work) {
		STRICT.set(true);
		try {
			return work.get();
		} finally {
			STRICT.remove();
		}
	}

	@Override
	public Numbered typed(Issuer issuer, String kind, LocalDate dated, String typed, String caseNumber) {
		if (!STRICT.get()) {
			int number = Integer.parseInt(DocumentNumber.of(typed).text().replaceAll("\\D.*", ""));
			jdbc.sql("update document_series set next_number = ? " + Books.WHERE + " and next_number < ?")
				.params(number, issuer.organisationId(), issuer.body(), kind,
					counting.series(issuer, kind, dated).period(),
					number)
				.update();
		}
		return super.typed(issuer, kind, dated, typed, caseNumber);
	}
}
