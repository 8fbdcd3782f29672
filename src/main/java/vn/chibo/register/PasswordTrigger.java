package vn.chibo.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** Leaves a row when a password changes, and none when its owner was here; H2 finds it by its name. */
public class PasswordTrigger extends ChangeTrigger {

	private static final int PASSWORD_HASH = 1;

	@Override
	public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
		if (!Objects.equals(hash(before), hash(after))) {
			super.fire(connection, before, after);
		}
	}

	private static Object hash(Object[] row) {
		return row == null ? null : row[PASSWORD_HASH];
	}
}
