package vn.chibo.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chibo.base.Choice;
import vn.chibo.dashboard.Bars.Bar;
import vn.chibo.dashboard.Dashboard.Open;
import vn.chibo.register.Organisation;
import vn.chibo.register.OrganisationCounts;
import vn.chibo.register.Organisations;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.worklist.OpenWork;
import vn.chibo.worklist.StepTimes;
import vn.chibo.worklist.StepTimes.StepTime;
import vn.chibo.worklist.WorkBelow.Kind;

/** Counts all of it anew each time; the number of statements does not grow. */
@Component
@Transactional(readOnly = true)
class Dashboards {

	/** Steps that were done in so many months say how long they take. */
	static final int MONTHS = 12;
	private static final int YEARS = 5;

	private final OrganisationCounts members;
	private final YearsInNumbers years;
	private final Organisations organisations;
	private final OpenWork work;
	private final StepTimes times;
	private final Clock clock;

	Dashboards(OrganisationCounts members, YearsInNumbers years, Organisations organisations, OpenWork work,
			StepTimes times, Clock clock) {
		this.members = members;
		this.years = years;
		this.organisations = organisations;
		this.work = work;
		this.times = times;
		this.clock = clock;
	}

	/**
	 * @param above   those above that the reader reads as well
	 * @param follows whether the reader may see each of the tasks that are counted
	 */
	Dashboard of(Organisation organisation, List<Organisation> above, boolean follows) {
		var today = LocalDate.now(clock);
		var counted = new MembersInNumbers("/organisation/%d/members".formatted(organisation.id()),
			members.groups(organisation));
		var kinds = work.below(organisation).kinds();
		return new Dashboard(organisation, elsewhere(organisation, above), counted.standings(), counted.states(),
			counted.ages(),
			years.admissions(organisation, today), open(organisation, kinds, follows, today),
			late(organisation, kinds, follows, today), years.ratings(organisation, today.getYear() - YEARS),
			times.of(organisation, today.minusMonths(MONTHS).atStartOfDay(clock.getZone()).toInstant()).stream()
				.sorted(Comparator.comparing(StepTime::medianDays).reversed()).toList());
	}

	private List<Choice> elsewhere(Organisation organisation, List<Organisation> above) {
		return Stream.concat(above.stream(), organisations.directlyBelow(organisation).stream())
			.map(other -> new Choice(other.id(), other.name())).toList();
	}

	private static List<Open> open(Organisation top, List<Kind> kinds, boolean follows, LocalDate today) {
		return kinds.stream().collect(Collectors.groupingBy(Kind::process)).values().stream()
			.map(some -> new Open(some.get(0).procedure(), new Bars(some.stream()
				.collect(Collectors.groupingBy(Kind::name)).entrySet().stream()
				.map(step -> new Bar(step.getKey(), sum(step.getValue()), late(step.getValue(), today),
					follows ? address(top).queryParam("process", some.get(0).process()).toUriString() : null))
				.sorted(Comparator.comparing(Bar::count).reversed()).toList())))
			.sorted(VietnameseOrder.byName(Open::procedure)).toList();
	}

	private static Bars late(Organisation top, List<Kind> kinds, boolean follows, LocalDate today) {
		return new Bars(kinds.stream().filter(kind -> kind.isLate(today)).collect(Collectors.groupingBy(Kind::below))
			.entrySet().stream()
			.map(place -> new Bar(place.getValue().get(0).placeIn(top), sum(place.getValue()), sum(place.getValue()),
				follows ? address(top).queryParam("below", place.getKey()).queryParam("late", true).toUriString()
					: null))
			.sorted(Comparator.comparing(Bar::count).reversed()).toList());
	}

	private static UriComponentsBuilder address(Organisation top) {
		return UriComponentsBuilder.fromPath("/work").queryParam("of", top.id());
	}

	private static long sum(List<Kind> kinds) {
		return kinds.stream().mapToLong(Kind::tasks).sum();
	}

	private static long late(List<Kind> kinds, LocalDate today) {
		return sum(kinds.stream().filter(kind -> kind.isLate(today)).toList());
	}
}
