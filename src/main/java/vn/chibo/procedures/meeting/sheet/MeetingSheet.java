package vn.chibo.procedures.meeting.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import vn.chibo.meetings.MemberTasks.Given;
import vn.chibo.meetings.Presence;
import vn.chibo.meetings.Raised;
import vn.chibo.meetings.TaskOutcome;

/**
 * What was written at a meeting.
 *
 * @param attendance by member id
 * @param items      in the order in which they were dealt with
 * @param results    by the id of a task of an earlier meeting
 * @param points     by criterion of the score
 */
public record MeetingSheet(LocalDate heldOn, LocalTime began, LocalTime ended, Long chairId, Long secretaryId,
		Map<Long, Presence> attendance, List<Item> items, Map<Long, TaskOutcome> results, List<Given> tasks,
		List<Raised.Item> feedback, List<Vote> votes, List<Mention> mentions, Map<String, Integer> points,
		String conclusion) {

	/** @param planned its place on the agreed agenda, from 1; absent for what came up at the meeting */
	public record Item(Integer planned, String title, String minutes) {
	}

	/** @param entitled who counts: the denominator */
	public record Vote(String about, int entitled, int inFavour, int against, int abstained) {
	}

	/** Somebody who was praised or reminded. */
	public record Mention(long memberId, boolean praised, String what) {
	}
}
