package vn.chibo.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.chibo.demo.DemoUnit.Setting;

/** Introduces the working members of each commune to the branch of the street or village in which they live. */
final class DemoResidences {

	private static final LocalDate SINCE = LocalDate.of(2025, 9, 15);
	private static final int ONE_EXEMPT_AMONG = 10;

	record Link(DemoMember member, DemoUnit branch, LocalDate introducedOn, boolean exempt) {
	}

	private final DemoShape shape;
	private final Random random = new Random(33);
	private final List<Link> links = new ArrayList<>();

	DemoResidences(DemoShape shape, List<DemoMember> members) {
		this.shape = shape;
		members.stream().filter(member -> isIntroduced(member.branch())).forEach(this::introduce);
	}

	List<Link> links() {
		return links;
	}

	/** Not the armed forces, nor the office of the province, which has no villages of its own. */
	private static boolean isIntroduced(DemoUnit branch) {
		boolean working = branch.setting() == Setting.WORKPLACE || branch.setting() == Setting.PARTY_OFFICE;
		return working && !branch.superior().isEmpty();
	}

	private void introduce(DemoMember member) {
		LocalDate on = member.admittedOn().isAfter(SINCE) ? member.admittedOn() : SINCE;
		boolean exempt = random.nextInt(ONE_EXEMPT_AMONG) == 0;
		branchAt(member.residence()).ifPresent(branch -> links.add(new Link(member, branch, on, exempt)));
	}

	private Optional<DemoUnit> branchAt(String residence) {
		return shape.units().stream().filter(unit -> !unit.home().isEmpty() && residence.endsWith(", " + unit.home()))
			.findFirst();
	}
}
