package vn.chibo.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.calendar.Deadlines;
import vn.chibo.quality.Quality.Count;
import vn.chibo.quality.Quality.Place;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.register.quality.Finding;
import vn.chibo.register.quality.RegisterFindings;
import vn.chibo.register.quality.RegisterFindings.Measure;
import vn.chibo.voting.Votes;

/** Measures the register by the rules of today. */
@Component
@Transactional(readOnly = true)
class Qualities {

	/** In years; no term within which somebody is relocated is longer. */
	private static final int LONGEST_TERM = 2;

	private final RegisterFindings findings;
	private final Organisations organisations;
	private final Deadlines deadlines;
	private final Votes votes;
	private final Clock clock;

	Qualities(RegisterFindings findings, Organisations organisations, Deadlines deadlines, Votes votes, Clock clock) {
		this.findings = findings;
		this.organisations = organisations;
		this.deadlines = deadlines;
		this.votes = votes;
		this.clock = clock;
	}

	Quality of(Organisation organisation, List<Organisation> above) {
		var measure = measure(organisation);
		var counts = findings.counts(organisation, measure);
		var names = organisations.directlyBelow(organisation).stream()
			.collect(Collectors.toMap(Organisation::id, Function.identity()));
		return new Quality(organisation, above, Arrays.stream(Finding.values())
			.map(finding -> count(finding, counts, names)).filter(count -> count.all() > 0).toList(),
			organisation.kind().isBranch() ? findings.members(organisation, measure) : List.of());
	}

	private static Count count(Finding finding, Map<Long, Map<Finding, Long>> counts, Map<Long, Organisation> names) {
		var places = counts.entrySet().stream()
			.filter(place -> names.containsKey(place.getKey()) && place.getValue().containsKey(finding))
			.map(place -> new Place(place.getKey(), names.get(place.getKey()).name(), place.getValue().get(finding)))
			.toList();
		return new Count(finding, counts.values().stream().mapToLong(place -> place.getOrDefault(finding, 0L)).sum(),
			VietnameseOrder.sortedByName(places, Place::name));
	}

	/** The first day for which the term of a relocation that it begins is not over. */
	private LocalDate retired(Organisation organisation, LocalDate today) {
		var over = today.minusYears(LONGEST_TERM);
		var open = today.plusDays(1);
		while (over.plusDays(1).isBefore(open)) {
			var middle = over.plusDays(ChronoUnit.DAYS.between(over, open) / 2);
			if (deadlines.lastDay(organisation::path, "relocation.start", middle).isBefore(today)) {
				over = middle;
			} else {
				open = middle;
			}
		}
		return open;
	}

	private Measure measure(Organisation organisation) {
		var today = LocalDate.now(clock);
		var probation = Period.between(today, deadlines.lastDay(organisation::path, "probation.length", today));
		return new Measure(today, today.minus(probation), retired(organisation, today),
			votes.fewestOfficialMembers(today));
	}
}
