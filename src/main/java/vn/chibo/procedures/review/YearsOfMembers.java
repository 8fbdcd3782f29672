package vn.chibo.procedures.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.meetings.Meetings;
import vn.chibo.meetings.MemberTasks;

/** What branches have on record of their members for a year: tasks that were due in it, meetings that were held in it. */
@Component
@Transactional(readOnly = true)
public class YearsOfMembers {

	private final MemberTasks tasks;
	private final Meetings meetings;

	YearsOfMembers(MemberTasks tasks, Meetings meetings) {
		this.tasks = tasks;
		this.meetings = meetings;
	}

	/** By member id; of whom nothing is on record both are absent. */
	public Map<Long, YearFigures> of(Collection<Long> memberIds, int year) {
		var first = LocalDate.ofYearDay(year, 1);
		var last = first.plusYears(1).minusDays(1);
		var given = tasks.counts(memberIds, first, last);
		var attended = meetings.attendance(memberIds, first, last);
		var all = new HashMap<Long, YearFigures>();
		memberIds.forEach(id -> all.put(id, new YearFigures(given.get(id), attended.get(id))));
		return all;
	}
}
