package vn.chibo.procedures.admission.probation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Place;

/** The decision table of probation. */
@Component
class ProbationRules {

	private final DecisionTable<VotedBy, FailedVotes> failedVotes;

	ProbationRules(DecisionTables tables) {
		failedVotes = tables.table("bpmn/admission/probation.dmn", "probationVotes", VotedBy.class, FailedVotes.class);
	}

	/** How often somebody may vote without enough in favour before the matter goes up, on a day. */
	FailedVotes failedVotes(Voting by, LocalDate on, Place place) {
		return failedVotes.row(new VotedBy(by), on, place);
	}

	/** Who votes on a recognition or removal; names as the decision table writes them. */
	enum Voting {
		BRANCH, GRASSROOTS_COMMITTEE, DELEGATED_COMMITTEE
	}

	private record VotedBy(Voting body) {
	}

	/**
	 * @param mostFailedVotes with which failed vote it goes up
	 * @param then            what follows, as what comes after "so many times"
	 */
	record FailedVotes(int mostFailedVotes, String then) {

		/** @param failed how often it has failed, this time included */
		boolean goesUp(int failed) {
			return failed >= mostFailedVotes;
		}
	}
}
