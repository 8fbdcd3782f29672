package vn.chibo.casepage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.casefile.DeclaredStates;
import vn.chibo.casefile.LateStarts;
import vn.chibo.casefile.RelatedCases;
import vn.chibo.casefile.RelatedCases.Related;
import vn.chibo.casefile.reading.Oversight;
import vn.chibo.casepage.CaseOverview.Delay;
import vn.chibo.casepage.CaseOverview.Done;
import vn.chibo.casepage.CaseOverview.Drawing;
import vn.chibo.casepage.CaseOverview.Now;
import vn.chibo.casepage.CaseOverview.Other;
import vn.chibo.casepage.CaseOverview.Phase;
import vn.chibo.casepage.CaseRuns.OpenTask;
import vn.chibo.casepage.CaseRuns.Run;
import vn.chibo.reminder.CaseReminders;
import vn.chibo.rulebook.RulesOfCases;

/** Puts the page of a case together. */
@Component
@Transactional(readOnly = true)
class CaseOverviews {

	private final CaseGate gate;
	private final CaseRuns runs;
	private final CaseModels models;
	private final ReadablePapers readable;
	private final CaseReminders reminders;
	private final List<RelatedCases> relatives;
	private final List<LateStarts> lateStarts;
	private final DeclaredStates states;
	private final Subjects subjects;
	private final CaseNames names;
	private final Oversight oversight;
	private final RulesOfCases rules;
	private final CaseAttachments attachments;
	private final Clock clock;

	CaseOverviews(CaseGate gate, CaseRuns runs, CaseModels models, ReadablePapers readable, CaseReminders reminders,
			List<RelatedCases> relatives, List<LateStarts> lateStarts, DeclaredStates states, Subjects subjects,
			CaseNames names, Oversight oversight, RulesOfCases rules, CaseAttachments attachments,
			Clock clock) {
		this.gate = gate;
		this.runs = runs;
		this.models = models;
		this.readable = readable;
		this.reminders = reminders;
		this.relatives = relatives;
		this.lateStarts = lateStarts;
		this.states = states;
		this.subjects = subjects;
		this.names = names;
		this.oversight = oversight;
		this.rules = rules;
		this.attachments = attachments;
		this.clock = clock;
	}

	/** @param process the one to be drawn; empty for the one that runs */
	CaseOverview of(String login, String caseNumber, String process) {
		var access = gate.enter(login, caseNumber);
		var file = access.file();
		var all = runs.of(caseNumber);
		var told = tells(access, all);
		var delays = reminders.of(caseNumber);
		var called = names.of(access, delays.stream().map(CaseReminders.Said::groupId));
		var ways = all.stream().filter(run -> told && run.isRunning())
			.map(run -> models.way(run.definitionId(), run.now())).toList();
		var drawn = told ? drawn(all, process) : Optional.<Run>empty();
		var phases = drawn.filter(this::hasPhases).or(() -> drawn.flatMap(run -> phased(all)))
			.map(run -> Phase.of(run, models.phases(run.definitionId()))).orElse(List.of());
		var mayOpen = readable.of(access);
		var mayRead = mayOpen.papers();
		return new CaseOverview(caseNumber, main(access, all).map(Run::name).orElse("Hồ sơ"),
			states.inWords(file), file.isOpen(), access.subject().name() != null,
			access.knowsName() ? access.subject().name() : null, access.subject().place(),
			subjects.partiesOf(caseNumber),
			day(file.openedAt()), day(file.closedAt()), lateStarts.stream().filter(feature -> told)
				.flatMap(feature -> feature.of(caseNumber).stream()).findFirst().orElse(null),
			access.tasks().stream().map(task -> now(task, access, called, told)).toList(),
			ways.stream().flatMap(way -> way.waits().stream()).distinct().toList(),
			Phase.numbered(ways.stream().flatMap(way -> way.ahead().stream()).distinct().toList(), phases), phases,
			access.headings().stream().map(heading -> new Done(heading.position(), day(heading.filedAt()),
				told || mayRead.containsKey(heading.position()) ? heading.title() : null, called.author(heading),
				mayRead.containsKey(heading.position()), heading.destroyed())).toList(),
			delays.stream()
				.map(said -> new Delay(said.remindedOn(), said.what(), told ? said.taskName() : null, said.dueOn(),
					said.groupId() == null ? "Đảng viên" : called.committee(said.groupId())))
				.toList(),
			related(login, caseNumber), drawn.map(run -> drawing(run, all)).orElse(null), told, access.isSubject()
				|| oversight.answersFor(access.committees(), caseNumber),
			rules.of(caseNumber, file.procedure()), attachments.of(access, mayOpen));
	}

	/** The BPMN of a process that works or worked on the case. */
	Optional<String> diagram(String login, String caseNumber, String process) {
		var access = gate.enter(login, caseNumber);
		var all = runs.of(caseNumber);
		return Optional.of(all).filter(found -> tells(access, found)).flatMap(found -> last(found, process))
			.map(run -> models.diagram(run.definitionId()));
	}

	/** A member who has no office in it learns from the case itself only in whose hands it is, unless the model says. */
	boolean tells(Access access, List<Run> all) {
		return access.worksInGroup() || !access.isSubject()
			|| main(access, all).filter(run -> models.tellsSubject(run.definitionId())).isPresent();
	}

	private static Optional<Run> main(Access access, List<Run> all) {
		return last(all, access.file().procedure()).or(() -> all.stream().findFirst());
	}

	private static Optional<Run> last(List<Run> all, String process) {
		return all.stream().filter(run -> run.process().equals(process)).reduce((earlier, later) -> later);
	}

	private Now now(OpenTask task, Access access, CaseNames.Of called, boolean told) {
		var mine = task.isOf(access.login()) || CaseGate.has(task, access.groups());
		var due = day(task.due());
		return new Now(mine ? task.id() : null, told || mine ? task.name() : null, called.holder(task),
			day(task.since()),
			due, due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, LocalDate.now(clock))),
			task.takenBy() != null,
			called.taker(task).orElse(null));
	}

	private List<Related> related(String login, String caseNumber) {
		return relatives.stream().flatMap(feature -> feature.of(caseNumber).stream())
			.filter(other -> gate.tryToEnter(login, other.caseNumber()).isPresent()).toList();
	}

	/** The process that was asked for, else the one that runs, else the last that has phases, else the last. */
	private Optional<Run> drawn(List<Run> all, String process) {
		return last(all, process).or(() -> all.stream().filter(Run::isRunning).reduce((earlier, later) -> later))
			.or(() -> phased(all)).or(() -> all.stream().reduce((earlier, later) -> later));
	}

	private Optional<Run> phased(List<Run> all) {
		return all.stream().filter(this::hasPhases).reduce((earlier, later) -> later);
	}

	private boolean hasPhases(Run run) {
		return !models.phases(run.definitionId()).isEmpty();
	}

	private static Drawing drawing(Run drawn, List<Run> all) {
		return new Drawing(drawn.process(), drawn.name(), drawn.done(), drawn.now(),
			all.stream().filter(run -> !Objects.equals(run.process(), drawn.process()))
				.map(run -> new Other(run.process(), run.name())).distinct().toList());
	}

	private LocalDate day(Instant moment) {
		return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
	}
}
