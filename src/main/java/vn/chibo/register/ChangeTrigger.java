package vn.chibo.register;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/** Leaves a row when the register changes, as a function does on PostgreSQL; H2 finds it by its name. */
public class ChangeTrigger implements Trigger {

	/** Past JDBC, which would commit a change that is made outside of a transaction before it is done. */
	@Override
	public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
		var session = (SessionLocal) ((JdbcConnection) connection).getSession();
		session.prepare("insert into register_change default values").update();
	}
}
