package vn.chibo.base;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is made once by whoever starts first: of nodes that start at the same moment one does it, the others wait. */
@Component
public class StartTurn {

	private final JdbcClient jdbc;
	private final TransactionTemplate transaction;

	public StartTurn(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** All of it in one transaction, and what another node has done before is there already. */
	public void take(Runnable work) {
		transaction.executeWithoutResult(status -> {
			take();
			work.run();
		});
	}

	/** Until the transaction ends in which the caller is. */
	public void take() {
		jdbc.sql("select only_row from start_turn for update").query(Integer.class).single();
	}
}
