package vn.chibo.staffing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.register.Committee;
import vn.chibo.register.Member;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;

/**
 * Who may name a deputy for whom: everybody with a seat for themselves; for somebody else who answers for each of that
 * person's seats, as the one who leads that body or as the committee above it. Seats held for others do not count: a
 * deputy names no deputies.
 */
@Component
class NamingRights {

	private final HeldSeats held;
	private final Seats seats;

	NamingRights(HeldSeats held, Seats seats) {
		this.held = held;
		this.seats = seats;
	}

	/** The seats for which the person may name a deputy, by member id, the own ones first. */
	Map<Long, List<HeldSeat>> of(Member person) {
		var own = held.of(List.of(person.id()));
		var led = own.stream().filter(HeldSeat::leads).map(HeldSeat::committee).collect(Collectors.toSet());
		var above = seats.committeesBySeat(person.id()).stream()
			.filter(committee -> committee.may(Right.NAMES_DEPUTIES)).collect(Collectors.toSet());
		var all = new LinkedHashMap<Long, List<HeldSeat>>();
		if (!own.isEmpty()) {
			all.put(person.id(), own);
		}
		byMember(
			held.around(Stream.concat(led.stream(), above.stream()).map(Committee::organisationId).distinct().toList()))
			.forEach((member, theirs) -> {
				if (member != person.id() && theirs.stream().allMatch(answeredFor(led, above))) {
					all.put(member, theirs);
				}
			});
		return all;
	}

	private static Predicate<HeldSeat> answeredFor(Set<Committee> led, Set<Committee> above) {
		return seat -> led.contains(seat.committee())
			|| seat.committee().above(seat::parentId).filter(above::contains).isPresent();
	}

	static Map<Long, List<HeldSeat>> byMember(Collection<HeldSeat> seats) {
		return seats.stream()
			.collect(Collectors.groupingBy(HeldSeat::memberId, LinkedHashMap::new, Collectors.toList()));
	}
}
