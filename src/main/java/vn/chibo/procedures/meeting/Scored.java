package vn.chibo.procedures.meeting;

import vn.chibo.meetings.MeetingLevel;

/**
 * What a meeting comes to by the points of its sheet.
 *
 * @param score absent when it was not scored
 * @param level absent without a score
 */
record Scored(Integer score, MeetingLevel level) {

	String inWords() {
		return score == null ? "" : score + " điểm" + (level == null ? "" : ", " + level.vietnamese());
	}
}
