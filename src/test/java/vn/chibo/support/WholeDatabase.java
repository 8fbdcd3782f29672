package vn.chibo.support;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every column of every row of every table, searched as text and as bytes. */
public class WholeDatabase {

	private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
		StandardCharsets.UTF_16BE);

	private final JdbcTemplate jdbc;

	WholeDatabase(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Where the texts stand in the tables whose names begin so: {@code act_ge_bytearray.bytes_: Lê Văn Hưu}. */
	public Set<String> findings(String tables, Collection<String> texts) {
		var findings = new TreeSet<String>();
		for (var table : tablesNamed(tables)) {
			jdbc.query("select * from " + table, row -> {
				for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
					search(row, column, table, texts, findings);
				}
			});
		}
		return findings;
	}

	private List<String> tablesNamed(String prefix) {
		var names = jdbc.execute((Connection connection) -> {
			var found = new ArrayList<String>();
			try (var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
				while (tables.next()) {
					found.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
				}
			}
			return found;
		});
		var chosen = names.stream().filter(name -> name.startsWith(prefix)).toList();
		if (chosen.isEmpty()) {
			throw new IllegalStateException("no table is called " + prefix);
		}
		return chosen;
	}

	private static void search(ResultSet row, int column, String table, Collection<String> texts, Set<String> findings)
			throws SQLException {
		var bytes = row.getObject(column) instanceof byte[] || row.getMetaData().getColumnTypeName(column).contains("BINARY")
			? row.getBytes(column) : null;
		var text = bytes == null ? row.getString(column) : null;
		for (var wanted : texts) {
			if (text != null && text.contains(wanted) || bytes != null && holds(bytes, wanted)) {
				findings.add(table + "." + row.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT) + ": " + wanted);
			}
		}
	}

	private static boolean holds(byte[] bytes, String wanted) {
		var content = new String(bytes, StandardCharsets.ISO_8859_1);
		return ENCODINGS.stream().map(encoding -> new String(wanted.getBytes(encoding), StandardCharsets.ISO_8859_1))
			.anyMatch(content::contains);
	}
}
