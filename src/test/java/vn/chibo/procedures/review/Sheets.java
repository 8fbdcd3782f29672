package vn.chibo.procedures.review;

import java.util.HashMap;
import java.util.Map;
import vn.chibo.procedures.review.rating.RatingSheet;
import vn.chibo.procedures.review.rating.ScoringFrame;
import vn.chibo.register.Level;

/** What a branch writes about a member: its points, and a sheet changed in one respect. */
final class Sheets {

	private Sheets() {
	}

	static RatingSheet voted(RatingSheet sheet, Integer inFavour, Integer against, Integer blank) {
		return of(sheet, sheet.notRated(), sheet.level(), inFavour, against, blank, sheet.reason());
	}

	static RatingSheet level(RatingSheet sheet, Level level) {
		return of(sheet, sheet.notRated(), level, sheet.inFavour(), sheet.against(), sheet.blank(), sheet.reason());
	}

	static RatingSheet because(RatingSheet sheet, String reason) {
		return of(sheet, sheet.notRated(), sheet.level(), sheet.inFavour(), sheet.against(), sheet.blank(), reason);
	}

	static RatingSheet notRated(RatingSheet sheet, String reason) {
		return of(sheet, true, null, null, null, null, reason);
	}

	/** Points over the criteria of a form, each filled up before the next. */
	static Map<String, Integer> spread(ScoringFrame frame, int common, int tasks) {
		var points = new HashMap<String, Integer>();
		var left = new HashMap<>(Map.of(ScoringFrame.Part.COMMON, common, ScoringFrame.Part.TASKS, tasks));
		for (var criterion : frame.criteria()) {
			int given = Math.min(left.get(criterion.part()), criterion.mostPoints());
			points.put(criterion.id(), given);
			left.merge(criterion.part(), -given, Integer::sum);
		}
		return points;
	}

	private static RatingSheet of(RatingSheet sheet, boolean notRated, Level level, Integer inFavour, Integer against,
			Integer blank, String reason) {
		return new RatingSheet(sheet.points(), sheet.tasksDone(), sheet.tasksLate(), sheet.tasksExceeded(),
			sheet.priorFaultsFixed(), sheet.unitDone(), sheet.unitExceeded(), sheet.civilServiceLevel(),
			sheet.degradationConcluded(), sheet.otherSeriousConclusion(), sheet.discipline(), notRated, level, inFavour,
			against, blank, reason, sheet.remarks());
	}
}
