package vn.chibo.support;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ahocorasick.trie.Trie;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every column of every row of every table, searched as text and as bytes: plain, in hex and in Base64. */
public class WholeDatabase {

	private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
		StandardCharsets.UTF_16BE);
	private static final HexFormat HEX = HexFormat.of();
	/** Base64 writes three bytes as four letters: a text begins at any of three places and loses its edges. */
	private static final int BASE64_BYTES = 3;

	private final JdbcTemplate jdbc;

	WholeDatabase(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Where the texts stand in the tables whose names begin so: {@code act_ge_bytearray.bytes_: Lê Văn Hưu}. */
	public Set<String> findings(String tables, Collection<String> texts) {
		var findings = new TreeSet<String>();
		var disguised = texts.stream().flatMap(text -> disguises(text).map(disguise -> Map.entry(disguise, text)))
			.collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
		var wanted = Trie.builder().addKeywords(disguised.keySet()).build();
		for (var table : tablesNamed(tables)) {
			jdbc.query("select * from \"" + table + "\"", row -> {
				for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
					var place = table.toLowerCase(Locale.ROOT) + "." + label(row, column) + ": ";
					wanted.parseText(content(row, column)).forEach(
						found -> disguised.get(found.getKeyword()).forEach(text -> findings.add(place + text)));
				}
			});
		}
		return findings;
	}

	private List<String> tablesNamed(String prefix) {
		var names = jdbc.execute((Connection connection) -> {
			var found = new ArrayList<String>();
			try (var tables = connection.getMetaData().getTables(null, connection.getSchema(), "%",
				new String[] {"TABLE", "BASE TABLE"})) {
				while (tables.next()) {
					found.add(tables.getString("TABLE_NAME"));
				}
			}
			return found;
		});
		var chosen = names.stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(prefix)).toList();
		if (chosen.isEmpty()) {
			throw new IllegalStateException("no table is called " + prefix);
		}
		return chosen;
	}

	/** Bytes as if each were a letter. */
	private static String content(ResultSet row, int column) throws SQLException {
		var isBytes = row.getObject(column) instanceof byte[]
			|| row.getMetaData().getColumnTypeName(column).contains("BINARY");
		var bytes = isBytes ? row.getBytes(column) : null;
		return bytes == null ? Objects.toString(row.getString(column), "")
			: new String(bytes, StandardCharsets.ISO_8859_1);
	}

	private static String label(ResultSet row, int column) throws SQLException {
		return row.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT);
	}

	private static Stream<String> disguises(String text) {
		var found = new ArrayList<>(List.of(text));
		for (var encoding : ENCODINGS) {
			var bytes = text.getBytes(encoding);
			found.add(new String(bytes, StandardCharsets.ISO_8859_1));
			found.add(HEX.formatHex(bytes));
			found.add(HEX.withUpperCase().formatHex(bytes));
			for (int skipped = 0; skipped < BASE64_BYTES; skipped++) {
				var length = (bytes.length - skipped) / BASE64_BYTES * BASE64_BYTES;
				found.add(Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, skipped, skipped + length)));
			}
		}
		return found.stream();
	}
}
