package vn.chibo.walk;

import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.chibo.support.Statements;

/** Watches the engine's tables while somebody calls an operation. */
record Watch(JdbcTemplate jdbc, Statements statements) {

	EngineTables now() {
		return EngineTables.of(jdbc);
	}

	/** The tables that a call changes; read again only when something but a question went to the database. */
	Set<String> changedSince(EngineTables before, Runnable call) {
		var written = statements.of(call).stream()
			.anyMatch(statement -> !statement.stripLeading().toLowerCase(Locale.ROOT).startsWith("select"));
		return written ? now().changedSince(before) : Set.of();
	}
}
