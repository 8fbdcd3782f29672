package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.util.ReflectionTestUtils;

/** Every table of which answers are remembered has a trigger on each database: no change to it can be missed. */
class RememberedTablesTest {

	private static final Pattern TRIGGER = Pattern.compile("create trigger \\w+ after (.*?) on (\\w+)",
		Pattern.DOTALL);
	/** What else stands in that row is not read for a remembered answer. */
	private static final Pattern OF_A_COLUMN = Pattern.compile("(?<=update) of password_hash");

	@Test
	void eachIsWatched() throws Exception {
		var memory = Class.forName("vn.chibo.register.KnownRegister");
		@SuppressWarnings("unchecked")
		var watched = new TreeSet<>((Set<String>) ReflectionTestUtils.getField(memory, "TABLES"));

		assertThat(tablesRead(memory)).isEqualTo(watched);
		assertThat(triggers("h2", "insert, update, delete")).isEqualTo(watched);
		assertThat(triggers("postgresql", "insert or update or delete or truncate")).isEqualTo(watched);
	}

	/** By the classes that remember answers, and by what they ask on the way, also through views. */
	private static Set<String> tablesRead(Class<?> memory) {
		var database = new DriverManagerDataSource("jdbc:h2:mem:remembered;DB_CLOSE_DELAY=-1");
		Flyway.configure().dataSource(database).locations("db/migration", "db/h2").load().migrate();
		var jdbc = JdbcClient.create(database);
		var read = Statement.all().stream().filter(statement -> statement.module().equals("register"))
			.filter(statement -> statement.type().equals("Vacancies") || remembers(statement.type(), memory))
			.filter(statement -> statement.written().isEmpty()).flatMap(statement -> statement.touched().stream())
			.collect(Collectors.toSet());
		var views = jdbc.sql("select view_definition from information_schema.views where lower(table_name) in (:names)")
			.param("names", read).query(String.class).list();
		read.addAll(views.stream().flatMap(view -> new Statement("", "", view.replace("\"PUBLIC\".", "")
			.replace("\"", "")).touched().stream()).toList());
		var tables = jdbc.sql("select lower(table_name) from information_schema.tables where table_type = 'BASE TABLE' "
			+ "and table_schema = 'PUBLIC' and lower(table_name) in (:names)").param("names", read).query(String.class)
			.list();
		jdbc.sql("shutdown").update();
		return new TreeSet<>(tables);
	}

	private static boolean remembers(String type, Class<?> memory) {
		try {
			return Arrays.stream(Class.forName("vn.chibo.register." + type).getDeclaredFields())
				.anyMatch(field -> field.getType() == memory);
		} catch (ClassNotFoundException elsewhere) {
			return false;
		}
	}

	private static Set<String> triggers(String database, String events) throws IOException {
		var sql = new StringBuilder();
		for (var file : new String[] {"V57__register_triggers", "V65__closed_login_trigger",
			"V68_1__password_trigger"}) {
			sql.append(new ClassPathResource("db/" + database + "/" + file + ".sql")
				.getContentAsString(StandardCharsets.UTF_8));
		}
		return TRIGGER.matcher(sql).results().filter(trigger -> OF_A_COLUMN.matcher(trigger.group(1)).replaceAll("")
			.equals(events))
			.flatMap(trigger -> Stream.of(trigger.group(2))).collect(Collectors.toCollection(TreeSet::new));
	}
}
