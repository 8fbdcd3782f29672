package vn.chibo.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Several do something at once. */
public final class AtTheSameMoment {

	private AtTheSameMoment() {
	}

	/** What each of them is told: the answer, or the sentence with which it was refused. */
	@SafeVarargs
	public static List<String> told(Callable<String>... all) {
		return told(List.of(all));
	}

	public static List<String> told(List<Callable<String>> all) {
		var together = new CyclicBarrier(all.size());
		var people = Executors.newFixedThreadPool(all.size());
		try {
			return people.invokeAll(all.stream().<Callable<String>>map(one -> () -> {
				together.await();
				return answer(one);
			}).toList()).stream().map(answered -> {
				try {
					return answered.get();
				} catch (Exception failed) {
					throw new AssertionError(failed);
				}
			}).toList();
		} catch (InterruptedException interrupted) {
			throw new AssertionError(interrupted);
		} finally {
			people.shutdown();
		}
	}

	private static String answer(Callable<String> work) {
		try {
			return work.call();
		} catch (Exception refused) {
			return refused.getMessage();
		}
	}
}
