package vn.chibo.directory;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.casefile.reading.CaseReaders;
import vn.chibo.casefile.reading.HandledCases;
import vn.chibo.casefile.reading.HandledCases.About;
import vn.chibo.casefile.reading.HandledCases.Whom;
import vn.chibo.directory.RollChoice.Show;
import vn.chibo.register.Activity;
import vn.chibo.register.BranchRolls;
import vn.chibo.register.BranchRolls.Sitting;
import vn.chibo.register.Organisation;

/** The members of a branch; four statements, however many there are. */
@Component
@Transactional(readOnly = true)
class BranchOverviews {

	private final BranchRolls rolls;
	private final HandledCases cases;
	private final CaseReaders readers;
	private final Clock clock;

	BranchOverviews(BranchRolls rolls, HandledCases cases, CaseReaders readers, Clock clock) {
		this.rolls = rolls;
		this.cases = cases;
		this.readers = readers;
		this.clock = clock;
	}

	BranchOverview of(String login, Organisation branch, RollChoice choice) {
		var today = LocalDate.now(clock);
		int year = today.getYear() - 1;
		var seats = rolls.seats(branch.id()).stream()
			.collect(groupingBy(Sitting::memberId, mapping(Sitting::title, toList())));
		var running = cases.about(readers.of(login), Whom.branch(branch.id())).stream()
			.collect(groupingBy(About::subjectId, mapping(About::number, toList())));
		var all = rolls.of(branch.id(), year).stream().map(one -> new Line(one,
			Period.between(one.bornOn(), today).getYears(), Period.between(one.admittedOn(), today).getYears(),
			seats.getOrDefault(one.id(), List.of()), running.getOrDefault(one.id(), List.of()))).toList();
		return new BranchOverview(branch, year, all, choice.of(all), choice.shown());
	}

	/** @param year of the levels */
	record BranchOverview(Organisation branch, int year, List<Line> all, List<Line> lines, Show shown) {

		public long official() {
			return all.stream().filter(line -> !line.member.isProbationary()).count();
		}

		public long women() {
			return all.stream().filter(line -> line.member.gender().equals("FEMALE")).count();
		}

		/** By state, only those that somebody is in. */
		public Map<Activity, Long> states() {
			return all.stream().collect(
				groupingBy(line -> line.member.activity(), () -> new EnumMap<>(Activity.class), counting()));
		}

		public Show[] shows() {
			return Show.values();
		}
	}

	/** @param cases the numbers of those under way that the reader may know by name */
	record Line(BranchRolls.Line member, int age, int partyAge, List<String> seats, List<String> cases) {
	}
}
