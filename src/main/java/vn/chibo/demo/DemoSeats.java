package vn.chibo.demo;

import static vn.chibo.register.Body.COMMITTEE;
import static vn.chibo.register.Body.INSPECTION_COMMITTEE;
import static vn.chibo.register.Body.ORGANISATION_DEPARTMENT;
import static vn.chibo.register.Body.STANDING_COMMITTEE;
import static vn.chibo.register.Position.DEPUTY_HEAD;
import static vn.chibo.register.Position.DEPUTY_SECRETARY;
import static vn.chibo.register.Position.HEAD;
import static vn.chibo.register.Position.MEMBER;
import static vn.chibo.register.Position.SECRETARY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chibo.demo.DemoUnit.Setting;
import vn.chibo.register.Body;
import vn.chibo.register.Position;

/** Elects: every organisation gets its bodies from the members below it, and whoever sits in one gets a login. */
final class DemoSeats {

	record Seat(DemoUnit unit, Body body, Position position, DemoMember holder) {
	}

	private final DemoShape shape;
	private final Map<String, List<DemoMember>> byBranch = new LinkedHashMap<>();
	private final Set<String> busy = new HashSet<>();
	private final List<Seat> seats = new ArrayList<>();
	private final Map<String, String> logins = new LinkedHashMap<>();

	DemoSeats(DemoShape shape, List<DemoMember> members) {
		this.shape = shape;
		members.forEach(member -> byBranch.computeIfAbsent(member.branch().code(), code -> new ArrayList<>())
			.add(member));
		List<DemoUnit> units = new ArrayList<>(shape.units());
		Collections.reverse(units);
		units.sort((one, other) -> Boolean.compare(other.kind().isBranch(), one.kind().isBranch()));
		units.stream().filter(unit -> !unit.isGroup() && !shape.isVacant(unit)).forEach(this::elect);
		seats.forEach(seat -> logins.putIfAbsent(seat.holder().personalId(), login(seat)));
		members.stream().filter(member -> shape.hasTheRetired(member.branch())).reduce((first, last) -> last)
			.ifPresent(retired -> logins.put(retired.personalId(), "dangvien1"));
	}

	List<Seat> seats() {
		return seats;
	}

	/** By personal id: of those who sit somewhere, and of the retired member. */
	Map<String, String> logins() {
		return logins;
	}

	private void elect(DemoUnit unit) {
		if (unit.kind().isBranch()) {
			seat(unit, COMMITTEE, candidates(unit, unit.size() < 9 ? 2 : 3), SECRETARY, DEPUTY_SECRETARY);
		} else if (unit.isSuperior()) {
			List<DemoMember> committee = candidates(unit, 9);
			seat(unit, COMMITTEE, committee, SECRETARY, DEPUTY_SECRETARY);
			seat(unit, STANDING_COMMITTEE, committee.subList(0, 5), SECRETARY, DEPUTY_SECRETARY);
			seat(unit, ORGANISATION_DEPARTMENT, candidates(unit, 4), HEAD, DEPUTY_HEAD);
			seat(unit, INSPECTION_COMMITTEE, candidates(unit, 3), HEAD, DEPUTY_HEAD);
		} else {
			seat(unit, COMMITTEE, candidates(unit, 5), SECRETARY, DEPUTY_SECRETARY);
		}
	}

	private void seat(DemoUnit unit, Body body, List<DemoMember> holders, Position first, Position second) {
		for (int i = 0; i < holders.size(); i++) {
			seats.add(new Seat(unit, body, i == 0 ? first : i == 1 ? second : MEMBER, holders.get(i)));
		}
	}

	/** From the Party office of the organisation if it has one, else from all its branches in turn. */
	private List<DemoMember> candidates(DemoUnit unit, int count) {
		List<DemoMember> found = new ArrayList<>();
		List<DemoUnit> branches = shape.units().stream()
			.filter(branch -> branch.kind().isBranch() && (branch.equals(unit) || branch.isBelow(unit))).toList();
		List<DemoUnit> offices = branches.stream()
			.filter(branch -> branch.setting() == Setting.PARTY_OFFICE && branch.parent().equals(unit.code()))
			.toList();
		List<DemoUnit> from = offices.isEmpty() ? branches : offices;
		for (int round = 0; found.size() < count && round < 100; round++) {
			for (DemoUnit branch : from) {
				if (found.size() < count) {
					byBranch.get(branch.code()).stream()
						.filter(member -> member.mayHoldOffice() && !busy.contains(member.personalId())
							&& !isTheRetired(member))
						.findFirst().ifPresent(member -> {
							busy.add(member.personalId());
							found.add(member);
						});
				}
			}
		}
		if (found.size() < count) {
			throw new IllegalArgumentException("Nobody is left to sit in " + unit.code());
		}
		return found;
	}

	private boolean isTheRetired(DemoMember member) {
		List<DemoMember> branch = byBranch.get(member.branch().code());
		return shape.hasTheRetired(member.branch()) && branch.get(branch.size() - 1).equals(member);
	}

	private String login(Seat seat) {
		boolean leads = seat.position() == SECRETARY || seat.position() == HEAD;
		String fixed = leads ? shape.loginOf(seat.unit().code(), seat.body().name()) : null;
		return fixed != null ? fixed : "canbo%04d".formatted(logins.size() + 1);
	}
}
