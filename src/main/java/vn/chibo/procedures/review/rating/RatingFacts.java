package vn.chibo.procedures.review.rating;

import vn.chibo.register.Level;

/**
 * What the level follows from, under the names of the table's inputs. Percentages are whole numbers of all tasks of the
 * year; a task that was done late or exceeded was done.
 *
 * @param reviewed              whether the subject is reviewed at all
 * @param priorFaultsFixed      percent of the faults named before; 100 where none was named
 * @param otherSeriousConclusion forbidden acts, or a breach of the exemplary role, concluded by a competent authority
 * @param unitDone              of the field or unit that a leader runs; null for everybody else
 * @param unitExceeded          as {@code unitDone}
 * @param disciplinedInUnit     of a collective: some member or unit was disciplined
 * @param civilServiceLevel     null for who is no cadre or civil servant
 */
public record RatingFacts(ReviewKind kind, boolean reviewed, int commonPoints, int taskPoints, int tasksDone,
		int tasksLate, int tasksExceeded, int priorFaultsFixed, boolean degradationConcluded,
		boolean otherSeriousConclusion, Discipline discipline, Integer unitDone, Integer unitExceeded,
		boolean disciplinedInUnit, Level civilServiceLevel) {

	/** Of 100 points. */
	public int score() {
		return commonPoints + taskPoints;
	}
}
