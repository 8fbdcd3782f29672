package vn.chibo.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.chibo.demo.DemoUnit.Setting;
import vn.chibo.register.Activity;

/** Fills the branches of a shape: a few of working age who can hold office, then everybody else. */
final class DemoMembers {

	/** So many of each branch are official members of working age. */
	private static final int FIT_FOR_OFFICE = 6;

	private final DemoShape shape;
	private final LocalDate today;
	private final Random random = new Random(213);
	private final DemoNames names = new DemoNames(random);
	private final List<DemoMember> members = new ArrayList<>();

	DemoMembers(DemoShape shape, LocalDate today) {
		this.shape = shape;
		this.today = today;
	}

	List<DemoMember> all() {
		for (DemoUnit branch : shape.units()) {
			List<String> groups = groupsOf(branch);
			for (int i = 0; i < branch.size(); i++) {
				String group = groups.isEmpty() ? "" : groups.get(i % groups.size());
				members.add(member(branch, group, i));
			}
		}
		return members;
	}

	private DemoMember member(DemoUnit branch, String group, int index) {
		if (isTheRetired(branch, index)) {
			return member(branch, group, 63, Activity.ACTIVE, "Số 18, " + shape.retiredLivesAt());
		}
		String residence = "Số %d, %s".formatted(1 + random.nextInt(200), homeOf(branch));
		boolean working = branch.setting() != Setting.RESIDENTIAL;
		int of100 = random.nextInt(100);
		if (index < FIT_FOR_OFFICE || branch.setting() == Setting.PARTY_OFFICE) {
			return member(branch, group, 33 + random.nextInt(25), Activity.ACTIVE, residence);
		}
		if (of100 < 4) {
			return probationary(branch, group, residence);
		}
		if (working) {
			int age = of100 < 12 ? 63 + random.nextInt(5) : 28 + random.nextInt(32);
			return member(branch, group, age, Activity.ACTIVE, residence);
		}
		int age = of100 < 40 ? 28 + random.nextInt(32) : 60 + random.nextInt(28);
		boolean away = age < 60 && random.nextInt(100) < 15;
		boolean exempt = age > 72 && random.nextInt(100) < 55;
		return member(branch, group, age, away ? Activity.AWAY : exempt ? Activity.EXEMPT : Activity.ACTIVE, residence);
	}

	/** The last of the branch, so that the offices go to others. */
	private boolean isTheRetired(DemoUnit branch, int index) {
		return shape.hasTheRetired(branch) && index == branch.size() - 1;
	}

	private DemoMember member(DemoUnit branch, String group, int age, Activity activity, String residence) {
		LocalDate born = today.minusYears(age).minusDays(random.nextInt(365));
		LocalDate admitted = born.plusYears(20 + random.nextInt(Math.min(14, age - 24))).plusDays(random.nextInt(365));
		LocalDate exempt = activity == Activity.EXEMPT ? today.minusDays(30 + random.nextInt(1500)) : null;
		boolean woman = random.nextInt(100) < 42;
		return new DemoMember(personalId(born, woman), names.name(woman), woman, born, names.ethnicGroup(),
			names.religion(), "98%010d".formatted(members.size() + 1), branch, group, residence, admitted,
			admitted.plusYears(1), activity, exempt);
	}

	private DemoMember probationary(DemoUnit branch, String group, String residence) {
		LocalDate born = today.minusYears(20 + random.nextInt(12)).minusDays(random.nextInt(365));
		boolean woman = random.nextInt(100) < 50;
		return new DemoMember(personalId(born, woman), names.name(woman), woman, born, names.ethnicGroup(),
			names.religion(), "", branch, group, residence, today.minusDays(20 + random.nextInt(330)), null,
			Activity.ACTIVE, null);
	}

	/** Built like a real one, for a province that does not exist (098). */
	private String personalId(LocalDate born, boolean woman) {
		int century = (born.getYear() >= 2000 ? 2 : 0) + (woman ? 1 : 0);
		return "098%d%02d%06d".formatted(century, born.getYear() % 100, members.size() + 1);
	}

	private String homeOf(DemoUnit branch) {
		if (!branch.home().isEmpty()) {
			return branch.home();
		}
		List<String> homes = shape.units().stream()
			.filter(unit -> !unit.home().isEmpty()
				&& (branch.superior().isEmpty() || unit.parent().equals(branch.superior())))
			.map(DemoUnit::home).toList();
		return names.one(homes);
	}

	private List<String> groupsOf(DemoUnit branch) {
		return shape.units().stream().filter(unit -> unit.isGroup() && unit.parent().equals(branch.code()))
			.map(DemoUnit::code).toList();
	}
}
