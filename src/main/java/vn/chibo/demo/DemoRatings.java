package vn.chibo.demo;

import static vn.chibo.register.Level.COMPLETED;
import static vn.chibo.register.Level.EXCELLENT;
import static vn.chibo.register.Level.GOOD;
import static vn.chibo.register.Level.NOT_COMPLETED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.register.Level;

/** The levels of the last two years. Nobody was rated NOT_COMPLETED twice: that would have had its consequence. */
final class DemoRatings {

	/** Dealt out in each branch: wherever it stops, at least five are GOOD to each EXCELLENT, so that the cap holds. */
	private static final List<Level> IN_TURN = List.of(GOOD, GOOD, COMPLETED, GOOD, GOOD, GOOD, EXCELLENT, GOOD,
		COMPLETED, GOOD, GOOD, GOOD, GOOD, COMPLETED, EXCELLENT);
	/** Of those who would have COMPLETED. */
	private static final int ONE_NOT_COMPLETED_AMONG = 15;

	record Rating(DemoMember member, int year, Level level) {

		LocalDate decidedOn() {
			return LocalDate.of(year, 12, 20);
		}
	}

	private final Set<String> officials;
	private final Random random = new Random(366);
	private final Set<String> notCompleted = new HashSet<>();
	private final List<Rating> ratings = new ArrayList<>();

	/** @param officials the personal ids of those who were not the one with NOT_COMPLETED whom the guide shows */
	DemoRatings(DemoShape shape, List<DemoMember> members, Set<String> officials, LocalDate today) {
		this.officials = officials;
		Map<DemoUnit, List<DemoMember>> byBranch = members.stream()
			.collect(Collectors.groupingBy(DemoMember::branch, LinkedHashMap::new, Collectors.toList()));
		byBranch.forEach((branch, all) -> {
			rate(all, today.getYear() - 1, shape.showsNotCompleted(branch));
			rate(all, today.getYear() - 2, false);
		});
	}

	List<Rating> ratings() {
		return ratings;
	}

	private void rate(List<DemoMember> branch, int year, boolean showsNotCompleted) {
		List<DemoMember> rated = new ArrayList<>(branch.stream().filter(member -> wasRated(member, year)).toList());
		if (showsNotCompleted) {
			DemoMember shown = rated.stream()
				.filter(member -> member.mayHoldOffice() && !officials.contains(member.personalId())).findFirst()
				.orElseThrow();
			rated.remove(shown);
			notCompleted.add(shown.personalId());
			ratings.add(new Rating(shown, year, NOT_COMPLETED));
		}
		Collections.shuffle(rated, random);
		for (int i = 0; i < rated.size(); i++) {
			Level level = IN_TURN.get(i % IN_TURN.size());
			ratings
				.add(new Rating(rated.get(i), year, level == COMPLETED && fails(rated.get(i)) ? NOT_COMPLETED : level));
		}
	}

	/** Members for six months at the end of the year, and not exempt then. */
	private static boolean wasRated(DemoMember member, int year) {
		LocalDate end = LocalDate.of(year, 12, 31);
		return !member.admittedOn().isAfter(end.minusMonths(6))
			&& (member.exemptOn() == null || member.exemptOn().isAfter(end));
	}

	private boolean fails(DemoMember member) {
		return random.nextInt(ONE_NOT_COMPLETED_AMONG) == 0 && notCompleted.add(member.personalId());
	}
}
