package vn.chibo.admission.planning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;

/** How far somebody's business with lists and targets reaches, by the committees they work for today. */
record Reach(List<Committee> committees) {

	private static final Set<Body> READ = EnumSet.of(Body.COMMITTEE, Body.STANDING_COMMITTEE,
		Body.ORGANISATION_DEPARTMENT);

	/** The ids of the organisations whose numbers and lists this person reads, with all below. */
	List<Long> organisations() {
		return committees.stream().filter(committee -> READ.contains(committee.body())).map(Committee::organisationId)
			.distinct().toList();
	}

	boolean reads(Organisation organisation) {
		return organisations().stream().anyMatch(id -> organisation.path().contains("/" + id + "/"));
	}

	/** Whether this person writes the list of the branch: its own committee alone does. */
	boolean keepsListOf(Organisation branch) {
		return branch.kind().isBranch() && committees.contains(new Committee(branch.id(), Body.COMMITTEE));
	}

	/** Whether this person sets the targets of those directly below the organisation. */
	boolean setsTargetsBelow(long superiorId) {
		return committees.contains(new Committee(superiorId, Body.COMMITTEE))
			|| committees.contains(new Committee(superiorId, Body.ORGANISATION_DEPARTMENT));
	}
}
