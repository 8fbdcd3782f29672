package vn.chibo.retention;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** What the runs did: a row a rule, those that found nothing too. */
@Repository
class RetentionReports {

	private final JdbcClient jdbc;

	RetentionReports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Report report) {
		jdbc.sql("""
			insert into retention_report (run_at, subject, procedure_key, state, months, action, legal_basis, amount, oldest,
			                              newest)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			""")
			.params(at(report.runAt()), report.subject().name(), report.procedureKey(), report.state(), report.months(),
				report.action(), report.legalBasis(), report.amount(), at(report.oldest()), at(report.newest()))
			.update();
	}

	/** The newest first. */
	List<Report> newest(int count) {
		return jdbc.sql("""
			select run_at, subject, procedure_key, state, months, action, legal_basis, amount, oldest, newest
			from retention_report order by id desc fetch first %d rows only
			""".formatted(count)).query(RecordRows.of(Report.class)).list();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
	}

	/** @param procedureKey empty, like the state, where the rule is the same for all */
	record Report(Instant runAt, Subject subject, String procedureKey, String state, int months, String action,
			String legalBasis, int amount, Instant oldest, Instant newest) {
	}
}
