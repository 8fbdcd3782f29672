package vn.chibo.retention;

import java.time.Clock;
import vn.chibo.workflow.models.RealTables;

/** The table of retention, for tests of procedures. */
public final class RetentionTable {

	private static final RetentionRules RULES = new RetentionRules(RealTables.tables(), Clock.systemUTC());

	private RetentionTable() {
	}

	/** How many months something is kept of which the table speaks. */
	public static int months(String subject, String procedure, String state) {
		return RULES.rule(subject, procedure, state).orElseThrow().months();
	}
}
