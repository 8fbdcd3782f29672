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
import java.util.stream.Collectors;
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
import vn.chibo.worklist.WorkBelow.Count;
import vn.chibo.worklist.WorkBelow.Line;

/** Puts the page together; the number of statements does not grow with the tasks. */
@Component
@Transactional(readOnly = true)
class WorkInWords {

	/** From so many tasks of a kind and day in one place on, one line stands for all of them. */
	private static final int BUNDLED_FROM = 6;
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
		var counts = below.counts(startOf(today),
			startOf(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
		var lines = below.lines(selection.tasks(), startOf(today),
			selection.task() == null ? BUNDLED_FROM : Integer.MAX_VALUE, PAGE_SIZE);
		var names = seats.namesOf(lines.stream().flatMap(line -> committee(line).stream()).distinct().toList());
		long found = lines.isEmpty() ? 0 : lines.get(0).lines();
		return new WholeWork(organisation, others, Sums.of(counts), procedures(counts), areas(organisation, counts),
			lines.stream().map(line -> row(organisation, selection, line, names)).toList(), found,
			found > (long) selection.page() * PAGE_SIZE ? selection.next().address() : null,
			selection.page() > 1 ? selection.previous().address() : null);
	}

	private static List<Procedure> procedures(List<Count> counts) {
		return by(counts, Count::process).values().stream()
			.map(some -> new Procedure(some.get(0).process(), some.get(0).procedure(), Sums.of(some)))
			.sorted(VietnameseOrder.byName(Procedure::name)).toList();
	}

	private static List<Area> areas(Organisation organisation, List<Count> counts) {
		var areas = new ArrayList<Area>();
		by(counts, Count::below).forEach((below, some) -> areas.add(new Area(below,
			below > 0 ? some.get(0).place() : besides(organisation, below), Sums.of(some))));
		areas.sort(Comparator.comparing((Area area) -> area.below() == WorkBelow.ELSEWHERE)
			.thenComparing(area -> area.below() != WorkBelow.HERE)
			.thenComparing(VietnameseOrder.byName(Area::name)));
		return areas;
	}

	private static <K> Map<K, List<Count>> by(List<Count> counts, Function<Count, K> key) {
		return counts.stream().collect(Collectors.groupingBy(key));
	}

	private static String besides(Organisation organisation, long below) {
		return (below == WorkBelow.HERE ? "Riêng " : "Ngoài ") + organisation.name();
	}

	private Row row(Organisation organisation, Selection selection, Line line, Map<Committee, String> names) {
		var due = day(line.due());
		boolean many = selection.task() == null && line.tasks() >= BUNDLED_FROM;
		return new Row(line.name(), many ? line.tasks() : 1, line.procedure(), many ? null : line.caseNumber(),
			many ? selection.behind(line, due).address() : null,
			many ? area(organisation, line) : holder(line, names), day(line.since()), due,
			due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, LocalDate.now(clock))));
	}

	private static String area(Organisation organisation, Line line) {
		return line.area() == null ? besides(organisation, line.below()) : line.area();
	}

	/** A person is never named. */
	private static String holder(Line line, Map<Committee, String> names) {
		return committee(line).map(names::get)
			.orElse("Đảng viên" + (line.place() == null ? "" : ", " + line.place()));
	}

	private static Optional<Committee> committee(Line line) {
		return Optional.ofNullable(line.group()).flatMap(Committee::ofGroup);
	}

	private LocalDate day(Instant moment) {
		return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
	}

	private Instant startOf(LocalDate day) {
		return day.atStartOfDay(clock.getZone()).toInstant();
	}
}
