package vn.chibo.procedures.review.rating;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chibo.base.Refusal;
import vn.chibo.base.TypedText;
import vn.chibo.register.Level;
import vn.chibo.voting.Ballot;

/**
 * What a branch has written about one member so far; anything may still be missing, and nothing is checked yet. Figures as
 * in {@link RatingFacts}.
 *
 * @param points   by the ids of the criteria
 * @param notRated the branch says that the member is not to be rated after all
 * @param level    what the branch says
 * @param inFavour of the level, as the votes were counted
 * @param reason   for another level than the rules propose, and for whatever else is not as it should be
 * @param remarks  of the branch committee on the member
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RatingSheet(Map<String, Integer> points, Integer tasksDone, Integer tasksLate, Integer tasksExceeded,
		Integer priorFaultsFixed, Integer unitDone, Integer unitExceeded, Level civilServiceLevel,
		boolean degradationConcluded, boolean otherSeriousConclusion, Discipline discipline, boolean notRated,
		Level level,
		Integer inFavour, Integer against, Integer blank, String reason, String remarks) {

	public RatingSheet {
		points = points == null ? Map.of() : points;
		discipline = discipline == null ? Discipline.NONE : discipline;
		reason = reason == null ? "" : TypedText.clean(reason);
		remarks = remarks == null ? "" : TypedText.clean(remarks);
	}

	/** The same, and everybody present was in favour. */
	public RatingSheet unanimous(int present) {
		return new RatingSheet(points, tasksDone, tasksLate, tasksExceeded, priorFaultsFixed, unitDone, unitExceeded,
			civilServiceLevel, degradationConcluded, otherSeriousConclusion, discipline, notRated, level, present, 0, 0,
			reason,
			remarks);
	}

	/** Whether the member has a level on which no votes are written yet. */
	public boolean isWithoutVotes() {
		return !notRated && level != null && Stream.of(inFavour, against, blank).allMatch(Objects::isNull);
	}

	/** @throws Refusal with everything that is missing for the rules, or cannot be right */
	public RatingFacts facts(ReviewKind kind, ScoringFrame frame) {
		var given = frame.add(points);
		if (Stream.of(tasksDone, tasksLate, tasksExceeded, priorFaultsFixed).anyMatch(Objects::isNull)) {
			throw new Refusal("Chưa ghi đủ tỷ lệ nhiệm vụ và tỷ lệ khắc phục hạn chế; không có thì ghi 0.");
		}
		var leads = kind == ReviewKind.LEADER;
		return new RatingFacts(kind, true, given.common(), given.tasks(), tasksDone, tasksLate, tasksExceeded,
			priorFaultsFixed, degradationConcluded, otherSeriousConclusion, discipline, leads ? unitDone : null,
			leads ? unitExceeded : null, false, kind == ReviewKind.OUTSIDE_SYSTEM ? null : civilServiceLevel);
	}

	/** @throws Refusal when the votes are not counted yet */
	public Ballot ballot() {
		if (Stream.of(inFavour, against, blank).anyMatch(Objects::isNull)) {
			throw new Refusal("Chưa ghi đủ số phiếu; không có thì ghi 0.");
		}
		return new Ballot(inFavour, against, blank);
	}
}
