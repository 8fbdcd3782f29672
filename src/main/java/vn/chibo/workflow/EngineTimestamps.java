package vn.chibo.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Moments as the engine's tables have them: without a zone, in that of the application. */
public final class EngineTimestamps {

	private EngineTimestamps() {
	}

	/** Null where there is none. */
	public static Instant read(ResultSet row, String column) throws SQLException {
		var moment = row.getTimestamp(column);
		return moment == null ? null : moment.toInstant();
	}
}
