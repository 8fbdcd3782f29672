package vn.chibo.procedures.meeting;

import vn.chibo.meetings.MeetingLevel;
import vn.chibo.procedures.meeting.sheet.MeetingSheet;

/**
 * What a meeting comes to by the points of its sheet.
 *
 * @param score absent when it was not scored
 * @param level absent when no rule says which one
 */
record Scored(Integer score, MeetingLevel level) {

	static Scored of(MeetingSheet sheet) {
		return new Scored(sheet.points().isEmpty() ? null
			: Integer.valueOf(sheet.points().values().stream().mapToInt(Integer::intValue).sum()), null);
	}

	String inWords() {
		return score == null ? "" : score + " điểm" + (level == null ? "" : ", " + level.vietnamese());
	}
}
