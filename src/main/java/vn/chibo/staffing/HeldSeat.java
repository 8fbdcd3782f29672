package vn.chibo.staffing;

import java.time.LocalDate;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.register.OrganisationKind;
import vn.chibo.register.Position;
import vn.chibo.register.Seats;

/**
 * A seat that somebody has today or will have.
 *
 * @param parentId the organisation above; absent for the highest
 */
record HeldSeat(long memberId, String fullName, long organisationId, Long parentId, OrganisationKind kind, String name,
		Body body, Position position, LocalDate validFrom) {

	Committee committee() {
		return new Committee(organisationId, body);
	}

	String title() {
		return Seats.title(position, body, kind, name);
	}

	boolean leads() {
		return position == Position.SECRETARY || position == Position.HEAD;
	}
}
