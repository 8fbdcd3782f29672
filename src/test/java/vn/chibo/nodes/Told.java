package vn.chibo.nodes;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What people were told is done, and nothing else. */
final class Told {

	private final Queue<String> cases = new ConcurrentLinkedQueue<>();
	private final Queue<String> steps = new ConcurrentLinkedQueue<>();
	private final Map<Long, Long> branches = new ConcurrentHashMap<>();
	private final AtomicInteger moves = new AtomicInteger();

	void begun(String caseNumber, String by) {
		cases.add(caseNumber + " " + by);
	}

	void done(String caseNumber, String task, String by) {
		steps.add(caseNumber + " " + task + " " + by);
	}

	void stands(long member, long branch) {
		branches.put(member, branch);
	}

	void moved(long member, long branch) {
		branches.put(member, branch);
		moves.incrementAndGet();
	}

	/** {@code CSH-2026-000001 bithu1}. */
	List<String> cases() {
		return List.copyOf(cases);
	}

	/** {@code CSH-2026-000001 task_accept bithu2}. */
	List<String> steps() {
		return List.copyOf(steps);
	}

	/** Where each member stands by now. */
	Map<Long, Long> branches() {
		return Map.copyOf(branches);
	}

	int moves() {
		return moves.get();
	}

	int all() {
		return cases.size() + steps.size();
	}
}
