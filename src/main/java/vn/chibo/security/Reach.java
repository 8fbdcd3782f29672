package vn.chibo.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;

/** How far somebody's business with lists and numbers reaches, by the committees they work for today. */
public record Reach(List<Committee> committees) {

	private static final Set<Body> READ = EnumSet.of(Body.COMMITTEE, Body.STANDING_COMMITTEE,
		Body.ORGANISATION_DEPARTMENT);

	/** The ids of the organisations whose numbers and lists this person reads, with all below. */
	public List<Long> organisations() {
		return committees.stream().filter(committee -> READ.contains(committee.body())).map(Committee::organisationId)
			.distinct().toList();
	}

	public boolean reads(Organisation organisation) {
		return organisations().stream().anyMatch(organisation::isWithin);
	}

	/** Whether this person works in one of these bodies of the organisation itself. */
	public boolean worksIn(long organisationId, Body... bodies) {
		return Arrays.stream(bodies).anyMatch(body -> committees.contains(new Committee(organisationId, body)));
	}
}
