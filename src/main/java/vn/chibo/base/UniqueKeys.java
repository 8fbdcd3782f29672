package vn.chibo.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** What somebody is told who was second with what there can be once: {@code unique-keys.properties} has the sentences. */
@Component
public class UniqueKeys {

	private static final Logger log = LoggerFactory.getLogger(UniqueKeys.class);
	private static final String VIOLATED = "23505";
	/** H2 names table and columns, PostgreSQL the key. */
	private static final Pattern COLUMNS = Pattern.compile(" ON PUBLIC\\.(\\w+)\\(([^)]+)\\)");
	private static final Pattern KEY = Pattern.compile("[\"«“](\\w+)[\"»”]");

	private final DataSource database;
	private final Properties sentences;

	public UniqueKeys(DataSource database) {
		this.database = database;
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
			return (columns.group(1) + "(" + columns.group(2).replaceAll(" NULLS (FIRST|LAST)", "").replace(" ", "") + ")")
				.toLowerCase(Locale.ROOT);
		}
		var key = KEY.matcher(message);
		return key.find() ? keys().getOrDefault(key.group(1).toLowerCase(Locale.ROOT), "any") : "any";
	}

	/** All keys of the database by their names. */
	Map<String, String> keys() {
		try (var connection = database.getConnection()) {
			var keys = new HashMap<String, String>();
			try (var tables = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%",
					new String[] {"TABLE", "BASE TABLE"})) {
				var names = new ArrayList<String>();
				while (tables.next()) {
					names.add(tables.getString("TABLE_NAME"));
				}
				for (var table : names) {
					columns(connection, table).forEach((key, columns) ->
						keys.put(key, table.toLowerCase(Locale.ROOT) + "(" + String.join(",", columns.values()) + ")"));
				}
			}
			return keys;
		} catch (SQLException unreachable) {
			throw new IllegalStateException(unreachable);
		}
	}

	private static Map<String, Map<Short, String>> columns(Connection connection, String table) throws SQLException {
		var columns = new HashMap<String, Map<Short, String>>();
		try (var found = connection.getMetaData().getIndexInfo(connection.getCatalog(), connection.getSchema(), table, true,
				true)) {
			while (found.next()) {
				if (found.getString("INDEX_NAME") != null) {
					columns.computeIfAbsent(found.getString("INDEX_NAME").toLowerCase(Locale.ROOT), name -> new TreeMap<>())
						.put(found.getShort("ORDINAL_POSITION"), found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
				}
			}
		}
		return columns;
	}

	/** The keys that have a sentence of their own. */
	List<String> told() {
		return sentences.stringPropertyNames().stream().filter(key -> !key.equals("any")).toList();
	}
}
