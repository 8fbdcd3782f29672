package vn.chibo.staffing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.base.OneByOne;
import vn.chibo.calendar.Deadlines;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.rules.Place;
import vn.chibo.staffing.CommitteeTasks.Taken;
import vn.chibo.staffing.GivenBack.Reason;
import vn.chibo.staffing.GivenBack.Return;
import vn.chibo.staffing.StaffingNews.OfCommittee;

/**
 * Tasks go back to their committee when whoever took them works there no more, or has done nothing with them for long.
 * What was written so far stays with whoever wrote it.
 */
@Component
class Returns {

	private final CommitteeTasks tasks;
	private final GivenBack givenBack;
	private final Seats seats;
	private final Deadlines deadlines;
	private final StaffingNotices notices;
	private final Clock clock;
	private final OneByOne oneByOne;

	Returns(CommitteeTasks tasks, GivenBack givenBack, Seats seats, Deadlines deadlines, StaffingNotices notices,
			Clock clock,
			OneByOne oneByOne) {
		this.tasks = tasks;
		this.givenBack = givenBack;
		this.seats = seats;
		this.deadlines = deadlines;
		this.notices = notices;
		this.clock = clock;
		this.oneByOne = oneByOne;
	}

	void giveBack() {
		Map<String, Set<String>> groupsOf = new HashMap<>();
		tasks.taken().stream().collect(Collectors.groupingBy(Taken::id)).values()
			.forEach(sameTask -> reason(sameTask, groupsOf).ifPresent(reason -> giveBack(sameTask, reason)));
	}

	/** What these hold goes back at once, in this transaction. */
	void giveBackOf(Set<String> logins) {
		tasks.takenBy(logins).stream().collect(Collectors.groupingBy(Taken::id))
			.values().forEach(sameTask -> release(sameTask, Reason.LEFT));
	}

	/** What somebody holds of committees in which he or she works no more goes back at once, in this transaction. */
	void giveBackOfFormer(String login) {
		var groups = groups(login);
		tasks.takenBy(Set.of(login)).stream().collect(Collectors.groupingBy(Taken::id))
			.values().stream().filter(sameTask -> isOfFormer(sameTask, groups))
			.forEach(sameTask -> release(sameTask, Reason.LEFT));
	}

	private Set<String> groups(String login) {
		return seats.committeesOf(login).stream().map(Committee::groupId).collect(Collectors.toSet());
	}

	private static boolean isOfFormer(List<Taken> sameTask, Set<String> groups) {
		return sameTask.get(0).byName() || sameTask.stream().map(Taken::groupId).noneMatch(groups::contains);
	}

	/** @param sameTask one task, once for each committee it belongs to */
	private Optional<Reason> reason(List<Taken> sameTask, Map<String, Set<String>> groupsOf) {
		var taken = sameTask.get(0);
		if (isOfFormer(sameTask, groupsOf.computeIfAbsent(taken.takenBy(), this::groups))) {
			return Optional.of(Reason.LEFT);
		}
		var lastSign = day(taken.savedAt() == null || taken.savedAt().isBefore(taken.takenAt()) ? taken.takenAt()
			: taken.savedAt());
		return deadlines.lastDay(Place.EVERYWHERE, "task.claimed", lastSign).isBefore(LocalDate.now(clock))
			? Optional.of(Reason.LYING)
			: Optional.empty();
	}

	private void giveBack(List<Taken> sameTask, Reason reason) {
		var task = sameTask.get(0);
		oneByOne.does("Giving back task " + task.id(), () -> release(sameTask, reason));
	}

	private void release(List<Taken> sameTask, Reason reason) {
		var task = sameTask.get(0);
		if (tasks.giveBack(task.id(), task.takenBy())) {
			sameTask.forEach(taken -> givenBack.add(taken, reason));
		}
	}

	/** Tells the committees, but for those in them who were told already of all that waits. */
	void say(Told told) {
		givenBack.waiting()
			.forEach(group -> oneByOne.does("Telling " + group + " what was given back", () -> say(group, told)));
	}

	private void say(String group, Told told) {
		var returned = givenBack.take(group);
		if (returned.isEmpty()) {
			return;
		}
		var committee = Committee.ofGroup(group).orElseThrow();
		var recipients = seats.officialsOf(seats.workingFor(committee)).stream().map(Seats.Official::memberId)
			.filter(member -> !told.contains(committee, member)).toList();
		notices.toMembers(recipients, StaffingNews.GIVEN_BACK, "returned:" + returned.get(0).id(),
			new OfCommittee(returned.size(), seats.nameOf(committee)), returned.stream().map(this::line).toList());
	}

	private String line(Return returned) {
		return "%s, hồ sơ %s, nhận từ ngày %s: %s".formatted(returned.taskName(), returned.caseNumber(),
			Days.vietnamese(day(returned.takenAt())), returned.reason().vietnamese());
	}

	private LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, clock.getZone());
	}
}
