package vn.chibo.staffing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.staffing.CommitteeTasks.Work;

/** What waits for committees, in lines that people read. */
@Component
class WorkLines {

	private final CommitteeTasks tasks;
	private final Seats seats;
	private final Clock clock;

	WorkLines(CommitteeTasks tasks, Seats seats, Clock clock) {
		this.tasks = tasks;
		this.seats = seats;
		this.clock = clock;
	}

	List<String> of(Collection<Work> works) {
		var committees = works.stream().map(work -> Committee.ofGroup(work.groupId()).orElseThrow()).distinct()
			.toList();
		var names = seats.namesOf(committees);
		return works.stream().map(work -> line(work, names)).toList();
	}

	private String line(Work work, Map<Committee, String> names) {
		var name = names.get(Committee.ofGroup(work.groupId()).orElseThrow());
		var what = work.tasks() == 1 ? "%s, hồ sơ %s".formatted(work.name(), work.caseNumber())
			: "%s: %d việc".formatted(work.name(), work.tasks());
		return "%s - %s%s".formatted(name, what, work.firstDue() == null ? ""
			: ", hạn %s%s".formatted(work.tasks() == 1 ? "" : "sớm nhất ", Days.vietnamese(day(work.firstDue()))));
	}

	/** How many tasks wait for these committees together. */
	long count(Collection<Committee> committees) {
		return committees.isEmpty() ? 0 : tasks.of(committees.stream().map(Committee::groupId).toList()).stream()
			.mapToLong(Work::tasks).sum();
	}

	LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, clock.getZone());
	}
}
