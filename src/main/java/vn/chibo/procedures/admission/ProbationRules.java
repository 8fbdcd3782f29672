package vn.chibo.procedures.admission;

import java.time.LocalDate;

/** The decision table of probation. */
public interface ProbationRules {

	/** How often a branch may vote without a resolution before the matter goes up, on a day. */
	int mostFailedVotes(LocalDate on);
}
