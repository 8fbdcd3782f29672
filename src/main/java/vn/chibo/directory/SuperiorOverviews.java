package vn.chibo.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.register.Body;
import vn.chibo.register.BranchRolls;
import vn.chibo.register.BranchRolls.Sitting;
import vn.chibo.register.Movements;
import vn.chibo.register.Organisation;
import vn.chibo.register.OrganisationCounts;
import vn.chibo.register.OrganisationCounts.Group;
import vn.chibo.register.OrganisationCounts.Part;

/** An organisation with organisations below it: who sits in it, what it consists of, and its numbers. */
@Component
@Transactional(readOnly = true)
class SuperiorOverviews {

	private final BranchRolls rolls;
	private final OrganisationCounts counts;
	private final Movements movements;
	private final Clock clock;

	SuperiorOverviews(BranchRolls rolls, OrganisationCounts counts, Movements movements, Clock clock) {
		this.rolls = rolls;
		this.counts = counts;
		this.movements = movements;
		this.clock = clock;
	}

	SuperiorOverview of(Organisation organisation) {
		var today = LocalDate.now(clock);
		return new SuperiorOverview(organisation,
			rolls.officials(organisation.id()).stream().sorted(Comparator.comparing(Sitting::position))
				.collect(groupingBy(Sitting::body, TreeMap::new, toList())),
			counts.parts(organisation), counts.groups(organisation), today.getYear(),
			movements.between(organisation, today.withDayOfYear(1), today));
	}

	/** @param year of the movements, from its first day to today */
	record SuperiorOverview(Organisation organisation, Map<Body, List<Sitting>> bodies, List<Part> parts,
			List<Group> groups, int year, Movements.Sums movements) {

		public long members() {
			return groups.stream().mapToLong(Group::members).sum();
		}

		public List<Count> standings() {
			return counts(group -> group.probationary() ? "Dự bị" : "Chính thức");
		}

		public List<Count> states() {
			return counts(group -> group.activity().vietnamese());
		}

		public List<Count> ages() {
			return counts(group -> group.ageFrom(), Group::ages);
		}

		public List<Count> sexes() {
			return counts(group -> group.gender().equals("FEMALE") ? "Nữ" : "Nam");
		}

		/** The most numerous first. */
		public List<Count> ethnicGroups() {
			return counts(Group::ethnicGroup);
		}

		private List<Count> counts(Function<Group, String> by) {
			return counts(by, Function.identity()).stream().sorted(Comparator.comparing(Count::members).reversed())
				.toList();
		}

		private <K extends Comparable<K>> List<Count> counts(Function<Group, K> by, Function<K, String> words) {
			var sums = groups.stream().collect(groupingBy(by, TreeMap::new, summingLong(Group::members)));
			return sums.entrySet().stream().map(sum -> new Count(words.apply(sum.getKey()), sum.getValue())).toList();
		}
	}

	/** How many members are that. */
	record Count(String words, long members) {
	}
}
