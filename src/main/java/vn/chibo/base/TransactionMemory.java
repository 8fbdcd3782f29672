package vn.chibo.base;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers answers for the rest of the transaction: one step asks the same of organisations, seats and holidays many
 * times, and none of them changes in it. Not for what the step itself writes. Outside a transaction nothing is kept.
 */
@Component
public class TransactionMemory {

	/** The answer to a question, asked once a transaction; the question has to say all that the answer depends on. */
	@SuppressWarnings("unchecked")
	public <T> T recall(Object question, Supplier<T> ask) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return ask.get();
		}
		var answers = (Map<Object, Object>) TransactionSynchronizationManager.getResource(this);
		if (answers == null) {
			answers = new HashMap<>();
			TransactionSynchronizationManager.bindResource(this, answers);
			TransactionSynchronizationManager.registerSynchronization(new Forgetting());
		}
		if (!answers.containsKey(question)) {
			answers.put(question, ask.get());
		}
		return (T) answers.get(question);
	}

	private class Forgetting implements TransactionSynchronization {

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResource(TransactionMemory.this);
		}
	}
}
