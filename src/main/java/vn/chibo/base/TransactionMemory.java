package vn.chibo.base;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers answers for the rest of the transaction: one step asks the same of cases, organisations, seats and holidays many
 * times. Outside a transaction nothing is kept.
 */
@Component
public class TransactionMemory {

	/** What somebody has written to whom nobody could see. */
	static final String ANY_TABLE = "*";

	private final ThreadLocal<Map<String, Integer>> ended = ThreadLocal.withInitial(HashMap::new);

	/**
	 * The answer to a question, asked once a transaction; the question has to say all that the answer depends on. Not for
	 * what the step itself writes.
	 */
	public <T> T recall(Object question, Supplier<T> ask) {
		return recall(question, Set.of(), ask);
	}

	/** The same of what the step may write itself: asked again after it has written to one of the tables. */
	public <T> T recall(Object question, Set<String> tables, Supplier<T> ask) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return ask.get();
		}
		return this.<T>known(question, tables).orElseGet(() -> {
			var answer = ask.get();
			know(question, tables, answer);
			return answer;
		});
	}

	/** What this transaction has asked already, if it still holds. */
	@SuppressWarnings("unchecked")
	public <T> Optional<T> known(Object question, Set<String> tables) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return Optional.empty();
		}
		return Optional.ofNullable(current().answers.get(question))
			.filter(known -> known.writes == current().writesTo(tables)).map(known -> (T) known.value);
	}

	/** The answer has changed in this transaction. */
	public void know(Object question, Set<String> tables, Object answer) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			current().answers.put(question, new Answer(answer, current().writesTo(tables)));
		}
	}

	/** How often this transaction has written to these tables. */
	public int writesTo(Set<String> tables) {
		return TransactionSynchronizationManager.isSynchronizationActive() ? current().writesTo(tables) : 0;
	}

	/** It has, or must act as if it had. */
	public void wrote(String table) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			current().writes.merge(table, 1, Integer::sum);
		} else {
			ended.get().merge(table, 1, Integer::sum);
		}
	}

	/** Writes to a table what nobody remembers of it: the answers stay. */
	public void besides(String table, Runnable write) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			write.run();
			return;
		}
		var writes = current().writes;
		var before = writes.get(table);
		write.run();
		writes.compute(table, (written, after) -> before);
	}

	/** How often transactions that have ended on this thread wrote to these tables. */
	public int endedWithWrites(Set<String> tables) {
		return sum(ended.get(), tables);
	}

	private static int sum(Map<String, Integer> writes, Set<String> tables) {
		return writes.isEmpty() || tables.isEmpty() ? 0
			: Stream.concat(tables.stream(), Stream.of(ANY_TABLE)).mapToInt(table -> writes.getOrDefault(table, 0))
				.sum();
	}

	private Remembered current() {
		var transaction = (Remembered) TransactionSynchronizationManager.getResource(this);
		if (transaction == null) {
			transaction = new Remembered();
			TransactionSynchronizationManager.bindResource(this, transaction);
			TransactionSynchronizationManager.registerSynchronization(new Forgetting(transaction));
		}
		return transaction;
	}

	private record Answer(Object value, int writes) {
	}

	private record Remembered(Map<Object, Answer> answers, Map<String, Integer> writes) {

		private Remembered() {
			this(new HashMap<>(), new HashMap<>());
		}

		private int writesTo(Set<String> tables) {
			return sum(writes, tables);
		}
	}

	/** A transaction that is interrupted by another one takes its memory along. */
	private class Forgetting implements TransactionSynchronization {

		private final Remembered transaction;

		private Forgetting(Remembered transaction) {
			this.transaction = transaction;
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResource(TransactionMemory.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(TransactionMemory.this, transaction);
		}

		/** What was asked since has seen what is undone. */
		@Override
		public void savepointRollback(Object savepoint) {
			transaction.answers.clear();
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResource(TransactionMemory.this);
			transaction.writes.forEach((table, writes) -> ended.get().merge(table, writes, Integer::sum));
		}
	}
}
