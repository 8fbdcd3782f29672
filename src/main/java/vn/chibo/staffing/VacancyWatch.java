package vn.chibo.staffing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chibo.base.OneByOne;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.staffing.KnownVacancies.Vacancy;
import vn.chibo.staffing.StaffingNews.Counted;

/**
 * When nobody works in a committee any more for which work waits, those are told to whom it falls: how much, once, and
 * once more when somebody works there again. Work that falls to nobody stands on the administrator's page.
 */
@Component
class VacancyWatch {

	private static final Logger log = LoggerFactory.getLogger(VacancyWatch.class);
	private static final String NEWS = "Telling of vacant committees";

	private final CommitteeTasks tasks;
	private final KnownVacancies known;
	private final GivenBack givenBack;
	private final Seats seats;
	private final StaffingNotices notices;
	private final Clock clock;
	private final OneByOne oneByOne;

	VacancyWatch(CommitteeTasks tasks, KnownVacancies known, GivenBack givenBack, Seats seats, StaffingNotices notices,
			Clock clock,
			OneByOne oneByOne) {
		this.tasks = tasks;
		this.known = known;
		this.givenBack = givenBack;
		this.seats = seats;
		this.notices = notices;
		this.clock = clock;
		this.oneByOne = oneByOne;
	}

	void look(Map<Committee, Set<Long>> working) {
		var knownOnes = known.all().stream().collect(toMap(Vacancy::committee, vacancy -> vacancy));
		var found = unattended(working);
		found.stream().filter(one -> !knownOnes.containsKey(one.committee)
			|| !one.toldGroup().equals(Optional.ofNullable(knownOnes.get(one.committee).told())))
			.collect(groupingBy(Unattended::standsIn, LinkedHashMap::new, Collectors.toList()))
			.forEach((standsIn, all) -> oneByOne.does(NEWS, () -> tell(standsIn, all, knownOnes)));
		knownOnes.values().stream().filter(vacancy -> working.containsKey(vacancy.committee()))
			.collect(groupingBy(vacancy -> Optional.ofNullable(vacancy.told())))
			.forEach(
				(stoodIn, all) -> oneByOne.does(NEWS, () -> tellOfPeople(stoodIn.flatMap(Committee::ofGroup), all)));
	}

	/** The committees without anybody for which work waits, and who does it instead. */
	List<Unattended> unattended(Map<Committee, Set<Long>> working) {
		return tasks.counts().entrySet().stream().flatMap(entry -> Committee.ofGroup(entry.getKey()).stream()
			.filter(committee -> !working.containsKey(committee))
			.map(committee -> new Unattended(committee, entry.getValue(), standsIn(committee)))).toList();
	}

	/** Only those count who see the work; nobody does of an organisation that has ended. */
	private Optional<Committee> standsIn(Committee vacant) {
		var above = seats.workingFor(vacant);
		return seats.officialsOf(above).stream().findFirst()
			.filter(official -> seats.committeesOf(official.login()).contains(vacant)).map(official -> above);
	}

	private void tell(Optional<Committee> standsIn, List<Unattended> all, Map<Committee, Vacancy> knownOnes) {
		var fresh = all.stream().filter(one -> {
			if (knownOnes.containsKey(one.committee)) {
				return known.change(one.committee, one.toldGroup().orElse(null));
			}
			known.add(one.committee, one.toldGroup().orElse(null));
			return true;
		}).toList();
		if (fresh.isEmpty()) {
			return;
		}
		if (standsIn.isEmpty()) {
			log.warn("{} committees have open tasks that nobody can do; see /administration/unattended", fresh.size());
			return;
		}
		var names = seats.namesOf(fresh.stream().map(Unattended::committee).toList());
		notices.toCommittee(standsIn.get(), StaffingNews.VACANT, key("vacant", fresh.get(0).committee),
			new Counted(fresh.stream().mapToLong(Unattended::tasks).sum()),
			fresh.stream().map(one -> "%s: %d việc"
				.formatted(names.get(one.committee), one.tasks)).sorted(VietnameseOrder.byName(Function.identity()))
				.toList());
		// they know by now what was given back there
		fresh.forEach(one -> givenBack.take(one.committee.groupId()));
	}

	private void tellOfPeople(Optional<Committee> stoodIn, Collection<Vacancy> all) {
		var filled = all.stream().map(Vacancy::committee).filter(known::forget).toList();
		if (!filled.isEmpty() && stoodIn.isPresent()) {
			var names = seats.namesOf(filled);
			notices.toCommittee(stoodIn.get(), StaffingNews.FILLED, key("filled", filled.get(0)),
				new Counted(filled.size()),
				filled.stream().map(names::get).sorted(VietnameseOrder.byName(Function.identity())).toList());
		}
	}

	private String key(String what, Committee committee) {
		return what + ":" + LocalDate.now(clock) + ":" + committee.groupId();
	}

	/**
	 * A committee without anybody.
	 *
	 * @param standsIn the committee that does its work; empty when nobody does
	 */
	record Unattended(Committee committee, long tasks, Optional<Committee> standsIn) {

		private Optional<String> toldGroup() {
			return standsIn.map(Committee::groupId);
		}
	}
}
