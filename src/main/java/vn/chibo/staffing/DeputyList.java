package vn.chibo.staffing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.base.Folded;
import vn.chibo.register.Member;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.staffing.CommitteeTasks.Work;

/** What somebody finds on the page of deputies; the number of statements does not grow with the lines. */
@Component
class DeputyList {

	/** So many lines are handed out at once. */
	static final int SHOWN = 50;

	private final Deputies deputies;
	private final HeldSeats held;
	private final NamingRights rights;
	private final CommitteeTasks tasks;
	private final Clock clock;

	DeputyList(Deputies deputies, HeldSeats held, NamingRights rights, CommitteeTasks tasks, Clock clock) {
		this.deputies = deputies;
		this.held = held;
		this.rights = rights;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** @param name part of the name of an official who is looked for */
	Found of(Member person, String name) {
		var today = LocalDate.now(clock);
		var mine = rights.of(person);
		var all = deputies.of(mine.keySet(), person.id(), SHOWN);
		var lines = lines(all.stream().filter(one -> !one.isOver(today)).toList(), mine, today);
		var officials = mine.entrySet().stream().filter(entry -> entry.getKey() != person.id())
			.map(entry -> new Official(entry.getKey(), entry.getValue().get(0).fullName(), titles(entry.getValue())))
			.filter(official -> Folded.finds(name, official.fullName))
			.sorted(VietnameseOrder.byGivenName(Official::fullName)).toList();
		return new Found(mine.containsKey(person.id()), lines, all.stream().filter(one -> one.isOver(today)).toList(),
			officials.stream().limit(SHOWN).toList(), officials.size());
	}

	private List<Line> lines(List<Deputyship> current, Map<Long, List<HeldSeat>> mine, LocalDate today) {
		var seats = NamingRights.byMember(held.of(current.stream().map(Deputyship::memberId).distinct().toList()));
		var work = tasks.of(seats.values().stream().flatMap(Collection::stream).map(seat -> seat.committee().groupId())
			.distinct().toList()).stream()
			.collect(Collectors.groupingBy(Work::groupId, Collectors.summingLong(Work::tasks)));
		return current.stream().map(one -> {
			var theirs = seats.getOrDefault(one.memberId(), List.of());
			return new Line(one, titles(theirs), theirs.stream().map(seat -> seat.committee().groupId()).distinct()
				.mapToLong(group -> work.getOrDefault(group, 0L)).sum(), one.isRunning(today),
				mine.containsKey(one.memberId()));
		}).toList();
	}

	private static List<String> titles(Collection<HeldSeat> seats) {
		return seats.stream().map(HeldSeat::title).distinct().toList();
	}

	/**
	 * @param own       whether the person may name a deputy for themselves
	 * @param officials for whom the person may name one, the first of them
	 * @param all       how many officials there are
	 */
	record Found(boolean own, List<Line> lines, List<Deputyship> past, List<Official> officials, long all) {
	}

	/** Somebody who stands in, or will. */
	record Line(Deputyship deputyship, List<String> titles, long tasks, boolean running, boolean mayEnd) {
	}

	/** Somebody with seats. */
	record Official(long id, String fullName, List<String> titles) {
	}
}
