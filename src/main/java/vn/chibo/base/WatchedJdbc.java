package vn.chibo.base;

import java.util.Collection;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.jdbc.JdbcProperties;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.SqlProvider;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** All our statements pass here: what is written is told to the transaction's memory, without anybody having to say so. */
@Component
class WatchedJdbc extends JdbcTemplate {

	private static final Pattern WRITES = Pattern
		.compile("\\s*(?:insert\\s+into|update|delete\\s+from)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

	private final TransactionMemory memory;

	WatchedJdbc(DataSource database, JdbcProperties settings, TransactionMemory memory) {
		super(database);
		setFetchSize(settings.getTemplate().getFetchSize());
		this.memory = memory;
	}

	@Override
	protected int update(PreparedStatementCreator statement, PreparedStatementSetter values) {
		wrote(statement);
		return super.update(statement, values);
	}

	@Override
	public int update(PreparedStatementCreator statement, KeyHolder keys) {
		wrote(statement);
		return super.update(statement, keys);
	}

	@Override
	public int update(String statement) {
		wrote(statement);
		return super.update(statement);
	}

	@Override
	public int[] batchUpdate(String statement, BatchPreparedStatementSetter values) {
		wrote(statement);
		return super.batchUpdate(statement, values);
	}

	@Override
	public <T> int[][] batchUpdate(String statement, Collection<T> rows, int size,
			ParameterizedPreparedStatementSetter<T> values) {
		wrote(statement);
		return super.batchUpdate(statement, rows, size, values);
	}

	private void wrote(PreparedStatementCreator statement) {
		wrote(((SqlProvider) statement).getSql());
	}

	private void wrote(String statement) {
		var table = WRITES.matcher(statement);
		memory.wrote(table.lookingAt() ? table.group(1).toLowerCase() : TransactionMemory.ANY_TABLE);
	}
}
