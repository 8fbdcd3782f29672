package vn.chibo.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chibo.rules.DayOnly;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Place;

/** How meetings are scored: criteria that make up 100 points, the level they come to, and how good an attendance is. */
@Component
public class MeetingScores {

	private final DecisionTable<DayOnly, Criterion> criteria;
	private final DecisionTable<Score, Graded> levels;
	private final DecisionTable<Attendance, Graded> attendance;

	MeetingScores(DecisionTables tables) {
		criteria = tables.table("bpmn/meeting/criteria.dmn", "meetingCriteria", DayOnly.class, Criterion.class);
		levels = tables.table("bpmn/meeting/levels.dmn", "meetingLevel", Score.class, Graded.class);
		attendance = tables.table("bpmn/meeting/attendance.dmn", "meetingAttendance", Attendance.class, Graded.class);
	}

	/** In the order of the form. */
	public List<Criterion> criteria(LocalDate on, Place place) {
		return criteria.rows(new DayOnly(), on, place);
	}

	/** The level that so many points of 100 come to. */
	public Graded level(int points, LocalDate on, Place place) {
		return levels.row(new Score(points), on, place);
	}

	/** @param summoned at least one; a started percent does not count */
	public Graded attendance(long there, long summoned, LocalDate on, Place place) {
		return attendance.row(new Attendance((int) (there * 100 / summoned)), on, place);
	}

	/** One line of the form. */
	public record Criterion(String criterion, String name, int mostPoints, String legalBasis) {

		public boolean holds(Integer points) {
			return points != null && points >= 0 && points <= mostPoints;
		}
	}

	/** What something comes to, and where it is written. */
	public record Graded(MeetingLevel level, String legalBasis) {
	}

	/** All points, or null while one is missing or cannot be. */
	public static Integer sum(List<Criterion> criteria, Map<String, Integer> points) {
		return criteria.stream().allMatch(one -> one.holds(points.get(one.criterion())))
			? Integer.valueOf(criteria.stream().mapToInt(one -> points.get(one.criterion())).sum()) : null;
	}

	private record Score(int score) {
	}

	private record Attendance(int percent) {
	}
}
