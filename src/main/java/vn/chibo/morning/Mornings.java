package vn.chibo.morning;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.morning.CaseSubjects.Subject;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.worklist.OpenWork;
import vn.chibo.worklist.Worker;
import vn.chibo.worklist.Worklist;
import vn.chibo.worklist.Worklist.OpenTask;
import vn.chibo.worklist.Worklist.Whose;

/** Puts together what somebody finds in the morning; the number of statements does not grow with the tasks. */
@Component
@Transactional(readOnly = true)
class Mornings {

	/** From so many tasks of a kind on, one line stands for all of them. */
	private static final int SINGLY = 5;

	private final OpenWork work;
	private final Seats seats;
	private final CaseSubjects subjects;
	private final Clock clock;

	Mornings(OpenWork work, Seats seats, CaseSubjects subjects, Clock clock) {
		this.work = work;
		this.seats = seats;
		this.subjects = subjects;
		this.clock = clock;
	}

	Morning of(String login, List<Committee> committees) {
		var worklist = work.of(Worker.in(committees, login));
		var today = LocalDate.now(clock);
		var sums = worklist.sums(startOf(today),
			startOf(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)))).stream()
			.collect(Collectors.toMap(Worklist.Sums::whose, Function.identity()));
		var bundles = worklist.bundles(SINGLY, startOf(today)).stream()
			.map(bundle -> new Bundle(bundle.process(),
				bundle.taskKey(), bundle.procedure(), bundle.name(), bundle.tasks(), bundle.late(),
				day(bundle.firstDue()),
				daysLate(bundle.firstDue())))
			.toList();
		var own = worklist.first(Whose.OWN, Integer.MAX_VALUE);
		var open = worklist.first(Whose.COMMITTEE, SINGLY);
		var taken = worklist.first(Whose.COLLEAGUE, Integer.MAX_VALUE);
		var elsewhere = worklist.elsewhere();
		var tasks = Stream.of(own, open, taken).flatMap(List::stream).toList();
		var subjectOf = subjectOf(tasks, elsewhere);
		var lines = lines(tasks, login, committees, subjectOf);
		var oldest = Stream.of(Whose.OWN, Whose.COMMITTEE).map(sums::get).filter(Objects::nonNull)
			.mapToLong(found -> daysLate(found.firstDue())).max().orElse(0);
		return new Morning(pick(lines, own), bundles, pick(lines, open), pick(lines, taken),
			waiting(elsewhere, login, subjectOf),
			elsewhere.isEmpty() ? 0 : elsewhere.get(0).places(), sums, oldest);
	}

	/** The first tasks of one kind that nobody in the committees has taken. */
	List<Line> ofKind(String login, List<Committee> committees, String process, String taskKey) {
		var tasks = work.of(Worker.in(committees, login)).firstOfKind(process, taskKey);
		return pick(lines(tasks, login, committees, subjectOf(tasks, List.of())), tasks);
	}

	private Map<String, Subject> subjectOf(List<OpenTask> tasks, List<Worklist.Elsewhere> elsewhere) {
		return subjects.of(Stream.concat(tasks.stream().map(OpenTask::caseNumber),
			elsewhere.stream().map(Worklist.Elsewhere::caseNumber)).distinct().toList());
	}

	private static List<Line> pick(Map<String, Line> lines, List<OpenTask> tasks) {
		return tasks.stream().map(task -> lines.get(task.id())).toList();
	}

	private Map<String, Line> lines(Collection<OpenTask> tasks, String login, List<Committee> committees,
			Map<String, Subject> subjectOf) {
		var names = seats.colleagues(tasks.stream().map(OpenTask::takenBy).filter(Objects::nonNull).distinct().toList(),
			committees);
		return tasks.stream().collect(Collectors.toMap(OpenTask::id, task -> {
			var subject = Optional.ofNullable(subjectOf.get(task.caseNumber()));
			return new Line(task.id(), task.name(), task.procedure(), task.caseNumber(),
				subject.map(known -> known.nameFor(login, task.takenBy())).orElse(null),
				subject.map(Subject::place).orElse(null), day(task.due()), daysLate(task.due()),
				task.takenBy() != null, task.takenBy() == null ? null : names.get(task.takenBy()), day(task.takenAt()));
		}));
	}

	private List<Waiting> waiting(List<Worklist.Elsewhere> elsewhere, String login, Map<String, Subject> subjectOf) {
		var names = seats.namesOf(elsewhere.stream().flatMap(found -> committee(found).stream()).toList());
		return elsewhere.stream().map(found -> new Waiting(found.caseNumber(), found.procedure(),
			Optional.ofNullable(subjectOf.get(found.caseNumber())).map(subject -> subject.nameFor(login)).orElse(null),
			committee(found).map(names::get).orElse(null), day(found.since()), day(found.due()), daysLate(found.due())))
			.toList();
	}

	private static Optional<Committee> committee(Worklist.Elsewhere found) {
		return Optional.ofNullable(found.group()).flatMap(Committee::ofGroup);
	}

	private long daysLate(Instant due) {
		return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(day(due), LocalDate.now(clock)));
	}

	private LocalDate day(Instant moment) {
		return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
	}

	private Instant startOf(LocalDate day) {
		return day.atStartOfDay(clock.getZone()).toInstant();
	}
}
