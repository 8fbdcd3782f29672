package vn.chibo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database that holds papers in plain text is refused, not read and not emptied. */
class PlainPapersTest {

	private final SingleConnectionDataSource source = new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID(),
		"sa", "", true);
	private final JdbcTemplate jdbc = new JdbcTemplate(source);

	@Test
	void migrationStopsAtAPlainPaper() {
		migrateTo("7");
		jdbc.update("set referential_integrity false");
		jdbc.update("insert into paper (case_number, form, title, content, filed_at, filed_by) "
			+ "values ('CSH-2026-000001', 'form', 'Đơn', '{}', current_timestamp, 'somebody')");
		assertThatThrownBy(() -> migrateTo("latest")).isInstanceOf(FlywayException.class)
			.hasMessageContaining("PLAIN_PAPERS_ARE_REFUSED_BEGIN_WITH_A_NEW_DATABASE");
		assertThat(jdbc.queryForObject("select content from paper", String.class)).isEqualTo("{}");
	}

	@Test
	void migrationOfADatabaseWithoutPapersGoesThrough() {
		migrateTo("7");
		migrateTo("latest");
		assertThat(jdbc.queryForObject("select count(sealed_with) from paper", Integer.class)).isZero();
	}

	private void migrateTo(String version) {
		Flyway.configure().dataSource(source).locations("classpath:db/migration").target(version).load().migrate();
	}
}
