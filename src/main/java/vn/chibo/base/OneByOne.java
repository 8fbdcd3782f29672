package vn.chibo.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does much of the same, a transaction each: what fails holds up nothing else, and is there for the next run. */
@Component
public class OneByOne {

	private static final Logger log = LoggerFactory.getLogger(OneByOne.class);

	private final TransactionTemplate transaction;

	OneByOne(PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
	}

	/** @return whether it is done; otherwise nothing of it is, and the log says why */
	public boolean does(String what, Runnable work) {
		try {
			transaction.executeWithoutResult(status -> work.run());
			return true;
		} catch (DuplicateKeyException | ConcurrencyFailureException elsewhere) {
			log.info("{}: somebody else is at it", what);
		} catch (RuntimeException failure) {
			log.error("{}: not done, see error {}", what, Reference.logged(log, failure).number());
		}
		return false;
	}
}
