package vn.chibo.procedures.review.rating;

import vn.chibo.register.Level;

/** The member without post who has done everything for EXCELLENT; and what differs, as {@code key=value}. */
final class FactsBuilder {

	private ReviewKind kind = ReviewKind.ORDINARY;
	private boolean reviewed = true;
	private int common = 28;
	private int tasks = 64;
	private int done = 100;
	private int late;
	private int exceeded = 40;
	private int fixed = 100;
	private boolean degradation;
	private boolean otherSerious;
	private Discipline discipline = Discipline.NONE;
	private Integer unitDone;
	private Integer unitExceeded;
	private boolean unitDisciplined;
	private Level civil;

	/** {@code key=value; key=value}, nothing where nothing differs. */
	static RatingFacts facts(String differences) {
		var builder = new FactsBuilder();
		for (var difference : differences.isEmpty() ? new String[0] : differences.split("; ")) {
			builder.with(difference.substring(0, difference.indexOf('=')),
				difference.substring(difference.indexOf('=') + 1));
		}
		return builder.build();
	}

	private void with(String key, String value) {
		switch (key) {
			case "kind" -> kind = ReviewKind.valueOf(value);
			case "reviewed" -> reviewed = yes(value);
			case "score" -> {
				common = Math.min(30, Integer.parseInt(value));
				tasks = Integer.parseInt(value) - common;
			}
			case "common" -> common = Integer.parseInt(value);
			case "tasks" -> tasks = Integer.parseInt(value);
			case "done" -> {
				done = Integer.parseInt(value);
				exceeded = Math.min(exceeded, Math.max(0, done));
			}
			case "late" -> late = Integer.parseInt(value);
			case "exceeded" -> exceeded = Integer.parseInt(value);
			case "fixed" -> fixed = Integer.parseInt(value);
			case "degradation" -> degradation = yes(value);
			case "otherSerious" -> otherSerious = yes(value);
			case "discipline" -> discipline = Discipline.valueOf(value);
			case "unit" -> {
				unitDone = Integer.valueOf(value.split(" ")[0]);
				unitExceeded = Integer.valueOf(value.split(" ")[1]);
			}
			case "unitDone" -> unitDone = Integer.valueOf(value);
			case "unitDisciplined" -> unitDisciplined = yes(value);
			case "civil" -> civil = Level.valueOf(value);
			default -> throw new IllegalArgumentException("nothing known of " + key);
		}
	}

	private RatingFacts build() {
		return new RatingFacts(kind, reviewed, common, tasks, done, late, exceeded, fixed, degradation, otherSerious,
			discipline, unitDone, unitExceeded, unitDisciplined, civil);
	}

	private static boolean yes(String value) {
		return switch (value) {
			case "yes" -> true;
			case "no" -> false;
			default -> throw new IllegalArgumentException("yes or no, not " + value);
		};
	}
}
