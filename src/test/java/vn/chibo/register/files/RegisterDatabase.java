package vn.chibo.register.files;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import vn.chibo.base.StartTurn;
import vn.chibo.support.EmptyDatabase;

/** An empty register of its own: on H2, or on PostgreSQL with -Dchibo.test.database=postgresql. */
public final class RegisterDatabase {

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private static final List<String> TABLES = List.of("organisation", "organisation_authority", "organisation_body",
		"member", "seat",
		"deputy", "quality_rating", "residence_link");

	private final JdbcTemplate jdbc;
	private final RegisterFiles files;
	private final Comparisons comparisons;

	public RegisterDatabase() {
		DataSource source = EmptyDatabase.migrated();
		ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
		jdbc = new JdbcTemplate(source);
		Clock clock = Clock.fixed(TODAY.atStartOfDay(zone).toInstant(), zone);
		files = new RegisterFiles(jdbc, new DataSourceTransactionManager(source), event -> {
		}, clock);
		comparisons = new Comparisons(jdbc, new ObjectMapper(), clock);
	}

	RegisterComparison comparison() {
		return new RegisterComparison(files, comparisons);
	}

	Comparisons comparisons() {
		return comparisons;
	}

	public RegisterFiles files() {
		return files;
	}

	/** Of a node that begins with this register. */
	public StartTurn startTurn() {
		return new StartTurn(JdbcClient.create(jdbc), new DataSourceTransactionManager(jdbc.getDataSource()));
	}

	public JdbcTemplate jdbc() {
		return jdbc;
	}

	public int count(String from) {
		return jdbc.queryForObject("select count(*) from " + from, Integer.class);
	}

	/** Everything in it, to be compared. */
	public String content() {
		StringBuilder content = new StringBuilder();
		TABLES.forEach(table -> content.append(table)
			.append(jdbc.queryForList("select * from " + table + " order by 1, 2")).append('\n'));
		return content.toString();
	}
}
