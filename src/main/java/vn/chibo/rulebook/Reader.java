package vn.chibo.rulebook;

import java.util.List;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;
import vn.chibo.rules.Place;
import vn.chibo.rules.RuleSheet;

/**
 * Somebody who reads the rules.
 *
 * @param keeps   the organisations whose rules this person keeps
 * @param forAll  whether this person keeps those of all
 * @param places  where the rules matter to this person
 */
record Reader(String login, List<Committee> committees, List<Organisation> keeps, boolean forAll,
		List<? extends Place> places) {

	/** Whether there is anything that this person may propose. */
	public boolean isKeeper() {
		return forAll || !keeps.isEmpty();
	}

	/** Whether this person may propose, confirm, decline and take back what holds there; absent: for all. */
	boolean mayKeep(Long organisationId) {
		return forAll || organisationId != null
			&& keeps.stream().anyMatch(organisation -> organisation.id() == organisationId);
	}

	boolean mayChange(RuleSheet sheet) {
		return sheet.everywhere() ? forAll : isKeeper();
	}

	/** The same where a table is asked of no organisation. */
	List<? extends Place> placesOf(RuleSheet sheet) {
		return sheet.everywhere() ? List.of(Place.EVERYWHERE) : places;
	}
}
