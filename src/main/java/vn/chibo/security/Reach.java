package vn.chibo.security;

import java.util.List;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;
import vn.chibo.register.Right;

/** How far somebody's business with lists and numbers reaches, by the committees they work for today. */
public record Reach(List<Committee> committees) {

	/** The ids of the organisations whose numbers and lists this person reads, with all below. */
	public List<Long> organisations() {
		return Committee.organisations(committees, Right.READS_LISTS);
	}

	public boolean reads(Organisation organisation) {
		return organisations().stream().anyMatch(organisation::isWithin);
	}

	/** The ids of the organisations themselves in which this person may do so. */
	public List<Long> may(Right right) {
		return Committee.organisations(committees, right);
	}

	/** Whether this person works in a body of the organisation itself that may do so. */
	public boolean may(Right right, long organisationId) {
		return Committee.with(right, organisationId).anyMatch(committees::contains);
	}
}
