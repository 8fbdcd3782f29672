package vn.chibo.calendar;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.calendar.OpenDeadlines.Moved;
import vn.chibo.calendar.Reckonings.Position;

/**
 * When the calendar or a table of deadlines has changed, all open deadlines of all processes are counted again, in
 * portions, a transaction each. Who stops in between is made up for by whoever comes next.
 */
@Component
class DeadlineReckoning implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(DeadlineReckoning.class);
	/** So long nobody must have entered another change: a day off and the day worked for it are one. */
	private static final Duration QUIET = Duration.ofMinutes(5);
	private static final int PORTION = 100;

	private final DeadlineChanges changes;
	private final Reckonings reckonings;
	private final DeadlineRules rules;
	private final OpenDeadlines deadlines;
	private final ApplicationEventPublisher events;
	private final Clock clock;
	private final TransactionTemplate transaction;

	DeadlineReckoning(DeadlineChanges changes, Reckonings reckonings, DeadlineRules rules, OpenDeadlines deadlines,
			ApplicationEventPublisher events, Clock clock, PlatformTransactionManager transactions) {
		this.changes = changes;
		this.reckonings = reckonings;
		this.rules = rules;
		this.deadlines = deadlines;
		this.events = events;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** A table of deadlines comes with a new version of the application. */
	@Override
	public void run(ApplicationArguments arguments) {
		changes.addNewRules();
	}

	@Scheduled(fixedDelayString = "${chibo.deadlines.every:1m}", initialDelayString = "${chibo.deadlines.every:1m}")
	@SchedulerLock(name = "deadlines")
	void run() {
		if (changes.areWaitingSince(clock.instant().minus(QUIET))) {
			changes.beginReckoning();
		}
		while (portion(PORTION)) {
			// each is kept as it is done
		}
	}

	/** @return whether there may be more to do for this node */
	boolean portion(int size) {
		var position = reckonings.underWay(rules.version());
		return position.isPresent() && portion(position.get(), size);
	}

	private boolean portion(Position position, int size) {
		try {
			return inOne(position, size);
		} catch (RuntimeException failed) {
			return size > 1 ? oneByOne(size) : onceMore(position);
		}
	}

	private boolean inOne(Position position, int size) {
		return Boolean.TRUE.equals(transaction.execute(status -> reckonings.lock(position) && reckon(position, size)));
	}

	/** Somebody may have taken or done the task in that moment: it can be counted now, or is no deadline any more. */
	private boolean onceMore(Position position) {
		try {
			return inOne(position, 1);
		} catch (RuntimeException failed) {
			log.warn("The deadline after '{}' could not be reckoned again and stays ({})", position.doneUpTo(),
				failed.getClass().getName());
			return Boolean.TRUE.equals(transaction.execute(status -> reckonings.lock(position) && skip(position)));
		}
	}

	/** One that cannot be counted must not keep the others from it. */
	private boolean oneByOne(int count) {
		for (int done = 0; done < count; done++) {
			if (!portion(1)) {
				return false;
			}
		}
		return true;
	}

	private boolean reckon(Position position, int size) {
		var keys = deadlines.after(position.doneUpTo(), size);
		if (!keys.isEmpty()) {
			var moved = deadlines.reckon(keys);
			reckonings.goOn(position, keys.get(keys.size() - 1), keys.size(), 0, moved);
			if (!moved.isEmpty()) {
				events.publishEvent(new DeadlinesMoved(moved));
			}
		}
		return keys.size() == size || end(position);
	}

	private boolean skip(Position position) {
		var keys = deadlines.after(position.doneUpTo(), 1);
		keys.forEach(key -> reckonings.goOn(position, key, 1, 1, List.<Moved>of()));
		return true;
	}

	/** There may be another passage. */
	private boolean end(Position position) {
		reckonings.finish(position);
		log.info("Deadlines: reckoning {} is done", position.id());
		return true;
	}
}
