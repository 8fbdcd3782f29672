package vn.chibo.nodes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How often people were answered how. */
final class Answers {

	private final Map<String, AtomicInteger> counted = new ConcurrentHashMap<>();

	void count(String answer) {
		counted.computeIfAbsent(answer, first -> new AtomicInteger()).incrementAndGet();
	}

	@Override
	public String toString() {
		var lines = new StringBuilder();
		counted.entrySet().stream().sorted(Map.Entry.comparingByKey())
			.forEach(answer -> lines.append("%,9d %s%n".formatted(answer.getValue().get(), answer.getKey())));
		return lines.toString();
	}
}
