package vn.chibo.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** The SQL statements that were sent; a batch counts as one. */
public class Statements implements QueryExecutionListener {

	/** Asked once in five seconds, whatever is being done then. */
	private static final String WHETHER_RULES_CHANGED = "select version from rule_edition";

	private final ThreadLocal<Boolean> apart = ThreadLocal.withInitial(() -> false);
	private final List<String> sent = Collections.synchronizedList(new ArrayList<>());

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// counted when done
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		if (!apart.get()) {
			sent.add(queries.isEmpty() ? "" : queries.get(0).getQuery());
		}
	}

	/** Work of the test itself, on this thread. */
	void apart(Runnable work) {
		apart.set(true);
		try {
			work.run();
		} finally {
			apart.remove();
		}
	}

	/** What a piece of work sends, on whatever thread. */
	public List<String> of(Runnable work) {
		sent.clear();
		work.run();
		synchronized (sent) {
			return sent.stream().filter(statement -> !statement.equals(WHETHER_RULES_CHANGED)).toList();
		}
	}
}
