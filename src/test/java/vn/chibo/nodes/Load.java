package vn.chibo.nodes;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** People who move members between two branches and back, on both nodes, until the end is called; then each ends the case. */
final class Load {

	/** What somebody takes from one answer to the next click. */
	private static final int MILLISECONDS = 150;
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final TwoNodes nodes;
	private final Told told;
	private final Answers answers;
	private final ScheduledExecutorService hands;
	private final List<Desk> desks;
	private volatile boolean ending;

	Load(TwoNodes nodes, Told told, Answers answers, List<Move.Branches> pairs) {
		this.nodes = nodes;
		this.told = told;
		this.answers = answers;
		hands = Executors.newScheduledThreadPool(pairs.size());
		var cast = new Cast(nodes.database());
		desks = pairs.stream().map(pair -> new Desk(cast, pair)).toList();
		desks.forEach(hands::execute);
	}

	/** Until people were told of so many more steps. */
	void goesOn(int steps) {
		int wanted = told.all() + steps;
		await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
			desks.forEach(Desk::mustGoOn);
			return told.all() >= wanted;
		});
	}

	/** Everybody ends the case that he or she is at. */
	void ends() {
		ending = true;
		desks.forEach(desk -> desk.over.join());
		hands.shutdown();
	}

	/** The cases of two branches, one after the other. */
	private class Desk implements Runnable {

		private final CompletableFuture<Void> over = new CompletableFuture<>();
		private final Move.Branches pair;
		private final Queue<Queue<Move.Mover>> movers = new ArrayDeque<>();
		private final Map<String, Person> people = new HashMap<>();
		private boolean back;
		private Move move;

		Desk(Cast cast, Move.Branches pair) {
			this.pair = pair;
			for (var branch : List.of(pair.one(), pair.other())) {
				var members = new ArrayDeque<>(cast.movers(branch));
				members.forEach(member -> told.stands(member.id(), branch.id()));
				movers.add(members);
			}
			begin();
		}

		@Override
		public void run() {
			try {
				move.next();
				if (move.isOver() && ending) {
					over.complete(null);
					return;
				}
				if (move.isOver()) {
					begin();
				}
				hands.schedule(this, MILLISECONDS, TimeUnit.MILLISECONDS);
			} catch (RuntimeException | Error failure) {
				over.completeExceptionally(failure);
			}
		}

		void mustGoOn() {
			if (over.isCompletedExceptionally()) {
				over.join();
			}
		}

		/** The one who has been in the branch longest; people come in by either node. */
		private void begin() {
			people.values().forEach(Person::comesIn);
			var from = movers.remove();
			var member = from.remove();
			movers.element().add(member);
			movers.add(from);
			move = new Move(member, back ? pair.other() : pair.one(), back ? pair.one() : pair.other(), this::person,
				told);
			back = !back;
		}

		private Person person(String login) {
			return people.computeIfAbsent(login, first -> new Person(login, nodes.nodes(), answers));
		}
	}
}
