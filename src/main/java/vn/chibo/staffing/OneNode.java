package vn.chibo.staffing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that every node finds and one does: the keys that it writes are there once. */
@Component
class OneNode {

	private static final Logger log = LoggerFactory.getLogger(OneNode.class);

	private final TransactionTemplate transaction;

	OneNode(PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
	}

	/** @return whether it was this node; then all of it is done, otherwise nothing */
	boolean does(String what, Runnable work) {
		try {
			transaction.executeWithoutResult(status -> work.run());
			return true;
		} catch (DuplicateKeyException | ConcurrencyFailureException elsewhere) {
			log.info("{}: another node or somebody is at it", what);
			return false;
		}
	}
}
