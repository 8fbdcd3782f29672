package vn.chibo.procedures.review;

import vn.chibo.register.Level;

/** What a branch writes about a member, changed in one respect. */
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

	private static RatingSheet of(RatingSheet sheet, boolean notRated, Level level, Integer inFavour, Integer against,
			Integer blank, String reason) {
		return new RatingSheet(sheet.points(), sheet.tasksDone(), sheet.tasksLate(), sheet.tasksExceeded(),
			sheet.priorFaultsFixed(), sheet.unitDone(), sheet.unitExceeded(), sheet.civilServiceLevel(),
			sheet.degradationConcluded(), sheet.otherSeriousConclusion(), sheet.discipline(), notRated, level, inFavour,
			against, blank, reason, sheet.remarks());
	}
}
