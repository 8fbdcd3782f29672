package vn.chibo.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** The SQL statements that were sent; a batch counts as one. */
public class Statements implements QueryExecutionListener {

	/** Asked once in five seconds, whatever is being done then. */
	private static final String WHETHER_RULES_CHANGED = "select version from rule_edition";

	private final ThreadLocal<Boolean> apart = ThreadLocal.withInitial(() -> false);
	private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
	private final List<String> callers = Collections.synchronizedList(new ArrayList<>());
	private volatile boolean traced;

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// counted when done
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		if (!apart.get()) {
			sent.add(queries.isEmpty() ? "" : queries.get(0).getQuery());
			if (traced) {
				callers.add(Caller.of(sent.get(sent.size() - 1)));
			}
		}
	}

	/** Has what a data source sends counted here. */
	BeanPostProcessor counting() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return bean instanceof DataSource dataSource
					? ProxyDataSourceBuilder.create(dataSource).listener(Statements.this).build() : bean;
			}
		};
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

	/** Who sends what a piece of work sends, and how much. */
	public Map<String, Long> byCaller(Runnable work) {
		callers.clear();
		traced = true;
		try {
			work.run();
		} finally {
			traced = false;
		}
		return callers.stream().collect(Collectors.groupingBy(caller -> caller, TreeMap::new, Collectors.counting()));
	}
}
