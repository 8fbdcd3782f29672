package vn.chibo.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody is told who was second with what there can be once: {@code unique-keys.properties} has the sentences. */
@Component
public class UniqueKeys {

	private static final Logger log = LoggerFactory.getLogger(UniqueKeys.class);
	private static final String VIOLATED = "23505";
	/** H2 names table and columns, PostgreSQL the key. */
	private static final Pattern COLUMNS = Pattern.compile(" ON PUBLIC\\.(\\w+)\\(([^)]+)\\)");
	private static final Pattern KEY = Pattern.compile("[\"«“](\\w+)[\"»”]");

	private static final String KEYS = """
		select lower(c.constraint_name) as key_name, lower(c.table_name) as key_table, lower(u.column_name) as key_column
		from information_schema.table_constraints c join information_schema.key_column_usage u
		  on u.constraint_schema = c.constraint_schema and u.constraint_name = c.constraint_name and u.table_name = c.table_name
		where c.constraint_type in ('UNIQUE', 'PRIMARY KEY') and c.table_schema = current_schema
		order by c.constraint_name, u.ordinal_position
		""";

	private final Properties sentences;
	/** Read once: whoever asks when something fails may hold the last connection. */
	private final Map<String, String> keys;

	public UniqueKeys(JdbcClient jdbc) {
		this.keys = read(jdbc);
		try {
			this.sentences = PropertiesLoaderUtils.loadProperties(
				new EncodedResource(new ClassPathResource("unique-keys.properties"), StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The sentence for a failure whose cause is a key that is there already; empty for any other failure. */
	public Optional<String> sentence(Throwable failure) {
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refused && VIOLATED.equals(refused.getSQLState())) {
				var key = key(refused.getMessage());
				log.info("Second with {}", key);
				return Optional.of(sentences.getProperty(key, sentences.getProperty("any")));
			}
		}
		return Optional.empty();
	}

	/** The table with the columns of the key. */
	private String key(String message) {
		var columns = COLUMNS.matcher(message);
		if (columns.find()) {
			return (columns.group(1) + "(" + columns.group(2).replaceAll(" NULLS (FIRST|LAST)", "").replace(" ", "")
				+ ")")
				.toLowerCase(Locale.ROOT);
		}
		var key = KEY.matcher(message);
		return key.find() ? keys.getOrDefault(key.group(1).toLowerCase(Locale.ROOT), "any") : "any";
	}

	/** All unique keys of the database: the table with the columns, by the name of the key. */
	private static Map<String, String> read(JdbcClient jdbc) {
		var tables = new HashMap<String, String>();
		var columns = new TreeMap<String, List<String>>();
		jdbc.sql(KEYS).query(row -> {
			tables.put(row.getString("key_name"), row.getString("key_table"));
			columns.computeIfAbsent(row.getString("key_name"), name -> new ArrayList<>())
				.add(row.getString("key_column"));
		});
		tables.replaceAll((name, table) -> table + "(" + String.join(",", columns.get(name)) + ")");
		return Map.copyOf(tables);
	}

	Collection<String> keys() {
		return keys.values();
	}

	/** The keys that have a sentence of their own. */
	List<String> told() {
		return sentences.stringPropertyNames().stream().filter(key -> !key.equals("any")).toList();
	}
}
