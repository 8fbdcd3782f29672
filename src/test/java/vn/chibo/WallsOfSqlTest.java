package vn.chibo;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.chibo.register.Activity;
import vn.chibo.register.Body;

/**
 * Which package may touch which table: the one that owns it, and no other. What others may read of it is a view, shown by
 * the owner of all the tables in it, and never written. Read in the statements of all classes of ours.
 */
class WallsOfSqlTest {

	private static final String ENGINE = "act_";
	private static final Set<String> OF_LIBRARIES = Set.of("flyway_schema_history", "shedlock");

	private static List<Statement> statements;
	private static Set<String> tables;
	private static Map<String, String> views;

	@BeforeAll
	static void readEverything() {
		DataSource database = new DriverManagerDataSource("jdbc:h2:mem:walls;DB_CLOSE_DELAY=-1");
		Flyway.configure().dataSource(database).load().migrate();
		var jdbc = JdbcClient.create(database);
		tables = new TreeSet<>(jdbc.sql("select lower(table_name) from information_schema.tables "
			+ "where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'").query(String.class).list());
		tables.removeAll(OF_LIBRARIES);
		views = new TreeMap<>();
		jdbc.sql("select lower(table_name), view_definition from information_schema.views "
			+ "where table_schema = 'PUBLIC'").query(row -> {
				views.put(row.getString(1), row.getString(2).replace("\"PUBLIC\".", "").replace("\"", ""));
			});
		jdbc.sql("shutdown").update();
		statements = Statement.all();
	}

	/** By table, and by package that touches it, the classes. */
	private static Map<String, Map<String, Set<String>>> touched() {
		var touched = new TreeMap<String, Map<String, Set<String>>>();
		statements.forEach(statement -> statement.touched().stream().filter(tables::contains)
			.forEach(table -> touched.computeIfAbsent(table, first -> new TreeMap<>())
				.computeIfAbsent(statement.module(), first -> new TreeSet<>()).add(statement.type())));
		return touched;
	}

	@Test
	void aTableIsTouchedByOnePackageOnly() {
		var shared = touched();
		shared.values().removeIf(packages -> packages.size() == 1);
		assertThat(shared).isEmpty();
	}

	@Test
	void noTableEscapesTheReader() {
		assertThat(touched().keySet()).containsExactlyInAnyOrderElementsOf(tables);
		assertThat(statements.stream().filter(statement -> !statement.isReadable())).isEmpty();
	}

	@Test
	void aViewShowsTheTablesOfOneOwner() {
		var touched = touched();
		var owners = new TreeMap<String, Set<String>>();
		views.forEach((view, definition) -> owners.put(view, new Statement("", view, definition).touched().stream()
			.filter(touched::containsKey).flatMap(table -> touched.get(table).keySet().stream())
			.collect(toCollection(TreeSet::new))));
		assertThat(owners).isNotEmpty().allSatisfy((view, packages) -> assertThat(packages).as(view).hasSize(1));
	}

	@Test
	void aViewIsReadByOthersAndWrittenByNobody() {
		var read = statements.stream().collect(groupingBy(Statement::module, flatMapping(
			statement -> statement.touched().stream().filter(views::containsKey), toSet())));
		var within = views.values().stream().map(definition -> new Statement("", "", definition))
			.flatMap(statement -> statement.touched().stream());
		assertThat(Stream.concat(read.values().stream().flatMap(Set::stream), within))
			.containsAll(views.keySet());
		assertThat(statements.stream().filter(statement -> statement.written().stream().anyMatch(views::containsKey)))
			.isEmpty();
	}

	@Test
	void theTablesOfTheEngineAreForTheWorkflow() {
		assertThat(statements.stream().filter(statement -> statement.touched().stream()
			.anyMatch(name -> name.startsWith(ENGINE))).map(Statement::module).distinct()).containsExactly("workflow");
	}

	/** Bodies have rights, which are asked: a new body would be forgotten in a statement that lists them. */
	@Test
	void noStatementNamesABody() {
		var named = Pattern.compile("\\bbody\\b.{0,20}'(" + Stream.of(Body.values()).map(Enum::name)
			.collect(Collectors.joining("|")) + ")'", Pattern.DOTALL);
		assertThat(statements.stream().filter(statement -> named.matcher(statement.text()).find())).isEmpty();
	}

	/** Who is a member stands in the view, and in {@link Activity#isMember}. */
	@Test
	void noStatementListsTheStatesOfMembers() {
		var listed = Pattern.compile("'(" + Stream.of(Activity.values()).map(Enum::name)
			.collect(Collectors.joining("|")) + ")'\\s*,");
		assertThat(statements.stream().filter(statement -> statement.text().contains("activity in")
			|| statement.text().contains("activity not in"))
			.filter(statement -> listed.matcher(statement.text()).find()))
			.isEmpty();
	}
}
