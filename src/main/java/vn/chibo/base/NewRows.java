package vn.chibo.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Inserts what somebody else may insert at the same moment: then theirs is there, and the transaction goes on. */
@Component
public class NewRows {

	private static final Logger log = LoggerFactory.getLogger(NewRows.class);

	private final TransactionTemplate within;

	public NewRows(PlatformTransactionManager transactions) {
		this.within = new TransactionTemplate(transactions);
		// not beside it: a second connection for each of many that begin at once may never come
		this.within.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/**
	 * @param what what is said in the log when somebody else was first
	 * @return whether the row is this one
	 */
	public boolean add(String what, Runnable insert) {
		try {
			within.executeWithoutResult(status -> insert.run());
			return true;
		} catch (DuplicateKeyException alreadyThere) {
			log.debug("Somebody else was first with {}", what);
			return false;
		}
	}
}
