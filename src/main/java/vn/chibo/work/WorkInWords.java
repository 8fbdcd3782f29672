package vn.chibo.work;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;
import vn.chibo.register.Seats;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.work.WholeWork.Area;
import vn.chibo.work.WholeWork.Procedure;
import vn.chibo.work.WholeWork.Row;
import vn.chibo.work.WholeWork.Sums;
import vn.chibo.worklist.OpenWork;
import vn.chibo.worklist.WorkBelow;
import vn.chibo.worklist.WorkBelow.Kind;
import vn.chibo.worklist.WorkBelow.Task;

/** Puts the page together; the number of statements does not grow with the tasks. */
@Component
@Transactional(readOnly = true)
class WorkInWords {

	private static final int PAGE_SIZE = 50;

	private final OpenWork work;
	private final Seats seats;
	private final Clock clock;

	WorkInWords(OpenWork work, Seats seats, Clock clock) {
		this.work = work;
		this.seats = seats;
		this.clock = clock;
	}

	WholeWork of(Organisation organisation, List<Organisation> others, Selection selection) {
		var today = LocalDate.now(clock);
		var below = work.below(organisation);
		var kinds = below.kinds();
		var parts = kinds.stream().filter(kind -> selection.holds(kind, today))
			.map(kind -> Part.of(kind, selection.task() != null)).toList();
		long found = parts.stream().mapToLong(Part::lines).sum();
		return new WholeWork(organisation, others, sums(kinds, today), procedures(kinds, today),
			areas(organisation, kinds, today),
			rows(organisation, below, Part.page(parts, (selection.page() - 1L) * PAGE_SIZE, PAGE_SIZE), selection),
			found, found > (long) selection.page() * PAGE_SIZE ? selection.next().address() : null,
			selection.page() > 1 ? selection.previous().address() : null);
	}

	private static Sums sums(List<Kind> kinds, LocalDate today) {
		var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
		return new Sums(tasks(kinds, kind -> true), tasks(kinds, kind -> kind.isLate(today)),
			tasks(kinds, kind -> kind.due() != null && !kind.isLate(today) && kind.due().isBefore(monday)));
	}

	private static long tasks(List<Kind> kinds, Predicate<Kind> which) {
		return kinds.stream().filter(which).mapToLong(Kind::tasks).sum();
	}

	private static List<Procedure> procedures(List<Kind> kinds, LocalDate today) {
		return by(kinds, Kind::process).values().stream()
			.map(some -> new Procedure(some.get(0).process(), some.get(0).procedure(), sums(some, today)))
			.sorted(VietnameseOrder.byName(Procedure::name)).toList();
	}

	private static List<Area> areas(Organisation organisation, List<Kind> kinds, LocalDate today) {
		var areas = new ArrayList<Area>();
		by(kinds, Kind::below).forEach((below, some) -> areas.add(new Area(below, some.get(0).placeIn(organisation),
			sums(some, today))));
		areas.sort(Comparator.comparing((Area area) -> area.below() == WorkBelow.ELSEWHERE)
			.thenComparing(area -> area.below() != WorkBelow.HERE)
			.thenComparing(VietnameseOrder.byName(Area::name)));
		return areas;
	}

	private static <K> Map<K, List<Kind>> by(List<Kind> kinds, Function<Kind, K> key) {
		return kinds.stream().collect(Collectors.groupingBy(key));
	}

	private List<Row> rows(Organisation organisation, WorkBelow below, List<Part> page, Selection selection) {
		var singly = page.stream().filter(part -> !part.many()).toList();
		var tasks = below.tasks(singly.stream().map(Part::kind).toList(),
			singly.isEmpty() ? 0 : singly.get(0).passed(), singly.stream().mapToLong(Part::lines).sum());
		var names = seats.namesOf(tasks.stream().flatMap(task -> committee(task).stream()).distinct().toList());
		var next = tasks.iterator();
		var rows = new ArrayList<Row>();
		for (var part : page) {
			var kind = part.kind();
			if (part.many()) {
				rows.add(row(kind, kind.name(), kind.tasks(), null, selection.behind(kind).address(),
					kind.placeIn(organisation), kind.since()));
			} else {
				Stream.generate(next::next).limit(part.lines()).forEach(task -> rows.add(row(kind, task.name(), 1,
					task.caseNumber(), null, holder(task, names), task.since())));
			}
		}
		return rows;
	}

	private Row row(Kind kind, String name, long tasks, String caseNumber, String address, String where,
			Instant since) {
		return new Row(name, tasks, kind.procedure(), caseNumber, address, where, day(since), kind.due(),
			kind.due() == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(kind.due(), LocalDate.now(clock))));
	}

	/** A person is never named. */
	private static String holder(Task task, Map<Committee, String> names) {
		return committee(task).map(names::get)
			.orElse("Đảng viên" + (task.place() == null ? "" : ", " + task.place()));
	}

	private static Optional<Committee> committee(Task task) {
		return Optional.ofNullable(task.group()).flatMap(Committee::ofGroup);
	}

	private LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, clock.getZone());
	}
}
