package vn.chibo.casepage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.chibo.casefile.RelatedCases.Related;
import vn.chibo.casepage.CaseRuns.Run;
import vn.chibo.rulebook.RulesOfCases.Texts;

/**
 * The page of a case as one person reads it.
 *
 * @param person   whether it is about a person, and not about an organisation
 * @param name     of whom it is about; absent for those who may not know it
 * @param place    where that person stands today, or the organisation that it is about
 * @param late     that it was begun after the term of the rules; absent when it was not, or the steps are not told
 * @param waits    what it waits for that is nobody's task
 * @param ahead    what comes next when nobody objects
 * @param phases   of the process that is drawn, or of the one that has any; none when the steps are not told
 * @param drawing  absent for those who are not told the steps
 * @param told     whether the steps are told, and not only in whose hands the case is
 * @param rules    the texts by which it goes
 * @param readings whether the person may look up who read the papers
 * @param attached what was photographed or scanned
 */
record CaseOverview(String number, String procedure, String state, boolean open, boolean person, String name,
		String place,
		List<String> parties, LocalDate openedOn, LocalDate closedOn, String late, List<Now> now, List<String> waits,
		List<String> ahead, List<Phase> phases, List<Done> done, List<Delay> delays, List<Related> related,
		Drawing drawing, boolean told, boolean readings, Texts rules,
		Attached attached) {

	/**
	 * How far a phase of the process is; one that was left out, or not reached or not done before the end, was not
	 * passed.
	 *
	 * @param process in whose drawing it is
	 * @param element its id there
	 */
	record Phase(String process, String element, String name, State state) {

		enum State {
			PASSED("đã qua"), OPEN("đang làm"), AHEAD("sắp tới"), NOT_PASSED("chưa qua");

			private final String vietnamese;

			State(String vietnamese) {
				this.vietnamese = vietnamese;
			}

			public String getVietnamese() {
				return vietnamese;
			}
		}

		/** Behind one that is open all are ahead, also those that were passed before the case came back. */
		static List<Phase> of(Run run, List<CaseModels.Phase> line) {
			int open = IntStream.range(0, line.size()).filter(nth -> run.now().contains(line.get(nth).element()))
				.findFirst().orElse(line.size());
			return IntStream.range(0, line.size())
				.mapToObj(nth -> new Phase(run.process(), line.get(nth).element(), line.get(nth).name(),
					nth == open ? State.OPEN : nth > open ? State.AHEAD
						: run.done().contains(line.get(nth).element()) ? State.PASSED : State.NOT_PASSED))
				.toList();
		}

		/** Steps that are phases with the number that they have in the line. */
		static List<String> numbered(List<String> steps, List<Phase> line) {
			var names = line.stream().map(Phase::name).toList();
			return steps.stream().map(step -> names.contains(step)
				? "Giai đoạn %d: %s".formatted(names.indexOf(step) + 1, step) : step).toList();
		}
	}

	/**
	 * A task that waits.
	 *
	 * @param taskId  absent unless it is the reader's to do
	 * @param what    absent when the steps are not told
	 * @param daysLate 0 when it is not late, or has no deadline
	 * @param taken   whether somebody has taken it
	 * @param takenBy the name, where the reader may know it
	 */
	record Now(String taskId, String what, String who, LocalDate since, LocalDate due, long daysLate, boolean taken,
			String takenBy) {
	}

	/**
	 * What was filed.
	 *
	 * @param what absent when the steps are not told
	 */
	record Done(int position, LocalDate on, String what, String who, boolean readable, boolean destroyed) {
	}

	/** Somebody was told of a delay. */
	record Delay(LocalDate on, String step, String what, LocalDate due, String who) {
	}

	/** @param others the other processes on the case, which can be drawn as well */
	record Drawing(String process, String name, List<String> done, List<String> now, List<Other> others) {
	}

	record Other(String process, String name) {
	}
}
